// How many members each region has: wordings that demand it, and wordings that only mention regions and members.
import { describe, expect, it } from "vitest";
import { demandsOf, rulesOf } from "./member-reading.ts";

const bounds = (minimum: number | null, maximum: number | null, regions: string[] = []) => {
  const exact = minimum !== null && minimum === maximum;
  return JSON.stringify({ minimum, maximum, exact, regions, isApproximate: false });
};
const about = (minimum: number | null, maximum: number | null) =>
  JSON.stringify({ minimum, maximum, exact: false, regions: [], isApproximate: true });

const DEMANDS: [string, string][] = [
  ["Varje region ska ha minst en ledamot i gruppen.", `shall ${bounds(1, null)}`],
  ["Varje region ska ha en ledamot i gruppen.", `shall ${bounds(1, 1)}`],
  ["Varje region utser en ledamot.", `stated ${bounds(1, 1)}`],
  ["Varje region nominerar två ledamöter till samverkansgruppen.", `stated ${bounds(2, 2)}`],
  ["Varje region representeras av en ledamot.", `stated ${bounds(1, 1)}`],
  ["Respektive region skall utse lägst två (2) representanter.", `shall ${bounds(2, null)}`],
  ["Respektive region bör ha två till tre ledamöter i gruppen.", `should ${bounds(2, 3)}`],
  ["Respektive region får utse högst två ledamöter.", `may ${bounds(null, 2)}`],
  ["Gruppen består av en representant per region.", `stated ${bounds(1, 1)}`],
  ["Gruppen ska bestå av minst 2 ledamöter från varje region.", `shall ${bounds(2, null)}`],
  ["I gruppen ingår 1–2 deltagare från respektive region.", `stated ${bounds(1, 2)}`],
  ["I gruppen ska varje region ha inte färre än två ledamöter.", `shall ${bounds(2, null)}`],
  ["Till gruppen utser varje region en ledamot.", `stated ${bounds(1, 1)}`],
  ["Från varje region utses minst en ledamot.", `stated ${bounds(1, null)}`],
  ["Per region ingår två ledamöter.", `stated ${bounds(2, 2)}`],
  ["Två ledamöter utses av varje region.", `stated ${bounds(2, 2)}`],
  ["Minst en ledamot från varje region ska ingå.", `shall ${bounds(1, null)}`],
  ["Varje region ska vara representerad.", `shall ${bounds(1, null)}`],
  ["Respektive region bör vara representerad i gruppen.", `should ${bounds(1, null)}`],
  ["Samtliga regioner ska vara representerade i gruppen.", `shall ${bounds(1, null)}`],
  ["I gruppen ska alla regioner vara representerade.", `shall ${bounds(1, null)}`],
  ["Rådet består av en ledamot från vart och ett av landstingen.", `stated ${bounds(1, 1)}`],
  ["Samtliga regioner måste vara representerade med minst en deltagare vardera.", `shall ${bounds(1, null)}`],
  ["Regionerna utser två ledamöter vardera.", `stated ${bounds(2, 2)}`],
  ["Regionerna har var sin ledamot i gruppen.", `stated ${bounds(1, 1)}`],
  ["De sju regionerna ska ha en ledamot vardera.", `shall ${bounds(1, 1)}`],
  ["Var och en av de ingående regionerna utser en till två ledamöter.", `stated ${bounds(1, 2)}`],
  ["Varje region bidrar med en eller flera ledamöter.", `stated ${bounds(1, null)}`],
  ["Varje region ska ha mellan en och tre ordinarie ledamöter.", `shall ${bounds(1, 3)}`],
  ["Varje region ska ha minst en och högst två ledamöter.", `shall ${bounds(1, 2)}`],
  ["Som regel har varje region två ledamöter.", `principle ${bounds(2, 2)}`],
  ["Varje region ska ha cirka två ledamöter.", `shall ${about(2, 2)}`],
  ["Gruppen består av ca tre personer per region.", `stated ${about(3, 3)}`],
  ["Respektive region bör ha ungefär två till fyra ledamöter.", `should ${about(2, 4)}`],
  ["Gruppen utgörs av en ledamot från vardera regionen.", `stated ${bounds(1, 1)}`],
  ["Gruppen består av ledamöter från samtliga regioner, minst en per region.", `stated ${bounds(1, null)}`],
  ["Varje region bemannar gruppen med en till två representanter.", `stated ${bounds(1, 2)}`],
  ["Vardera region har två platser i gruppen.", `stated ${bounds(2, 2)}`],
  ["En ledamot per region utses av respektive direktör.", `stated ${bounds(1, 1)}`],
  ["Ledamöter: En från varje region.", `stated ${bounds(1, 1)}`],
  ["Antal ledamöter: Minst två per region.", `stated ${bounds(2, null)}`],
  ["Gruppen ska bestå av:\n- en ledamot per region\n- en ordförande", `shall ${bounds(1, 1)}`],
  ["Varje region ska\nha minst en\nledamot i gruppen.", `shall ${bounds(1, null)}`],
  ["Sammansättningen ska vara sådan att varje region har en ledamot.", `shall ${bounds(1, 1)}`],
  ["Varje region i Exempels sjukvårdsregion ska ha en ledamot.", `shall ${bounds(1, 1)}`],
  ["Region Dalarna utser två ledamöter.", `stated ${bounds(2, 2, ["Region Dalarna"])}`],
  [
    "Region Kalmar län, Region Jönköpings län och Region Östergötland utser en ledamot vardera.",
    `stated ${bounds(1, 1, ["Region Kalmar län", "Region Jönköpings län", "Region Östergötland"])}`,
  ],
  [
    "Varje region (Dalarna, Uppsala och Värmland) ska ha en ledamot.",
    `shall ${bounds(1, 1, ["Dalarna", "Uppsala", "Värmland"])}`,
  ],
];

const NOTHING = [
  "I varje NPO ingår en ledamot från varje sjukvårdsregion.",
  "Varje NPO består av en ledamot från varje sjukvårdsregion.",
  "Varje region ska ha en handlingsplan.",
  "Varje region ska ha en kontaktperson.",
  "Varje region ansvarar för sin ledamot.",
  "Varje region ska ha en ledamot i samverkansnämnden.",
  "Varje region utser en ledamot till NSG.",
  "Samverkansnämnden består av en ledamot per region.",
  "I styrgruppen ingår en representant per region.",
  "Varje region behöver inte ha en ledamot.",
  "Varje region ska inte ha fler ledamöter.",
  "Tidigare hade varje region en ledamot.",
  "Enligt protokollet deltog en ledamot från varje region.",
  "Om en region så önskar ska varje region ha en ledamot.",
  "Ska varje region ha en ledamot?",
  "Förslaget är att varje region ska ha en ledamot.",
  "Målet är att varje region har en ledamot.",
  "Nämnden diskuterade om varje region ska ha en ledamot.",
  "Det vore önskvärt att varje region hade en ledamot.",
  "I remissen står ”varje region ska ha en ledamot”.",
  "Varje region ska ha en",
  "Varje region ska ha <antal> ledamöter i gruppen.",
  "Till exempel utser varje region en ledamot.",
  "Respektive region finansierar sina representanter i gruppen.",
  "Ledamöterna från varje region ansvarar för förankring.",
  "Varje kommun ska ha en ledamot.",
  "Region Dalarna, Region Uppsala och Region Värmland utser två ledamöter.",
  "Varje region skulle ha en ledamot.",
  "Varje region som har en ledamot i gruppen står för kostnaden.",
  "Varje region har två sjukhus med representanter i nätverket.",
  "Arbetsgruppen består av en representant per region.",
  "Nationell samverkansgrupp består av en ledamot per region.",
];

describe("members of each region", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("perRegion", body)).toEqual([expected]);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("perRegion", body)).toEqual([]);
  });

  it("quotes its own clause when the sentence says something more", () => {
    const body = "Varje region ska ha en ledamot och sammansättningen ska motsvara gruppens uppdrag.";
    expect(rulesOf("perRegion", body)[0]).toMatch(/ \| Varje region ska ha en ledamot$/);
    expect(rulesOf("relevantComposition", body)[0]).toMatch(
      / \| sammansättningen ska motsvara gruppens uppdrag$/,
    );
  });
});
