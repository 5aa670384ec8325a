// Co-opting (adjungering): who may, and who decides; and mere mentions of co-opted members.
import { describe, expect, it } from "vitest";
import { demandsOf } from "./member-reading.ts";

const told = (decidedBy: string | null) => JSON.stringify({ decidedBy });

const DEMANDS: [string, string][] = [
  ["Gruppen kan vid behov adjungera ytterligare medlemmar.", `may ${told("Gruppen")}`],
  ["Programgruppen äger rätt att till sig adjungera expertis.", `may ${told("Programgruppen")}`],
  ["Samverkansgruppen får adjungera experter.", `may ${told("Samverkansgruppen")}`],
  ["Vid behov kan gruppen adjungera experter.", `may ${told("gruppen")}`],
  ["Ordföranden har möjlighet att adjungera deltagare.", `may ${told("Ordföranden")}`],
  ["Gruppen har rätt att adjungera ledamöter.", `may ${told("Gruppen")}`],
  ["Ytterligare medlemmar kan adjungeras.", `may ${told(null)}`],
  ["Ytterligare kompetens kan adjungeras av ordföranden.", `may ${told("ordföranden")}`],
  ["Till gruppen kan experter adjungeras.", `may ${told(null)}`],
  ["Gruppen kan besluta om adjungerade ledamöter.", `may ${told("Gruppen")}`],
  ["Gruppen adjungerar vid behov sakkunniga.", `stated ${told("Gruppen")}`],
  ["Adjungerade ledamöter kan utses av gruppen.", `may ${told("gruppen")}`],
  ["Gruppen kan knyta till sig experter vid behov.", `may ${told("Gruppen")}`],
  ["Adjungering beslutas av ordföranden.", `stated ${told("ordföranden")}`],
  ["Ledningsgruppen kan adjungera ledamöter till samverkansgruppen.", `may ${told("Ledningsgruppen")}`],
];

const NOTHING = [
  "Gruppen får inte adjungera ledamöter.",
  "Adjungerade ledamöter har inte rösträtt.",
  "Adjungerade deltagare har närvarorätt.",
  "NSG kan adjungera experter.",
  "Nämnden kan adjungera experter.",
  "Ordföranden adjungeras till ledningsgruppen.",
  "Vid mötet adjungerades två experter.",
  "Kan gruppen adjungera experter?",
  "Tidigare kunde gruppen adjungera ledamöter.",
  "Förslaget är att gruppen ska adjungera en jurist.",
  "Gruppens adjungerade ledamöter deltog.",
  "Kostnader för adjungerade deltagare bärs av regionen.",
];

describe("co-opting", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("coOpted", body)).toEqual([expected]);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("coOpted", body)).toEqual([]);
  });
});
