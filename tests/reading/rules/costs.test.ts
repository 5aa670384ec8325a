// Who pays what, in the wordings of many mandates, and the sentences that say nothing of it.
import { describe, expect, it } from "vitest";
import { rulesOf } from "./rules-of.ts";

// "strength: who | what", with "-" for what the text does not say.
const SAID: [string, string][] = [
  ["Deltagarnas hemregion står för resekostnader.", "stated: Deltagarnas hemregion | resekostnader"],
  ["Hemregionen står för rese- och lönekostnader.", "stated: Hemregionen | rese- och lönekostnader"],
  ["Respektive region svarar för sina kostnader.", "stated: Respektive region | sina kostnader"],
  ["Varje region ska stå för sina ledamöters kostnader.", "shall: Varje region | sina ledamöters kostnader"],
  [
    "Varje region skall svara för kostnader för sina deltagare.",
    "shall: Varje region | kostnader för sina deltagare",
  ],
  ["Respektive region bekostar sina ledamöter.", "stated: Respektive region | sina ledamöter"],
  ["Respektive region finansierar sina deltagare.", "stated: Respektive region | sina deltagare"],
  ["Respektive huvudman betalar resor och logi.", "stated: Respektive huvudman | resor och logi"],
  ["Regionen bör ersätta resekostnader.", "should: Regionen | resekostnader"],
  [
    "Kommunerna ansvarar för kostnader för sina representanter.",
    "stated: Kommunerna | kostnader för sina representanter",
  ],
  ["Kostnaderna bör fördelas rättvist mellan regionerna.", "should: regionerna | -"],
  ["Kostnaderna fördelas lika mellan regionerna över tid.", "stated: regionerna | -"],
  ["Kostnaderna ska delas mellan regionerna.", "shall: regionerna | -"],
  ["Regionerna delar på kostnaderna.", "stated: Regionerna | -"],
  ["Resekostnader betalas av hemregionen.", "stated: hemregionen | Resekostnader"],
  [
    "Kostnader för resor ska bekostas av respektive arbetsgivare.",
    "shall: respektive arbetsgivare | Kostnader för resor",
  ],
  [
    "Kostnader för deltagande bärs av respektive region.",
    "stated: respektive region | Kostnader för deltagande",
  ],
  ["Kostnader för resor och lön belastar hemregionen.", "stated: hemregionen | Kostnader för resor och lön"],
  ["Lönekostnader ersätts av respektive region.", "stated: respektive region | Lönekostnader"],
  [
    "Ersättning till patientföreträdare betalas av värdregionen.",
    "stated: värdregionen | Ersättning till patientföreträdare",
  ],
  ["Arvoden finansieras av sjukvårdsregionen.", "stated: sjukvårdsregionen | Arvoden"],
  ["Varje region har kostnadsansvar för resor.", "stated: Varje region | resor"],
  ["Kostnader för lön är respektive regions ansvar.", "stated: respektive regions | Kostnader för lön"],
  ["Deltagande sker på respektive regions bekostnad.", "stated: respektive regions | Deltagande"],
  ["Som regel står hemregionen för resekostnader.", "principle: hemregionen | resekostnader"],
  [
    "Respektive region/kommun svarar för sina\ndeltagares kostnader.",
    "stated: Respektive region/kommun | sina deltagares kostnader",
  ],
];

const NOT_SAID = [
  "Regionen står inte för resekostnader.",
  "Gruppen svarar för uppföljningen.",
  "Respektive region svarar för införandet.",
  "Kostnaderna för läkemedel ökar i sjukvårdsregionen.",
  "Gruppen följer kostnadsutvecklingen.",
  "Staten finansierar forskningen.",
  "Gruppen analyserar kostnader och nytta.",
  "Ekonomiska konsekvenser beskrivs i underlaget.",
  "Tidigare stod värdregionen för resekostnader.",
  "Det föreslås att regionerna delar på kostnaderna.",
  "Om regionerna så önskar fördelas kostnaderna mellan regionerna.",
  "Mötet beslutade att hemregionen står för resekostnader.",
  "Står hemregionen för resekostnader?",
  "Hemregionen står för",
  "Resurserna fördelas mellan regionerna.",
  "Uppdragen fördelas mellan ledamöterna.",
  "Arbetet ska vara kostnadseffektivt.",
  "Ledamoten ersätts av sin ersättare.",
  "Ordföranden betalar tillbaka förtroendet.",
  "Gruppen diskuterade om regionerna delar på kostnaderna.",
  "Regionerna bär ansvaret för vården.",
  "Regionen täcker hela länet.",
  "Kostnader",
  "Till exempel står hemregionen för resekostnader.",
  "Gruppen ska bidra till lägre kostnader.",
  "Kostnaderna delas upp per klinik i rapporten.",
];

const KIND = ["costs"] as const;

describe("a sentence that says who pays", () => {
  it.each(SAID)("%s", (words, expected) => {
    const rules = rulesOf(words, KIND).flatMap((rule) => (rule.kind === "costs" ? [rule] : []));
    const inShort = rules.map(
      ({ strength, parameters: p }) => `${strength}: ${p.paidBy ?? "-"} | ${p.covers ?? "-"}`,
    );
    expect(inShort).toEqual([expected]);
  });
});

describe("a sentence that does not", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KIND)).toEqual([]);
  });
});
