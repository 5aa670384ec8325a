// The command at a terminal: JSON for programs, Swedish for people, one sentence and exit 1 when there is nothing to read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const command = fileURLToPath(new URL("../../src/reading/main.ts", import.meta.url));
const mandate = fileURLToPath(new URL("mandates/000.txt", import.meta.url));
const wordFile = fileURLToPath(new URL("../documents/fixtures/word.docx", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "read-mandate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync(process.execPath, [command, ...options], { encoding: "utf8" });
const holding = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

it("prints JSON whose quotes stand in the file at the line and column given", () => {
  const { status, stdout, stderr } = run(mandate, "--json");
  expect([status, stderr]).toEqual([0, ""]);
  const reading = JSON.parse(stdout);
  expect(Object.keys(reading)).toEqual([
    "title",
    "metadata",
    "state",
    "demands",
    "sections",
    "tasks",
    "promises",
    "rules",
    "placeholders",
    "conflicts",
    "unread",
  ]);
  const report = reading.rules.find(({ kind }: { kind: string }) => kind === "report");
  expect(Object.keys(report)).toEqual([
    "kind",
    "strength",
    "quote",
    "from",
    "to",
    "line",
    "column",
    "number",
    "section",
    "parameters",
  ]);
  expect(report).toMatchObject({ strength: "stated", line: 44, column: 1, from: 3027, to: 3236 });
  expect(report.parameters).toEqual({
    label: "verksamhetsberättelse",
    frequency: "yearly",
    receiver: "samordnare för kunskapsstyrning i sjukvårdsregion Mellansverige",
    adoptedBy: null,
    publishedAt: null,
    withFollowUp: true,
    lastDay: {
      words: "före den 28 februari efterföljande år",
      boundary: "before",
      month: 2,
      day: 28,
      yearOffset: 1,
    },
  });
});

it("reads a Word file, and says beside it what is not as it seems", () => {
  const { status, stdout, stderr } = run(wordFile, "--json");
  expect(status).toBe(0);
  const { title, state, rules } = JSON.parse(stdout);
  expect([title, state]).toEqual(["Uppdragsbeskrivning för regionalt programområde provdiagnostik", "draft"]);
  expect(rules.map(({ quote }: { quote: string }) => quote)).toContain(
    "Gruppen ska årligen ta fram en aktivitetsplan som fastställs av ledningsgruppen.",
  );
  expect(stderr.split("\n")[0]).toBe(
    "Dokumentet har 3 ändringar som inte är godkända. Texten läses som om de vore godkända.",
  );
});

it("prints Swedish otherwise", () => {
  const { status, stdout } = run(mandate);
  expect(status).toBe(0);
  expect(stdout).toContain("sista dag: före den 28 februari året efter");
  expect(stdout).toContain("Årtalet verkar inte rimligt: ”2004-09-05”");
});

it.each([
  ["a missing file", () => [join(folder, "saknas.txt")], "finns inte"],
  ["an empty file", () => [holding("empty.txt", " \n\n")], "är tom"],
  [
    "a binary file",
    () => [holding("binary.bin", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0xfe]))],
    "går inte att läsa som text",
  ],
  [
    "a Word file cut short",
    () => [holding("binary.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]))],
    "Filen är skadad",
  ],
  ["a folder", () => [folder], "är en mapp"],
  ["no file", () => [], "Ange en Word- eller textfil"],
  ["an unknown option", () => [mandate, "--xml"], "Okänt val: --xml"],
])("says in one line what is wrong with %s", (_what, options, sentence) => {
  const { status, stdout, stderr } = run(...options());
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(sentence);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
