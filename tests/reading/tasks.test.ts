// The assignment's items: how many each document has and whose they are, and lists that are something else.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";

const readDocument = (name: string) =>
  readMandate(readFileSync(new URL(`mandates/${name}.txt`, import.meta.url), "utf8"));

describe("the five documents", () => {
  it.each([
    ["000", { general: 8, specific: 0 }],
    ["001", { general: 0, specific: 3 }],
    ["002", { general: 0, specific: 0 }],
    ["003", { general: 8, specific: 6 }],
    ["004", { general: 0, specific: 8 }],
  ])("%s", (name, expected) => {
    const { tasks, text } = readDocument(name);
    const count = (scope: string) => tasks.filter((task) => task.scope === scope).length;
    expect({ general: count("general"), specific: count("specific") }).toEqual(expected);
    for (const { range, order, scope } of tasks) {
      expect(text.slice(range.from, range.to)).not.toBe("");
      expect(tasks.filter((task) => task.scope === scope)[order - 1]?.range).toEqual(range);
    }
  });

  it("keeps an item of several sentences whole", () => {
    const { tasks } = readDocument("004");
    expect(tasks[2]?.text).toMatch(/^Medverka till remissvar .* När vårdförlopp är beslutade .* av dessa\.$/);
    expect(tasks[0]).toMatchObject({ section: "Uppdragsbeskrivning", order: 1, scope: "specific" });
  });

  it("takes tasks out of what is unread, and leaves the two stray bullets of 004 there", () => {
    const { text, tasks, unread } = readDocument("004");
    const words = unread.map(({ from, to }) => text.slice(from, to));
    expect(words).toContain("samma förutsättningar för våra kvarvarande RPO.");
    expect(
      words.some((one) => one.startsWith("För SOR primärvård och primärvårdsrådet samma förutsättningar")),
    ).toBe(true);
    for (const { range } of tasks)
      expect(unread.some(({ from, to }) => from < range.to && range.from < to)).toBe(false);
  });
});

const mandate = (body: string, title = "Uppdragsbeskrivning för samverkansgrupp hud") =>
  readMandate(`${title}\n\n${body}\n`).tasks.map(({ scope, text }) => `${scope}: ${text}`);
const LIST = "- stödja regionerna\n- samordna remissvar";

describe("a list is the assignment", () => {
  it.each([
    ["under Uppdrag", `Uppdrag\n\n${LIST}`],
    ["under Uppdraget", `Uppdraget\n\nGruppen ska:\n${LIST}`],
    ["under a numbered heading", `2. Uppdrag\n\nGruppen ska:\n${LIST}`],
    ["under Gruppens uppdrag", `Gruppens uppdrag\n\n${LIST}`],
    ["under Syfte och uppdrag", `Syfte och uppdrag\n\n${LIST}`],
    ["under Arbetsuppgifter", `Arbetsuppgifter\n\n${LIST}`],
    ["under Uppgifter", `Uppgifter\n\n${LIST}`],
    ["under Särskilt uppdrag", `Särskilt uppdrag\n\n${LIST}`],
    ["when its introduction says so", `Bakgrund och mål\n\nGruppen har i uppdrag att:\n${LIST}`],
    ["when the assignment is said to hold it", `Allmänt\n\nUppdraget omfattar att:\n${LIST}`],
  ])("%s", (_name, body) => {
    expect(mandate(body)).toEqual(["specific: stödja regionerna", "specific: samordna remissvar"]);
  });

  it("of many groups when the heading or the title says so", () => {
    const general = ["general: stödja regionerna", "general: samordna remissvar"];
    expect(mandate(`Generellt uppdrag\n\n${LIST}`)).toEqual(general);
    expect(mandate(`Gemensamma uppgifter\n\n${LIST}`)).toEqual(general);
    expect(mandate(`Uppdrag\n\n${LIST}`, "Uppdragsbeskrivning för regionala programområden")).toEqual(
      general,
    );
    expect(
      mandate(`Specifikt uppdrag\n\n${LIST}`, "Uppdragsbeskrivning för regionala programområden"),
    ).toEqual(["specific: stödja regionerna", "specific: samordna remissvar"]);
  });
});

describe("a list is something else", () => {
  it.each([
    ["promises to patients", `Patientlöften\n\nPatienter ska:\n${LIST}`],
    ["promises under the assignment", `Uppdrag\n\nNämnden har formulerat löften att patienter ska:\n${LIST}`],
    ["what the chair does", `Ordförandes uppdrag\n\nOrdförande:\n${LIST}`],
    ["what the chair does, under the assignment", `Uppdrag\n\nOrdförande ska:\n${LIST}`],
    ["what the members do", `Deltagares uppdrag\n\nDeltagare:\n${LIST}`],
    ["what the convener does", `Sammankallandes uppdrag\n\nSammankallande:\n${LIST}`],
    ["members", `Sammansättning\n\nI gruppen ingår:\n${LIST}`],
    ["recipients", `Uppdraget skickas till\n\n${LIST}`],
    ["running text", "Uppdrag\n\nGruppen ska stödja regionerna och samordna remissvar."],
    ["a placeholder", "Uppdrag\n\nGruppen ska:\n- <Beskriv uppdraget i punktform>"],
    ["levels of care", `Vårdteamet\n\n${LIST}`],
  ])("%s", (_name, body) => expect(mandate(body)).toEqual([]));
});
