// What the chair, convener and members do, and the roles somebody provides: wordings that say it, and not.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const list = (introduction: string) => `${introduction}\n\n- leder möten\n- bidrar med kunskap`;

const SAID: [string, string][] = [
  [list("Ordförande:"), "chair stated: leder möten; bidrar med kunskap"],
  [list("Ordföranden ska:"), "chair shall: leder möten; bidrar med kunskap"],
  [list("Gruppens ordförande ansvarar för att:"), "chair stated: leder möten; bidrar med kunskap"],
  [list("Arbetsgruppens sammankallande:"), "convener stated: leder möten; bidrar med kunskap"],
  [list("Sammankallande bör:"), "convener should: leder möten; bidrar med kunskap"],
  [list("Deltagare:"), "members stated: leder möten; bidrar med kunskap"],
  [list("Ledamöterna ska:"), "members shall: leder möten; bidrar med kunskap"],
  ["Ordföranden ska:\n\n- leda möten\n- kalla till möten", "chair shall: leda möten; kalla till möten"],
  ["Ordföranden kallar till möten.", "chair stated: kallar till möten"],
  ["Ordföranden leder gruppens arbete.", "chair stated: leder gruppens arbete"],
  ["Ordföranden ansvarar för dagordningen.", "chair stated: ansvarar för dagordningen"],
  ["Sammankallande ska förbereda mötena.", "convener shall: förbereda mötena"],
  ["Gruppens ordförande företräder gruppen.", "chair stated: företräder gruppen"],
  ["Koncernkontoret tillhandahåller en koordinator.", "koordinator stated: Koncernkontoret"],
  ["Till stöd för gruppen tillhandahåller kansliet en sekreterare.", "sekreterare stated: kansliet"],
  ["Varje förvaltning utser en kontaktperson.", "kontaktperson stated: Varje förvaltning"],
  ["En kontaktperson utses av respektive förvaltning.", "kontaktperson stated: respektive förvaltning"],
  [
    "Till gruppen utses en kontaktperson bland deltagarna i ledningsgruppen.",
    "kontaktperson stated: ledningsgruppen",
  ],
  ["Värdregionen ska bistå med processtöd.", "processtöd shall: Värdregionen"],
  ["Gruppen har ett processtöd från värdregionen.", "processtöd stated: värdregionen"],
  ["Gruppen ska ha en koordinator.", "koordinator shall: -"],
  ["Administrativt stöd tillhandahålls av regionen.", "administrativt stöd stated: regionen"],
  [
    "Kontaktperson och ordförande ska komma från olika förvaltningar.",
    "different shall: kontaktperson, ordförande",
  ],
  [
    "Huvudprincipen är att ordförande och kontaktperson kommer från olika förvaltningar.",
    "different principle: ordförande, kontaktperson",
  ],
  [
    "Ordförande och kontaktperson får inte komma från samma förvaltning.",
    "different may: ordförande, kontaktperson",
  ],
  [
    "Ordförande och kontaktperson bör tillhöra olika förvaltningar.",
    "different should: ordförande, kontaktperson",
  ],
];

const NOT_SAID = [
  "Deltagare:\n\n- Region Dalarna\n- Region Uppsala",
  "Ordförande:\n\n- Anna Exempel\n- Per Exempel",
  "Gruppen ska:\n\n- leda arbetet\n- stödja regionerna",
  "Nämndens ordförande leder sammanträdet.",
  "Vice ordförande leder mötet.",
  "Ordföranden leder inte arbetet.",
  "Ordföranden hälsade alla välkomna.",
  "Ordföranden ledde mötet.",
  "Leder ordföranden mötet?",
  "Om ordföranden är sjuk leder en ledamot mötet.",
  "Gruppen leder arbetet.",
  "Tidigare ledde ordföranden arbetet.",
  "Mötet beslutade att ordföranden leder arbetet.",
  "Frågor ställs till ordföranden som leder arbetet i nämnden.",
  "Kansliet stöder gruppen i praktiska frågor.",
  "Information förmedlas via processtödet.",
  "Rapporten lämnas till samordnaren.",
  "Gruppen håller kontakt med programområdets processtöd.",
  "Koncernkontoret tillhandahåller inte någon koordinator.",
  "Koncernkontoret tillhandahöll en koordinator.",
  "Tillhandahåller Koncernkontoret en koordinator?",
  "Det föreslås att kansliet tillhandahåller en sekreterare.",
  "Kontaktpersonens ansvar är stort.",
  "Nämnden har en sekreterare.",
  "Kansliet tillhandahåller lokaler.",
  "Gruppen utser Per till sekreterare för mötet.",
  "Ledamöterna kommer från olika förvaltningar.",
  "Ordföranden kommer från en förvaltning.",
  "Ordförande och kontaktperson kommer från olika delar av landet.",
  "Ordförande och kontaktperson träffas i olika förvaltningar.",
];

const KINDS = ["duties", "providedRole", "differentAdministrations"] as const;

function inShort(rule: RuleReading): string {
  if (rule.kind === "duties")
    return `${rule.parameters.who} ${rule.strength}: ${rule.parameters.duties.join("; ")}`;
  if (rule.kind === "providedRole")
    return `${rule.parameters.role} ${rule.strength}: ${rule.parameters.providedBy ?? "-"}`;
  return rule.kind === "differentAdministrations"
    ? `different ${rule.strength}: ${rule.parameters.roles.join(", ")}`
    : "";
}

describe("a sentence or list that says what a role does, or who provides it", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, KINDS).map(inShort)).toEqual([expected]);
  });

  it("reads a list right under its own heading", () => {
    const rules = rulesOf("- leder möten\n- kallar till möten", KINDS, "Ordförandes uppdrag");
    expect(rules.map(inShort)).toEqual(["chair stated: leder möten; kallar till möten"]);
    expect(rules[0]?.quote).toBe("leder möten\n- kallar till möten");
  });
});

describe("a sentence or list that does not", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KINDS)).toEqual([]);
  });
});
