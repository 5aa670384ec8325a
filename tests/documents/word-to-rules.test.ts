// From a Word file to the demands in it: each with words that stand in the text, none from what was deleted.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMandateFile } from "#documents/mandate-file.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { yearlyDemands } from "../support/yearly-demands.ts";
import { p, smallWordFile, withRelations } from "./small-word-file.ts";

async function readingOf(name: string) {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
  const file = await readMandateFile(name, bytes);
  if (!file.ok) throw new Error(file.problem.code);
  return { text: file.text, reading: readMandate(file.text) };
}

describe.each(["word.docx", "libreoffice.docx"])("%s", (name) => {
  it("is read without another change: every quote stands in the text that the file gave", async () => {
    const { text, reading } = await readingOf(name);
    expect(reading.text).toBe(text);
    expect(reading.rules.length).toBeGreaterThan(0);
    for (const { quote, range } of reading.rules) expect(text.slice(range.from, range.to)).toBe(quote);
  });

  it("demands meetings as often as its tracked change says", async () => {
    const { reading } = await readingOf(name);
    const meetings = reading.rules.filter(({ kind }) => kind === "meetingFrequency");
    expect(meetings).toMatchObject([
      { quote: expect.stringMatching(/^Gruppen ska .*minst fyra .* per år\.$/), parameters: { minimum: 4 } },
    ]);
  });

  it("demands nothing that a tracked change has deleted", async () => {
    const { text, reading } = await readingOf(name);
    expect(text).not.toContain("årsrapport");
    expect(yearlyDemands(reading).map(({ label }) => label)).not.toContain("årsrapport");
  });
});

describe("the document from Word", () => {
  it("is a draft by its header, dated by its table, numbered by its header", async () => {
    const { reading } = await readingOf("word.docx");
    expect(reading.state).toBe("draft");
    expect(reading.title).toBe("Uppdragsbeskrivning för regionalt programområde provdiagnostik");
    expect(reading.metadata).toMatchObject({
      commissioner: "Ledningsgruppen för kunskapsstyrning",
      documentDate: { day: "2026-02-11" },
      recordNumbers: ["RS 2026-00123"],
    });
  });

  it("demands a plan from inside its table and a report from its last section", async () => {
    const { reading } = await readingOf("word.docx");
    expect(yearlyDemands(reading)).toMatchObject([
      { kind: "plan", label: "aktivitetsplan", adoptedBy: "ledningsgruppen", section: "Aktivitetsplan" },
      {
        kind: "report",
        label: "verksamhetsberättelse",
        receiver: "samordnaren",
        section: "Rapportering",
        lastDay: { boundary: "before", month: 2, day: 28, yearOffset: 1 },
      },
    ]);
  });
});

it("a demand in a footnote is found, under the heading of the paragraph it belongs to", async () => {
  const note = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p("Gruppen ska träffas minst två gånger per år.")}</w:footnote></w:footnotes>`;
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
  const body = [
    p("Uppdrag för en grupp", '<w:pStyle w:val="Rubrik"/>'),
    p("Möten", '<w:pStyle w:val="Rubrik1"/>'),
    p("Gruppen möts.").replace("</w:p>", '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'),
    p("Kostnader", '<w:pStyle w:val="Rubrik1"/>'),
    p("Varje region bär sina egna."),
  ];
  const file = await readMandateFile(
    "note.docx",
    smallWordFile(body.join(""), {
      "word/footnotes.xml": note,
      "word/_rels/document.xml.rels": withRelations(
        `<Relationship Id="n" Type="${type}" Target="footnotes.xml"/>`,
      ),
    }),
  );
  const rules = file.ok ? readMandate(file.text).rules : [];
  expect(rules.filter(({ kind }) => kind === "meetingFrequency")).toMatchObject([
    { section: "Möten", parameters: { minimum: 2 } },
  ]);
});

describe("the document from LibreOffice", () => {
  it("is adopted work in progress by its text and its header", async () => {
    const { reading } = await readingOf("libreoffice.docx");
    expect(reading.metadata).toMatchObject({
      adoptedBy: "ledningsgruppen för kunskapsstyrning",
      adoptedOn: { day: "2026-01-20" },
      recordNumbers: ["HS 2026-00456"],
    });
    expect(reading.conflicts.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([
      "draftAndAdopted: Arbetsmaterial",
    ]);
  });

  it("demands a plan from inside its table, with its receiver and last day", async () => {
    const { reading } = await readingOf("libreoffice.docx");
    expect(yearlyDemands(reading)).toMatchObject([
      {
        kind: "plan",
        label: "handlingsplan",
        receiver: "samordnaren",
        lastDay: { boundary: "latest", month: 1, day: 31 },
      },
    ]);
  });
});
