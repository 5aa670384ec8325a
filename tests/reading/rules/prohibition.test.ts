// What the group may not do and what another document settles: wordings that say it, and not.
import { describe, expect, it } from "vitest";
import type { RuleReading } from "#domain/mandate-reading.ts";
import { rulesOf } from "./rules-of.ts";

const SAID: [string, string][] = [
  ["Gruppen får inte företräda regionen.", "prohibition: får inte företräda regionen"],
  ["Samverkansgruppen företräder inte regionen utåt.", "prohibition: företräder inte regionen utåt"],
  [
    "Uppdraget är internt och samverkansgruppen företräder inte regionen.",
    "prohibition: företräder inte regionen",
  ],
  ["Gruppen har inte mandat att besluta om budget.", "prohibition: har inte mandat att besluta om budget"],
  ["Gruppen har ingen beslutanderätt.", "prohibition: har ingen beslutanderätt"],
  ["Gruppen saknar beslutanderätt.", "prohibition: saknar beslutanderätt"],
  ["Gruppen fattar inga egna beslut.", "prohibition: fattar inga egna beslut"],
  ["Gruppen ska inte uttala sig i medier.", "prohibition: ska inte uttala sig i medier"],
  ["Ordföranden får ej teckna avtal.", "prohibition: får ej teckna avtal"],
  ["Gruppen kan inte besluta om budget.", "prohibition: kan inte besluta om budget"],
  ["Gruppen är inte ett beslutande organ.", "prohibition: är inte ett beslutande organ"],
  [
    "Gruppen får endast uttala sig genom ordföranden.",
    "prohibition: får endast uttala sig genom ordföranden",
  ],
  ["Personuppgifter får inte publiceras.", "prohibition: får inte publiceras"],
  ["Gruppen äger inte rätt att ingå avtal.", "prohibition: äger inte rätt att ingå avtal"],
  ["Ersättning regleras i regionens reglemente.", "elsewhere: Ersättning > regionens reglemente"],
  [
    "Kontaktpersonens ansvar beskrivs i ”Uppdragsbeskrivning för kontaktperson”.",
    "elsewhere: Kontaktpersonens ansvar > Uppdragsbeskrivning för kontaktperson",
  ],
  [
    "Formerna för samarbetet framgår av samverkansavtalet.",
    "elsewhere: Formerna för samarbetet > samverkansavtalet",
  ],
  ["Arvoden anges i bilaga 2.", "elsewhere: Arvoden > bilaga 2"],
  ["För arvoden gäller regionens riktlinjer.", "elsewhere: arvoden > regionens riktlinjer"],
  ["Jäv hanteras enligt särskild rutin.", "elsewhere: Jäv > särskild rutin"],
  [
    "Enligt rutin för koncernövergripande grupper.",
    "elsewhere: Organisation > rutin för koncernövergripande grupper",
  ],
  ["Se särskild rutin.", "elsewhere: Organisation > rutin"],
  ["Arkivering: enligt regionens riktlinjer.", "elsewhere: Arkivering > riktlinjer"],
  ["Arkivering sker enligt gällande rutin.", "elsewhere: Arkivering > gällande rutin"],
  ["Beslutanderätten regleras i delegationsordningen.", "elsewhere: Beslutanderätten > delegationsordningen"],
  ["Kommunikation sker enligt regionens policy.", "elsewhere: Kommunikation > regionens policy"],
];

const NOT_SAID = [
  "Gruppen företräder regionen.",
  "Regionerna får inte ändra beslutet.",
  "Nämnden har inte mandat i frågan.",
  "Gruppen ska inte bara följa utan också leda arbetet.",
  "Gruppen får inte överstiga tolv personer.",
  "Frågor som inte kan hanteras lyfts vidare.",
  "Gruppen kan inte alltid enas.",
  "Gruppen fick inte besluta.",
  "Tidigare fick gruppen inte besluta.",
  "Mötet beslutade att gruppen inte får besluta.",
  "Får gruppen inte besluta?",
  "Gruppen får inte besluta om",
  "Gruppen har inte sammanträtt.",
  "Det är inte klart vem som leder.",
  "Det föreslås att gruppen inte får uttala sig.",
  "Rutinen beskrivs av gruppen.",
  "Gruppen beskriver sitt arbete i en rapport.",
  "Gruppen tar fram rutiner.",
  "Gruppen följer utvecklingen.",
  "Arbetet bygger på samverkansavtalet.",
  "Målen beskrivs i texten nedan.",
  "Ersättning reglerades i reglementet.",
  "Ersättning regleras inte i reglementet.",
  "Ordförande utses enligt särskild rutin.",
  "Tidigare reglerades arvoden i bilaga 2.",
  "Minnesanteckningar publiceras enligt rutin.",
  "Regleras arvoden i reglementet?",
  "Gruppen leder arbetet utifrån regionernas avtal.",
  "Patienten får inte behandlas utan samtycke.",
  "Personal ska inte bära smycken.",
];

const KINDS = ["prohibition", "elsewhere"] as const;

function inShort(rule: RuleReading): string {
  if (rule.kind === "prohibition") return `${rule.strength}: ${rule.parameters.what}`;
  return rule.kind === "elsewhere"
    ? `${rule.strength}: ${rule.parameters.matter} > ${rule.parameters.document}`
    : "";
}

describe("a sentence that forbids, or points to another document", () => {
  it.each(SAID)("%s", (words, expected) => {
    expect(rulesOf(words, KINDS).map(inShort)).toEqual([expected]);
  });
});

describe("a sentence that does neither", () => {
  it.each(NOT_SAID)("%s", (words) => {
    expect(rulesOf(words, KINDS)).toEqual([]);
  });
});
