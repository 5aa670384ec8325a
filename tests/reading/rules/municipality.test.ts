// Members from the municipalities: must they be there, who appoints them, through whom; and mere mentions.
import { describe, expect, it } from "vitest";
import { demandsOf } from "./member-reading.ts";

const told = (
  presence: "optional" | "named",
  appointedBy: string | null = null,
  through: string | null = null,
) => JSON.stringify({ presence, appointedBy, through });

const DEMANDS: [string, string][] = [
  [
    "Eventuella kommunrepresentanter utses av respektive län via RSS.",
    `stated ${told("optional", "respektive län", "RSS")}`,
  ],
  [
    "Kommunrepresentanter ska utses av länen genom RSS-nätverket.",
    `shall ${told("named", "länen", "RSS-nätverket")}`,
  ],
  ["En representant från kommunerna ingår i gruppen.", `stated ${told("named")}`],
  ["Två representanter för kommunerna ska ingå.", `shall ${told("named")}`],
  ["Representanter från kommunerna kan ingå i gruppen.", `may ${told("optional")}`],
  ["Representant från kommun kan vid behov ingå.", `may ${told("optional")}`],
  ["I förekommande fall ingår en kommunal representant.", `stated ${told("optional")}`],
  ["Kommunerna utser två ledamöter.", `stated ${told("named", "Kommunerna")}`],
  [
    "Kommunerna i respektive län nominerar och utser en representant.",
    `stated ${told("named", "Kommunerna i respektive län")}`,
  ],
  ["Kommunerna ska vara representerade i gruppen.", `shall ${told("named")}`],
  ["Kommunerna företräds av två ledamöter som utses av RSS.", `stated ${told("named", "RSS")}`],
  ["Gruppen består av en ledamot per region och en representant från kommunerna.", `stated ${told("named")}`],
  [
    "I gruppen ska det ingå en kommunföreträdare utsedd av Kommunförbundet.",
    `shall ${told("named", "Kommunförbundet")}`,
  ],
  ["Respektive län utser en kommunrepresentant.", `stated ${told("named", "Respektive län")}`],
  ["Kommunernas representanter bör ingå i gruppen.", `should ${told("named")}`],
  [
    "Från kommunerna ingår två representanter som utses via länens RSS.",
    `stated ${told("named", null, "länens RSS")}`,
  ],
  ["Kommunerna erbjuds en plats i gruppen.", `stated ${told("named")}`],
];

const NOTHING = [
  "Gruppen samverkar med kommunerna.",
  "Genom att samla regioners och kommuners representanter kan gruppen bidra till lärandet.",
  "Gruppen för dialog med representanter från kommunerna.",
  "Kommunerna ansvarar för sina kostnader.",
  "Representant från kommunen deltog på mötet.",
  "Representanter från kommunerna ingår inte i gruppen.",
  "Kommunerna utser representanter till nämnden.",
  "Kommunerna utser en ledamot till NSG.",
  "Ska kommunerna vara representerade?",
  "Tidigare ingick en kommunrepresentant.",
  "Kommunrepresentanter kan adjungeras.",
  "Kommunernas representanter informeras om arbetet.",
  "Förslag finns om att kommunrepresentanter ska ingå.",
  "Samverkansnämnden består av representanter från kommunerna.",
  "Kommunstyrelsen utser en nämnd.",
];

describe("members from the municipalities", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("municipality", body)).toEqual([expected]);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("municipality", body)).toEqual([]);
  });
});
