// Reporting that goes on all the time or in the line, and sentences that only resemble it.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Rapportering: löpande till uppdragsgivaren", "stated uppdragsgivaren"],
  ["Rapportering sker fortlöpande.", "stated -"],
  ["Rapportering sker löpande till kunskapsstyrningsgruppen.", "stated kunskapsstyrningsgruppen"],
  ["Gruppen rapporterar löpande till uppdragsgivaren.", "stated uppdragsgivaren"],
  ["Gruppen ska kontinuerligt rapportera till samverkansnämnden.", "shall samverkansnämnden"],
  ["Deltagarna rapporterar i sin ordinarie linjestruktur.", "stated sin ordinarie linjestruktur"],
  ["Ledamöterna rapporterar i linjen.", "stated linjen"],
  ["Återrapportering ska ske fortlöpande till ledningsgruppen.", "shall ledningsgruppen"],
  ["Återkoppling sker kontinuerligt till uppdragsgivaren.", "stated uppdragsgivaren"],
  ["Gruppen ska regelbundet återrapportera sitt arbete till styrgruppen.", "shall styrgruppen"],
  ["Löpande rapportering sker till kansliet.", "stated kansliet"],
  ["Arbetet redovisas löpande för uppdragsgivaren.", "stated -"],
  ["Gruppen bör löpande återkoppla till regionerna.", "should regionerna"],
  [
    "Rapportering sker fortlöpande och i en skriftlig årlig verksamhetsberättelse till nämnden före den 28 februari efterföljande år.",
    "stated -",
  ],
  ["Gruppen ska:\n- löpande rapportera till nämnden", "shall nämnden"],
  ["Avrapportering sker löpande till styrgruppen.", "stated styrgruppen"],
  ["Rådet ska fortlöpande återkoppla sitt arbete till uppdragsgivaren.", "shall uppdragsgivaren"],
  ["Gruppen återrapporterar kontinuerligt till KSG.", "stated KSG"],
  ["Rapportering till nämnden sker regelbundet.", "stated nämnden"],
  ["Rapportering ska ske fortlöpande.", "shall -"],
  ["Deltagarna ska rapportera till sin linjechef.", "shall sin linjechef"],
  ["Arbetsgruppen rapporterar löpande till programområdet.", "stated programområdet"],
  ["Gruppens återrapportering sker löpande.", "stated -"],
  ["Gruppen måste löpande rapportera avvikelser till uppdragsgivaren.", "shall uppdragsgivaren"],
  ["Gruppen kan löpande rapportera till kansliet.", "may kansliet"],
  ["Representanterna rapporterar i den egna linjeorganisationen.", "stated den egna linjeorganisationen"],
  ["Rapportering sker\nfortlöpande till nämnden.", "stated nämnden"],
];

const NOT_SAID = [
  "Rapportering sker årligen till nämnden.",
  "Rapportering sker två gånger per år.",
  "Nämnden rapporterar löpande till regionerna.",
  "Gruppen rapporterar till nämnden.",
  "Gruppen behöver inte rapportera löpande.",
  "Rapportering sker inte löpande.",
  "Tidigare rapporterade gruppen löpande.",
  "Löpande frågor hanteras av kansliet.",
  "Gruppen ska löpande följa utvecklingen.",
  "Verksamhetsrapporter läses löpande.",
  "Vid behov rapporterar gruppen löpande till nämnden.",
  "Ska gruppen rapportera löpande?",
  "Linjen leder och ansvarar för vården.",
  "Vårdgivarna rapporterar löpande till kvalitetsregistret.",
  "Regionala processteam rapporterar till samordningsrådet.",
  "Gruppen lämnar löpande en årsrapport.",
  "Rapportering sker varje kvartal till nämnden.",
  "Gruppen ska årligen och löpande rapportera i en verksamhetsberättelse.",
  "Målet är att rapportera löpande.",
  "Gruppen beslutade att rapportera löpande till nämnden.",
  "Exempelvis rapporterar gruppen löpande.",
  "”Rapportering sker fortlöpande.”",
  "Om uppdraget ändras rapporteras det löpande.",
  "Rapportering sker fortlöpande till",
  "Avvikelser rapporteras i avvikelsesystemet.",
  "Samverkansnämnden ska löpande återkoppla till gruppen.",
];

// "strength receiver", with "-" for nobody named.
function inShort(rule: RuleReading): string {
  if (rule.kind !== "ongoingReporting") return rule.kind;
  return `${rule.strength} ${rule.parameters.to ?? "-"}`;
}

describe("reporting that goes on", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, ["ongoingReporting"], "Rapportering").map(inShort).join(" + ")).toBe(expected);
  });
});

describe("what is no reporting that goes on", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, ["ongoingReporting"], "Rapportering")).toEqual([]);
  });
});
