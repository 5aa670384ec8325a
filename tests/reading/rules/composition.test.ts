// That the composition suits the assignment, where it is anchored, and who represents the whole healthcare region.
import { describe, expect, it } from "vitest";
import type { RuleKind } from "#domain/mandate-reading.ts";
import { demandsOf, rulesOf } from "./member-reading.ts";

const SUITS: [string, string][] = [
  ["Sammansättningen ska vara relevant för gruppens uppdrag.", "shall"],
  ["Gruppens sammansättning ska motsvara uppdraget.", "shall"],
  ["Sammansättningen ska spegla gruppens uppdrag.", "shall"],
  ["Sammansättningen bör återspegla områdets bredd.", "should"],
  ["Sammansättningen av gruppen är anpassad till uppdraget.", "stated"],
  ["Bemanningen skall svara mot uppdraget.", "shall"],
  ["Gruppen ska ha bred kompetens.", "shall"],
  ["Ledamöterna ska tillsammans ha en bred kompetens inom området.", "shall"],
  ["Deltagarna ska ha relevant kompetens för uppdraget.", "shall"],
  ["Gruppen bör ha en bred sammansättning.", "should"],
  ["Sammansättningen ska vara multiprofessionell.", "shall"],
  ["I första hand ska sammansättningen motsvara uppdraget.", "principle"],
];
const SUITS_NOT = [
  "Rapporten ska vara relevant för uppdraget.",
  "Aktiviteterna ska spegla gruppens uppdrag.",
  "Arbetet med att spegla det nationella systemet pågår.",
  "Regionala programområden motsvarar de nationella programområdena.",
  "Sammansättningen behöver inte motsvara uppdraget.",
  "Nämndens sammansättning ska motsvara uppdraget.",
  "Motsvarar sammansättningen uppdraget?",
  "Sammansättningen diskuterades på mötet.",
  "Sammansättningen motsvarade uppdraget.",
  "Målet är att sammansättningen ska motsvara uppdraget.",
  "Deltagarna bidrar med sakkunskap.",
  "Sammansättning",
];

const ANCHORED: [string, string][] = [
  ["Sammansättningen ska förankras i ledningsgruppen.", 'shall {"bodies":["ledningsgruppen"]}'],
  [
    "Sammansättningen är förankrad hos både nämnden och ledningsgruppen.",
    'stated {"bodies":["nämnden","ledningsgruppen"]}',
  ],
  [
    "Gruppens sammansättning bör förankras i nämnden, ledningsgruppen samt kunskapsrådet.",
    'should {"bodies":["nämnden","ledningsgruppen","kunskapsrådet"]}',
  ],
  [
    "Bemanningen skall vara förankrad i hälso- och sjukvårdsledningen.",
    'shall {"bodies":["hälso- och sjukvårdsledningen"]}',
  ],
  ["Nomineringar av ledamöter förankras i respektive region.", 'stated {"bodies":["respektive region"]}'],
  ["Gruppen ska förankra sin sammansättning i ledningsgruppen.", 'shall {"bodies":["ledningsgruppen"]}'],
];
const ANCHORED_NOT = [
  "Arbetet ska förankras i regionerna.",
  "Deltagarna förankrar i sin egen organisation.",
  "Deltagarna ansvarar för att gruppens arbete förankras i deltagarnas förvaltningar.",
  "Sammansättningen ska inte förankras i nämnden.",
  "Sammansättningen förankrades i nämnden.",
  "Är sammansättningen förankrad i nämnden?",
  "Förslaget om sammansättning ska förankras i nämnden.",
];

const REPRESENTS: [string, string][] = [
  [
    "Nationella ledamöter representerar hela sjukvårdsregionen.",
    'stated {"who":"Nationella ledamöter","whole":"hela sjukvårdsregionen"}',
  ],
  [
    "Ledamot i NSG ska företräda hela sjukvårdsregionen.",
    'shall {"who":"Ledamot i NSG","whole":"hela sjukvårdsregionen"}',
  ],
  ["Ordföranden företräder sjukvårdsregionen.", 'stated {"who":"Ordföranden","whole":"sjukvårdsregionen"}'],
  [
    "Ordföranden leder arbetet och representerar hela sjukvårdsregionen.",
    'stated {"who":"Ordföranden","whole":"hela sjukvårdsregionen"}',
  ],
  [
    "Den som har uppdrag i NAG representerar samtliga regioner.",
    'stated {"who":"Den som har uppdrag i NAG","whole":"samtliga regioner"}',
  ],
  [
    "Hela sjukvårdsregionen företräds av ledamoten i NSG.",
    'stated {"who":"ledamoten i NSG","whole":"Hela sjukvårdsregionen"}',
  ],
];
const REPRESENTS_NOT = [
  "Ledamöterna representerar sin region.",
  "Gruppen företräder inte sjukvårdsregionen i kontakter utåt.",
  "Gruppen representerar sjukvårdsregionen nationellt.",
  "Ledamöterna representerar inte hela sjukvårdsregionen.",
  "Representerar ledamöterna hela sjukvårdsregionen?",
  "Ordförande:\n- företräder sjukvårdsregionen\n- leder möten",
  "Regionens patienter ska erbjudas vård i hela sjukvårdsregionen.",
  "Ledamöterna företrädde hela sjukvårdsregionen.",
];

const FAMILIES: [RuleKind, [string, string][], string[]][] = [
  ["relevantComposition", SUITS.map(([body, strength]) => [body, `${strength} {}`]), SUITS_NOT],
  ["anchoring", ANCHORED, ANCHORED_NOT],
  ["represents", REPRESENTS, REPRESENTS_NOT],
];

describe.each(FAMILIES)("%s", (kind, demands, nothing) => {
  it.each(demands)("%s", (body, expected) => {
    expect(demandsOf(kind, body)).toEqual([expected]);
  });

  it.each(nothing)("demands nothing: %s", (body) => {
    expect(demandsOf(kind, body)).toEqual([]);
  });
});

it("tells the members of one enumeration apart", () => {
  const body = "Gruppen består av en ledamot per region och en representant från kommunerna.";
  expect(rulesOf("perRegion", body)[0]).toMatch(/\| en ledamot per region$/);
  expect(rulesOf("municipality", body)[0]).toMatch(/en representant från kommunerna$/);
});
