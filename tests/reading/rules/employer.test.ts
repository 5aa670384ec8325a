// Who employs the chair, the convener or the members; and employment that is somebody else's matter.
import { describe, expect, it } from "vitest";
import { demandsOf } from "./member-reading.ts";

const told = (who: string, employer: string) => JSON.stringify({ who, employer });

const DEMANDS: [string, string[]][] = [
  ["Ordförande är anställd inom respektive region.", [`stated ${told("chair", "respektive region")}`]],
  ["Ordföranden ska vara anställd i någon av regionerna.", [`shall ${told("chair", "någon av regionerna")}`]],
  [
    "Sammankallande måste vara anställd av en av regionerna.",
    [`shall ${told("convener", "en av regionerna")}`],
  ],
  ["Gruppens ledamöter är anställda i regionerna.", [`stated ${told("members", "regionerna")}`]],
  [
    "Deltagarna bör vara anställda hos respektive huvudman.",
    [`should ${told("members", "respektive huvudman")}`],
  ],
  [
    "Samtliga ledamöter skall vara anställda inom Region Exempel.",
    [`shall ${told("members", "Region Exempel")}`],
  ],
  [
    "Ledamöterna har sin anställning i respektive region.",
    [`stated ${told("members", "respektive region")}`],
  ],
  [
    "Ordförande och ledamöter är anställda i respektive region.",
    [`stated ${told("chair", "respektive region")}`, `stated ${told("members", "respektive region")}`],
  ],
  [
    "Deltagare: Är anställda inom respektive förvaltning.",
    [`stated ${told("members", "respektive förvaltning")}`],
  ],
  [
    "Ledamöterna bidrar med sakkunskap. De är anställda inom respektive region.",
    [`stated ${told("members", "respektive region")}`],
  ],
  ["Som regel är ordföranden anställd i regionen.", [`principle ${told("chair", "regionen")}`]],
  ["Ordförande ska vara\nanställd inom\nrespektive region.", [`shall ${told("chair", "respektive region")}`]],
];

const NOTHING = [
  "En av ledamöterna ska vara anställd i primärvården.",
  "Hälften av ledamöterna ska vara anställda i regionen.",
  "Ordföranden behöver inte vara anställd i regionen.",
  "Projektledaren är anställd inom regionen.",
  "Samordnaren är anställd av sjukvårdsregionen.",
  "Anställda inom regionen har rätt till ersättning.",
  "Ledamöter i nämnden är anställda i regionen.",
  "Patientrepresentanter är inte anställda i regionen.",
  "Nationella ledamöter är anställda i sin hemregion.",
  "Var är ordföranden anställd?",
  "Ordföranden var anställd i regionen.",
  "Om ordföranden är anställd i regionen utgår arvode.",
  "De är anställda i regionen.",
  "Ordföranden anställer en sekreterare i regionen.",
  "Deltagarna ansvarar inom ramen för sina respektive anställningar.",
];

describe("who employs whom", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("employer", body)).toEqual(expected);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("employer", body)).toEqual([]);
  });
});
