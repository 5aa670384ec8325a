// Representatives from somebody, without a number per region; and mere mentions of representatives.
import { describe, expect, it } from "vitest";
import { demandsOf } from "./member-reading.ts";

const told = (from: string, minimum: number | null = null, maximum: number | null = null) =>
  JSON.stringify({ from, minimum, maximum });

const DEMANDS: [string, string][] = [
  ["Gruppen bemannas med representanter från regionerna.", `stated ${told("regionerna")}`],
  [
    "Gruppen ska bemannas med representanter från regionerna och primärvården.",
    `shall ${told("regionerna och primärvården")}`,
  ],
  ["Gruppen består av företrädare för professionen.", `stated ${told("professionen")}`],
  ["I gruppen ska det finnas två patientrepresentanter.", `shall ${told("patientrepresentanter", 2, 2)}`],
  ["Minst en patientrepresentant ska ingå i gruppen.", `shall ${told("patientrepresentant", 1, null)}`],
  ["Patientföreträdare bör ingå i gruppen.", `should ${told("Patientföreträdare")}`],
  ["En representant från primärvården ska ingå.", `shall ${told("primärvården", 1, 1)}`],
  ["Gruppen har två till tre representanter från universitetet.", `stated ${told("universitetet", 2, 3)}`],
  [
    "Omvårdnad och rehabilitering bör finnas representerade.",
    `should ${told("Omvårdnad och rehabilitering")}`,
  ],
  ["Patientföreningarna är representerade.", `stated ${told("Patientföreningarna")}`],
  ["Företrädare för akademin kan ingå i gruppen.", `may ${told("akademin")}`],
  ["Arbetet leds av gruppen, som består av representanter från sjukhusen.", `stated ${told("sjukhusen")}`],
  [
    "Två patient- och närståenderepresentanter ska ingå i gruppen.",
    `shall ${told("patient- och närståenderepresentanter", 2, 2)}`,
  ],
  ["En ledamot ska komma från primärvården.", `shall ${told("primärvården", 1, 1)}`],
];

const NOTHING = [
  "Gruppen har kontakt med representanter för patientföreningar.",
  "Gruppen kan bjuda in representanter för privata vårdgivare.",
  "Gruppen samverkar med representanter från regionerna.",
  "Gruppen nominerar representanter till nationella arbetsgrupper.",
  "Nämnden består av representanter från regionerna.",
  "Gruppen består inte av representanter från regionerna.",
  "Tidigare bestod gruppen av representanter från regionerna.",
  "Representanter från regionerna deltog i mötet.",
  "Ska patientrepresentanter ingå?",
  "Patientrepresentanter ska övervägas.",
  "Gruppen består av en representant från varje region.",
  "Respektive region finansierar sina representanter.",
  "Vid behov adjungeras patientrepresentanter.",
  "<Ange hur gruppen ska bemannas med representanter från regionerna.>",
  "Frågan är representerad i planen.",
];

describe("representatives", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("representatives", body)).toEqual([expected]);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("representatives", body)).toEqual([]);
  });
});
