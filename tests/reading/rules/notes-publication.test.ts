// That notes are kept and what is published, in the wordings of many mandates, and sentences that demand neither.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  [
    "Efter varje möte ska minnesanteckningarna läggas på samarbetsytan inom en vecka.",
    "publication shall minnesanteckningarna @ samarbetsytan < 7",
  ],
  [
    "Vid gruppens sammanträden ska minnesanteckningar föras och publiceras på angiven plats.",
    "notes shall gruppens sammanträden + publication shall minnesanteckningar @ angiven plats < -",
  ],
  ["Minnesanteckningar förs vid varje möte.", "notes stated varje möte"],
  [
    "Minnesanteckningar ska föras vid varje möte och publiceras på webbplatsen inom två veckor.",
    "notes shall varje möte + publication shall minnesanteckningar @ webbplatsen < 14",
  ],
  ["Gruppen ska föra minnesanteckningar.", "notes shall -"],
  ["Vid gruppens möten ska protokoll föras.", "notes shall gruppens möten"],
  ["Processledaren kallar till mötena och skriver minnesanteckningar.", "notes stated -"],
  ["Från mötena ska det finnas minnesanteckningar.", "notes shall mötena"],
  ["Gruppen för minnesanteckningar vid sina möten.", "notes stated sina möten"],
  ["Sekreteraren för minnesanteckningar vid mötena.", "notes stated mötena"],
  ["Processtödet skriver minnesanteckningar från mötena.", "notes stated mötena"],
  ["Protokoll ska föras vid samordningsrådets möten.", "notes shall samordningsrådets möten"],
  ["Mötesanteckningar skrivs efter varje möte.", "notes stated varje möte"],
  ["Gruppens möten ska dokumenteras i minnesanteckningar.", "notes shall gruppens möten"],
  ["Mötena ska protokollföras.", "notes shall mötena"],
  ["Varje möte dokumenteras.", "notes stated varje möte"],
  ["Vid varje sammanträde skall protokoll upprättas.", "notes shall varje sammanträde"],
  ["Minnesanteckningar bör tas vid alla möten.", "notes should alla möten"],
  ["Det ska föras minnesanteckningar vid mötena.", "notes shall mötena"],
  [
    "Minnesanteckningar måste upprättas och läggas ut på gruppens samarbetsyta.",
    "notes shall - + publication shall minnesanteckningar @ gruppens samarbetsyta < -",
  ],
  [
    "Minnesanteckningarna publiceras på sjukvårdsregionens webbplats.",
    "publication stated minnesanteckningarna @ sjukvårdsregionens webbplats < -",
  ],
  ["Minnesanteckningar ska publiceras inom 10 dagar.", "publication shall minnesanteckningar @ - < 10"],
  [
    "Gruppens minnesanteckningar publiceras i Teams senast en vecka efter mötet.",
    "publication stated gruppens minnesanteckningar @ Teams < 7",
  ],
  [
    "Justerade protokoll ska finnas tillgängliga på intranätet.",
    "publication shall justerade protokoll @ intranätet < -",
  ],
  [
    "Dagordningar och minnesanteckningar publiceras på angiven plats.",
    "publication stated dagordningar och minnesanteckningar @ angiven plats < -",
  ],
  [
    "Aktuella kontaktuppgifter ska publiceras på webbplatsen.",
    "publication shall aktuella kontaktuppgifter @ webbplatsen < -",
  ],
  [
    "Gruppen publicerar minnesanteckningar på angiven plats.",
    "publication stated minnesanteckningar @ angiven plats < -",
  ],
  [
    "Minnesanteckningar kan publiceras på webbplatsen.",
    "publication may minnesanteckningar @ webbplatsen < -",
  ],
  [
    "Vid gruppens sammanträden\nska minnesanteckningar\nföras och publiceras på\nangiven plats.",
    "notes shall gruppens sammanträden + publication shall minnesanteckningar @ angiven plats < -",
  ],
  ["Minnesanteckningar: vid varje möte", "notes stated varje möte"],
  [
    "Gruppen ska:\n- föra minnesanteckningar\n- publicera minnesanteckningar på webbplatsen",
    "notes shall - + publication shall minnesanteckningar @ webbplatsen < -",
  ],
  ["Ordföranden ansvarar för att minnesanteckningar förs.", "notes stated -"],
  ["Minnesanteckningar förs av processtödet.", "notes stated -"],
  ["Minnesanteckningar ska publiceras inom tio arbetsdagar.", "publication shall minnesanteckningar @ - < -"],
  [
    "Efter varje möte ska minnesanteckningar upprättas och göras tillgängliga på projektytan.",
    "notes shall varje möte + publication shall minnesanteckningar @ projektytan < -",
  ],
  [
    "Kallelse och dagordning läggs ut på projektplatsen.",
    "publication stated kallelse och dagordning @ projektplatsen < -",
  ],
  [
    "Kontaktuppgifter till gruppens ledamöter ska finnas på webbplatsen.",
    "publication shall kontaktuppgifter @ webbplatsen < -",
  ],
  [
    "Mötesanteckningar ska göras tillgängliga för regionerna inom en vecka.",
    "publication shall mötesanteckningar @ - < 7",
  ],
  [
    "Protokoll från gruppens möten ska publiceras senast 14 dagar efter mötet.",
    "publication shall protokoll @ - < 14",
  ],
];

const NOT_SAID = [
  "Minnesanteckningar förs inte.",
  "Inga minnesanteckningar förs.",
  "Minnesanteckningar behöver inte publiceras.",
  "Gruppen tar del av NSG:s minnesanteckningar.",
  "Nämndens protokoll publiceras på webbplatsen.",
  "Vid nämndens möten förs protokoll.",
  "Samverkansnämnden för minnesanteckningar vid sina möten.",
  "Minnesanteckningarna godkänns av ordföranden.",
  "Minnesanteckningar skickas till ledamöterna.",
  "Tidigare fördes minnesanteckningar vid mötena.",
  "Minnesanteckningar fördes av sekreteraren.",
  "Ska minnesanteckningar föras?",
  "”Minnesanteckningar ska föras.”",
  "Om mötet spelas in förs inga anteckningar.",
  "Vid behov förs minnesanteckningar.",
  "Exempel: minnesanteckningar förs vid varje möte.",
  "Minnesanteckningar ska föras och",
  "Enligt protokollet från mötet i mars är frågan avgjord.",
  "Gruppen föreslog att minnesanteckningar ska föras.",
  "Gruppen ska publicera vetenskapliga artiklar på webbplatsen.",
  "Nationella kunskapsstöd publiceras på webbplatsen.",
  "Gruppen ska årligen lämna en verksamhetsberättelse som publiceras på webbplatsen.",
  "Vårdprogram ska dokumenteras i patientjournalen.",
  "Journalanteckningar förs av vårdpersonalen.",
  "Regionerna publicerar minnesanteckningar från sina lokala grupper.",
  "Minnesanteckningar från nämndens möten publiceras av kansliet.",
  "Gruppens arbete dokumenteras.",
  "Syftet är att minnesanteckningar ska publiceras.",
  "Gruppen för dialog med regionerna om protokoll.",
  "Gruppen ansvarar för anteckningar.",
  "Gruppen ska följa vårdens protokoll för dokumentation.",
  "Beslut protokollförs.",
  "Minnesanteckningar får inte publiceras.",
  "Dagordning skickas ut en vecka före mötet.",
];

// "notes strength at" and "publication strength what @ place < days", with "-" for what the text does not say.
function inShort(rule: RuleReading): string {
  if (rule.kind === "notes") return `notes ${rule.strength} ${rule.parameters.at ?? "-"}`;
  if (rule.kind !== "publication") return rule.kind;
  const { what, place, withinDays } = rule.parameters;
  return `publication ${rule.strength} ${what} @ ${place ?? "-"} < ${withinDays ?? "-"}`;
}

describe("notes kept and things published", () => {
  it.each(SAID)("%s", (words, expected) => {
    const rules = rulesOf(words, ["notes", "publication"], "Rapportering");
    expect(rules.map(inShort).join(" + ")).toBe(expected);
  });

  it("are one demand in one sentence", () => {
    const words = "Vid gruppens möten ska minnesanteckningar föras och publiceras på angiven plats.";
    const rules = rulesOf(words, ["notes", "publication"], "Rapportering");
    expect(rules.map(({ number, quote }) => [number, quote])).toEqual([
      [1, words],
      [1, words],
    ]);
  });
});

describe("what demands neither notes nor publishing", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, ["notes", "publication"], "Rapportering")).toEqual([]);
  });
});
