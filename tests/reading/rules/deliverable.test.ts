// What is handed over once and by which day, in the wordings of many mandates, and sentences that demand nothing such.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Delrapport lämnas senast den 1 juni 2027.", "stated delrapport 2027-06-01 > -"],
  ["Slutleverans: 2027-12-31", "stated slutleverans 2027-12-31 > -"],
  ["Gruppen ska lämna en slutrapport före den 15 mars 2028.", "shall slutrapport 2028-03-14 > -"],
  [
    "Slutrapporten ska lämnas till samverkansnämnden senast den 31 december 2027.",
    "shall slutrapport 2027-12-31 > samverkansnämnden",
  ],
  ["Delleverans: senast 2027-06-30", "stated delleverans 2027-06-30 > -"],
  ["En kartläggning ska vara klar senast den 30 september 2027.", "shall kartläggning 2027-09-30 > -"],
  [
    "Gruppen levererar en slutrapport till ledningsgruppen senast 2028-01-31.",
    "stated slutrapport 2028-01-31 > ledningsgruppen",
  ],
  [
    "Senast den 1 maj 2027 ska gruppen överlämna ett förslag till nämnden.",
    "shall förslag 2027-05-01 > nämnden",
  ],
  ["Slutredovisning sker senast den 15 november 2027.", "stated slutredovisning 2027-11-15 > -"],
  ["Slutrapport lämnas före utgången av juni 2027.", "stated slutrapport 2027-06-30 > -"],
  ["Slutrapport lämnas under våren 2027.", "stated slutrapport - > -"],
  ["Slutrapporten ska vara inlämnad senast 28 februari 2029.", "shall slutrapport 2029-02-28 > -"],
  ["Projektet slutredovisas i en slutrapport senast den 1 mars 2028.", "stated slutrapport 2028-03-01 > -"],
  ["Delrapport senast 2027-03-01", "stated delrapport 2027-03-01 > -"],
  [
    "Uppdraget ska redovisas i en slutrapport till KSG senast 2027-10-01.",
    "shall slutrapport 2027-10-01 > KSG",
  ],
  ["Gruppen bör lämna en delrapport senast den 1 juni 2027.", "should delrapport 2027-06-01 > -"],
  ["Slutleverans senast den 31/12 2027.", "stated slutleverans 2027-12-31 > -"],
  ["Delrapport lämnas före den 1 mars 2028.", "stated delrapport 2028-02-29 > -"],
  [
    "Delrapport lämnas senast den 1 juni 2027 och slutrapport lämnas senast den 1 december 2027.",
    "stated delrapport 2027-06-01 > - + stated slutrapport 2027-12-01 > -",
  ],
  [
    "Gruppen ska ta fram en genomförandeplan senast den 1 september 2027.",
    "shall genomförandeplan 2027-09-01 > -",
  ],
  [
    "Lägesrapport presenteras för styrgruppen inte senare än den 1 oktober 2027.",
    "stated lägesrapport 2027-10-01 > -",
  ],
  ["Utvärdering ska genomföras senast den 31 maj 2028.", "shall utvärdering 2028-05-31 > -"],
  ["Gruppen ska:\n- lämna en delrapport senast den 1 juni 2027", "shall delrapport 2027-06-01 > -"],
  [
    "Slutrapporten överlämnas till nämnden\nsenast den 1 juni\n2027.",
    "stated slutrapport 2027-06-01 > nämnden",
  ],
  [
    "Tidplan:\n- Delrapport: 1 juni 2027\n- Slutrapport: 1 december 2027",
    "stated delrapport 2027-06-01 > - + stated slutrapport 2027-12-01 > -",
  ],
  [
    "Delrapporter lämnas 2027-03-01 och 2027-09-01.",
    "stated delrapport 2027-03-01 > - + stated delrapport 2027-09-01 > -",
  ],
];

const NOT_SAID = [
  "Delrapporten lämnades den 1 juni 2023.",
  "Gruppen ska årligen lämna en rapport senast den 1 mars 2027.",
  "Nämnden lämnar sin slutrapport senast den 1 juni 2027.",
  "Nästa möte är den 1 juni 2027.",
  "Uppdraget gäller till och med den 31 december 2027.",
  "Fastställd 2027-06-01",
  "Gruppen ska lämna en slutrapport.",
  "Gruppen ska lämna en årsrapport senast den 1 mars.",
  "Enligt rapporten från den 1 juni 2024 är läget gott.",
  "Slutrapport behöver inte lämnas senast den 1 juni 2027.",
  "Om projektet förlängs lämnas en delrapport senast den 1 juni 2027.",
  "”Delrapport lämnas senast den 1 juni 2027.”",
  "Ska delrapport lämnas senast den 1 juni 2027?",
  "Delrapport lämnas senast den",
  "Gruppen tar del av Socialstyrelsens rapport senast den 1 juni 2027.",
  "Ordföranden utses senast den 1 juni 2027.",
  "Minnesanteckningar publiceras senast den 1 juni 2027.",
  "Regionerna lämnar underlag senast den 1 juni 2027.",
  "Exempel: Delrapport lämnas senast den 1 juni 2027.",
  "Rapporten publicerades 2024-05-21 och finns att läsa.",
  "Gruppen beslutade att lämna en delrapport senast den 1 juni 2027.",
  "Målet är att en slutrapport lämnas senast den 1 juni 2027.",
  "Socialstyrelsens rapport lämnas senast den 1 juni 2027.",
  "Lagen gäller från den 1 januari 2027.",
  "Vårdprogrammet gäller till och med 2027-12-31.",
  "Riktlinjen beslutades den 1 juni 2024.",
];

// "strength label day > receiver", with "-" for what the text leaves open.
function inShort(rule: RuleReading): string {
  if (rule.kind !== "deliverable") return rule.kind;
  return `${rule.strength} ${rule.due.label} ${rule.parameters.dueOn ?? "-"} > ${rule.due.receiver ?? "-"}`;
}

describe("something handed over once", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, ["deliverable"], "Rapportering").map(inShort).join(" + ")).toBe(expected);
  });
});

describe("what is not handed over once", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, ["deliverable"], "Rapportering")).toEqual([]);
  });
});
