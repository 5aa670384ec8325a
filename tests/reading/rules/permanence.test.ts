// Whether the group is permanent or ends, in the wordings of many mandates, and sentences about other things that last.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Gruppen är permanent.", "stated permanent -"],
  ["Samverkansgruppen är permanent.", "stated permanent -"],
  ["Uppdraget gäller tills vidare.", "stated permanent -"],
  ["Gruppen är ett tidsbegränsat projekt till och med 31 december 2027.", "stated timeLimited 2027-12-31"],
  ["Uppdraget gäller 2026-2028.", "stated timeLimited 2028-12-31"],
  ["Uppdraget gäller 2026–2028.", "stated timeLimited 2028-12-31"],
  ["Uppdraget gäller till och med den 30 juni 2027.", "stated timeLimited 2027-06-30"],
  ["Projektet pågår till och med 2027-12-31.", "stated timeLimited 2027-12-31"],
  ["Uppdraget upphör den 31 december 2027.", "stated timeLimited 2027-12-31"],
  ["Arbetsgruppen är tidsbegränsad.", "stated timeLimited -"],
  ["Uppdraget är tidsbegränsat.", "stated timeLimited -"],
  ["Gruppen avslutas senast den 31 december 2028.", "stated timeLimited 2028-12-31"],
  ["Uppdragstid: 2026-01-01 – 2027-12-31", "stated timeLimited 2027-12-31"],
  ["Projekttid: 2026–2027", "stated timeLimited 2027-12-31"],
  ["Uppdraget löper från 1 januari 2026 till och med 31 december 2027.", "stated timeLimited 2027-12-31"],
  ["Gruppen är tillsvidare.", "stated permanent -"],
  ["Gruppen ska vara permanent.", "shall permanent -"],
  ["Uppdraget gäller i två år.", "stated timeLimited -"],
  ["Projektet löper t.o.m. 2027-12-31.", "stated timeLimited 2027-12-31"],
  ["Uppdraget gäller t o m 2028.", "stated timeLimited 2028-12-31"],
  ["Permanent grupp.", "stated permanent -"],
  ["Tidsbegränsat projekt till och med 31 december 2027", "stated timeLimited 2027-12-31"],
  ["Uppdraget gäller från och med den 1 januari 2026 och tills vidare.", "stated permanent -"],
  ["Rådet är en permanent grupp.", "stated permanent -"],
  ["Uppdraget pågår under tre år.", "stated timeLimited -"],
  ["Gruppen inrättas tills vidare.", "stated permanent -"],
  ["Gruppens uppdrag löper ut den 31 december 2028.", "stated timeLimited 2028-12-31"],
  ["Projektet ska vara avslutat senast den 31 december 2027.", "shall timeLimited 2027-12-31"],
  ["Uppdraget gäller under perioden 1 januari 2026–31 december 2028.", "stated timeLimited 2028-12-31"],
];

const NOT_SAID = [
  "Gruppen är inte permanent.",
  "Ordförandens uppdrag gäller 2026-2028.",
  "Ordföranden utses tills vidare.",
  "Ledamöternas uppdrag är tidsbegränsat.",
  "Mandatperioden är två år.",
  "Gruppen ska ge permanent stöd till regionerna.",
  "Gruppen är permanent eller tidsbegränsad.",
  "Är gruppen permanent?",
  "Tidigare var gruppen permanent.",
  "Om uppdraget är tidsbegränsat anges slutdatum.",
  "Avtalet gäller till och med 31 december 2027.",
  "Gruppen bildades 2026.",
  "Gruppen kan inrätta tillfälliga arbetsgrupper.",
  "Gruppen kan tillsätta tidsbegränsade arbetsgrupper för särskilda uppdrag.",
  "<Ange om gruppen är permanent för en del av programområdets uppdrag eller ett tidsbegränsat projekt.>",
  "Undergrupper är tidsbegränsade.",
  "Nämndens mandat gäller 2023-2026.",
  "Gruppen arbetar enligt handlingsplan 2026-2028.",
  "Gruppen ansvarar för projekt till och med 2027.",
  "Gruppen ska lämna slutrapport senast den 31 december 2027.",
  "”Gruppen är permanent.”",
  "Exempel: Gruppen är permanent.",
  "Gruppen diskuterade om uppdraget är tidsbegränsat.",
  "Uppdraget gäller samtliga regioner.",
  "Uppdraget omfattar barn och unga under 18 år.",
  "Projekt drivs av regionerna.",
  "Uppdraget gäller från 2026-01-01.",
  "Uppdraget ses över senast den 31 december 2027.",
  "Handlingsplanen gäller 2026-2028.",
];

// "strength permanence last day", with "-" for a day the text does not give.
function inShort(rule: RuleReading): string {
  if (rule.kind !== "permanence") return rule.kind;
  return `${rule.strength} ${rule.parameters.permanence} ${rule.parameters.endsOn ?? "-"}`;
}

describe("how long the group exists", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, ["permanence"], "Rapportering").map(inShort).join(" + ")).toBe(expected);
  });
});

describe("what does not say how long the group exists", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, ["permanence"], "Rapportering")).toEqual([]);
  });
});
