// What the group may do about sub-groups, steers and receives reports from: wordings that say it, and not.
import { describe, expect, it } from "vitest";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Vid behov organiseras arbetsgrupper för särskilda uppdrag.", "organise stated: arbetsgrupper"],
  ["Arbetsgrupper kan bildas vid behov.", "organise may: Arbetsgrupper"],
  ["Vid behov kan arbetsgrupper bildas.", "organise may: arbetsgrupper"],
  [
    "Tillfälliga arbetsgrupper får tillsättas av samverkansgruppen.",
    "organise may: Tillfälliga arbetsgrupper",
  ],
  ["Gruppen kan organisera egna arbetsgrupper.", "organise may: egna arbetsgrupper"],
  ["Gruppen bildar vid behov arbetsgrupper.", "organise stated: arbetsgrupper"],
  ["Samverkansgruppen får skapa en projektgrupp.", "organise may: projektgrupp"],
  ["Gruppen kan besluta om undergrupper.", "decide may: undergrupper"],
  ["Gruppen har rätt att inrätta arbetsgrupper.", "decide may: arbetsgrupper"],
  ["Rådet kan besluta om att inrätta arbetsgrupper.", "decide may: arbetsgrupper"],
  ["Gruppen får tillsätta temporära arbetsgrupper.", "decide may: temporära arbetsgrupper"],
  ["Samverkansgruppen utser en referensgrupp.", "decide stated: referensgrupp"],
  ["Samverkansgruppen beslutar om undergrupper.", "decide stated: undergrupper"],
  ["Undergrupper: Samverkansgruppen kan besluta om undergrupper.", "decide may: undergrupper"],
  ["Gruppen kan föreslå nya arbetsgrupper.", "propose may: nya arbetsgrupper"],
  ["Gruppen får lämna förslag om arbetsgrupper.", "propose may: arbetsgrupper"],
  [
    "Samverkansgruppen föreslår vid behov regionala arbetsgrupper.",
    "propose stated: regionala arbetsgrupper",
  ],
  ["Gruppen är styrgrupp för läkemedelsgruppen.", "steer stated: läkemedelsgruppen"],
  ["Samverkansgruppen ska vara styrgrupp för upphandlingsgruppen.", "steer shall: upphandlingsgruppen"],
  ["RSG utgör även styrgrupp för nätverket.", "steer stated: nätverket"],
  ["Samverkansgruppen fungerar som styrgrupp för arbetsgrupperna.", "steer stated: arbetsgrupperna"],
  ["Arbetsgrupperna rapporterar till samverkansgruppen.", "reportsHere stated: Arbetsgrupperna"],
  ["Lokala arbetsgrupper ska rapportera till samverkansgruppen.", "reportsHere shall: Lokala arbetsgrupper"],
  ["Regionala processteam rapporterar till gruppen.", "reportsHere stated: Regionala processteam"],
  ["Undergrupperna återrapporterar löpande till samverkansgruppen.", "reportsHere stated: Undergrupperna"],
];

const NOT_SAID = [
  "Nämnden kan inrätta arbetsgrupper.",
  "Arbetsgrupper inrättas av Samverkansnämnden.",
  "Arbetsgrupper inrättas efter beslut av nämnden.",
  "Sjukvårdsregionen organiserar regionala programområden.",
  "Gruppen får inte inrätta arbetsgrupper.",
  "Gruppen inrättar inga arbetsgrupper.",
  "Samverkansgruppen rapporterar till nämnden.",
  "Samverkansgruppen rapporterar till kunskapsstyrningsgruppen.",
  "Ledamöterna rapporterar till gruppen.",
  "Arbetsgrupperna rapporterar till nämnden.",
  "Arbetsgruppen träffas varje månad.",
  "Gruppen stödjer nationella arbetsgrupper.",
  "Gruppen nominerar till nationella arbetsgrupper.",
  "Nämnden är styrgrupp för arbetet.",
  "Gruppen är inte styrgrupp för projektet.",
  "Styrgruppen leder projektet.",
  "Tidigare bildades arbetsgrupper.",
  "Mötet beslutade att arbetsgrupper bildas.",
  "Det föreslås att gruppen bildar arbetsgrupper.",
  "Kan gruppen bilda arbetsgrupper?",
  "Gruppen kan bilda arbetsgrupper för",
  "Gruppen diskuterade om arbetsgrupper ska bildas.",
  "Arbetsgrupper finns i alla regioner.",
  "Gruppen följer arbetsgruppernas arbete.",
  "Deltagare i arbetsgrupper utses av regionerna.",
  "Om nämnden så önskar bildas arbetsgrupper.",
];

const KIND = ["subGroups"] as const;

describe("a sentence about sub-groups", () => {
  it.each(SAID)("%s", (words, expected) => {
    const rules = rulesOf(words, KIND).flatMap((rule) => (rule.kind === "subGroups" ? [rule] : []));
    expect(rules.map(({ strength, parameters: p }) => `${p.power} ${strength}: ${p.what ?? "-"}`)).toEqual([
      expected,
    ]);
  });
});

describe("a sentence that gives no power over them", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KIND)).toEqual([]);
  });

  it("is a task: proposing groups in the assignment's own list", () => {
    expect(
      rulesOf("- Vid behov föreslå arbetsgrupper\n- Gruppen kan bilda arbetsgrupper", KIND, "Uppdrag"),
    ).toEqual([]);
  });
});
