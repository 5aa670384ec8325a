// The national member: wordings by which one belongs to the group, and wordings that only mention national work.
import { describe, expect, it } from "vitest";
import { demandsOf } from "./member-reading.ts";

const ALWAYS = '{"condition":"always"}';
const IF_ANY = '{"condition":"whenThereIsOne"}';

const DEMANDS: [string, string][] = [
  ["Sjukvårdsregionens nationella ledamot ingår i gruppen.", `stated ${ALWAYS}`],
  ["Den nationella ledamoten ska ingå i samverkansgruppen.", `shall ${ALWAYS}`],
  ["Nationell representant bör ingå.", `should ${ALWAYS}`],
  ["Sjukvårdsregionens ledamot i NSG ska ingå i gruppen.", `shall ${ALWAYS}`],
  ["Ledamoten i motsvarande NPO är självskriven ledamot i gruppen.", `stated ${ALWAYS}`],
  [
    "Representanten i nationell samverkansgrupp är även ledamot i den regionala samverkansgruppen.",
    `stated ${ALWAYS}`,
  ],
  ["I gruppen ingår sjukvårdsregionens nationella ledamot.", `stated ${ALWAYS}`],
  ["I gruppen ska sjukvårdsregionens nationella ledamot ingå.", `shall ${ALWAYS}`],
  [
    "Gruppen ska bestå av regionernas ledamöter och sjukvårdsregionens representant i nationell samverkansgrupp.",
    `shall ${ALWAYS}`,
  ],
  ["När sådan finns ingår sjukvårdsregionens nationella ledamot.", `stated ${IF_ANY}`],
  ["Nationell ledamot ingår i förekommande fall.", `stated ${IF_ANY}`],
  ["Eventuell nationell ledamot ska ingå i gruppen.", `shall ${IF_ANY}`],
  ["Sjukvårdsregionens nationella ledamot ska, om sådan finns, ingå i gruppen.", `shall ${IF_ANY}`],
  ["Nationella ledamöter skall ingå.", `shall ${ALWAYS}`],
  [
    "Gruppen består av:\n- en ledamot per region\n- sjukvårdsregionens nationella ledamot",
    `stated ${ALWAYS}`,
  ],
];

const NOTHING = [
  "Gruppen stödjer den nationella ledamoten.",
  "Gruppen är stöd till NSG-representanten.",
  "Den nationella ledamoten ingår inte i gruppen.",
  "Sjukvårdsregionens nationella ledamot ingår i NSG.",
  "Gruppen nominerar ledamöter till nationella arbetsgrupper.",
  "Nationell ledamot kan adjungeras vid behov.",
  "Tidigare ingick den nationella ledamoten i gruppen.",
  "Ska den nationella ledamoten ingå?",
  "Förslaget är att den nationella ledamoten ska ingå.",
  "Den nationella ledamoten informerar gruppen om arbetet i NSG.",
  "Den nationella ledamoten skulle ingå.",
  "Den nationella samverkansgruppen består av en nationell ledamot från varje sjukvårdsregion.",
  "Ledamöter i NSG utses av SKR.",
  "Nationella riktlinjer ingår i underlaget.",
];

describe("the national member", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("nationalMember", body)).toEqual([expected]);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("nationalMember", body)).toEqual([]);
  });
});
