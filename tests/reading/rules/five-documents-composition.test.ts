// What the five real mandates say of who belongs to the group: each demand with its strength and its own words, and
// nothing where they are silent.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleKind } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";

const KINDS: readonly RuleKind[] = [
  "perRegion",
  "relevantComposition",
  "nationalMember",
  "municipality",
  "representatives",
  "employer",
  "memberAppointment",
  "coOpted",
  "anchoring",
  "represents",
];

const read = (name: string) =>
  readMandate(readFileSync(new URL(`../mandates/${name}.txt`, import.meta.url), "utf8"));
const composition = (name: string) => read(name).rules.filter(({ kind }) => KINDS.includes(kind));

const RSS = "Regionala samverkans- och stödstrukturer (RSS-nätverket)";

const DOCUMENTS = {
  "000": [
    [
      "perRegion shall",
      { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
      "Varje region ska ha minst en ledamot i den regionala samverkansgruppen",
    ],
    ["relevantComposition shall", {}, "sammansättningen ska vara relevant för samverkansgruppens uppdrag"],
    [
      "nationalMember stated",
      { condition: "always" },
      "Sjukvårdsregionens nationella ledamot i motsvarande sjukvårdsregionala samverkansgruppen ingår och är länken mellan RSG och NSG.",
    ],
    [
      "municipality stated",
      { presence: "optional", appointedBy: "respektive län", through: RSS },
      `Eventuella representanter från kommunerna utses av respektive län med hjälp av ${RSS}.`,
    ],
    [
      "coOpted may",
      { decidedBy: "Samverkansgruppen" },
      "Samverkansgruppen kan vid behov adjungera ytterligare medlemmar för att fullfölja uppdragen.",
    ],
  ],
  "001": [
    [
      "perRegion shall",
      { minimum: 1, maximum: 1, exact: true, regions: [], isApproximate: false },
      "Varje region ska ha en ledamot i samverkansgruppen",
    ],
    ["relevantComposition shall", {}, "sammansättningen ska motsvara gruppens uppdrag"],
    [
      "nationalMember shall",
      { condition: "always" },
      "Sjukvårdsregionens nationella ledamot i Nationell samverkansgrupp Stöd för utveckling ska ingå.",
    ],
    [
      "anchoring shall",
      { bodies: ["Samverkansnämndens Ledningsgrupp", "Kunskapsstyrningsgruppen"] },
      "Sammansättningen i samverkansgruppen ska förankras i Samverkansnämndens Ledningsgrupp och Kunskapsstyrningsgruppen.",
    ],
    [
      "municipality stated",
      { presence: "named", appointedBy: "respektive län", through: RSS },
      `Representant från kommunerna utses av respektive län med hjälp av ${RSS}.`,
    ],
    [
      "coOpted may",
      { decidedBy: "Samverkansgruppen" },
      "Samverkansgruppen kan vid behov adjungera ytterligare medlemmar för att fullfölja uppdragen.",
    ],
  ],
  "002": [
    [
      "employer stated",
      { who: "convener", employer: "respektive region" },
      "Sammankallande är anställd inom respektive region.",
    ],
    [
      "employer stated",
      { who: "members", employer: "respektive organisation" },
      "Deltagarna är anställda inom respektive organisation.",
    ],
    [
      "represents stated",
      { who: "Deltagare i med uppdrag i nationella arbetsgrupper", whole: "hela sjukvårdsregionen" },
      "Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.",
    ],
  ],
  "003": [
    [
      "representatives stated",
      { from: "regionerna", minimum: null, maximum: null },
      "Samverkansgrupperna bemannas med representanter från regionerna",
    ],
    [
      "nationalMember stated",
      { condition: "whenThereIsOne" },
      "Samverkansgrupperna bemannas med representanter från regionerna och, när sådan finns, sjukvårdsregionens representant i motsvarande nationell samverkansgrupp.",
    ],
    [
      "employer stated",
      { who: "chair", employer: "respektive region" },
      "Samverkansgruppernas ordförande är anställd inom respektive region.",
    ],
    [
      "employer stated",
      { who: "members", employer: "respektive region" },
      "Samverkansgruppernas deltagare är anställda inom respektive region.",
    ],
    [
      "represents stated",
      {
        who: "Deltagare i den sjukvårdsregionala samverkansgruppen med uppdrag i nationella grupper som NT-rådet och nationell samverkansgrupp läkemedel och medicinsk teknik",
        whole: "hela sjukvårdsregionen",
      },
      "Deltagare i den sjukvårdsregionala samverkansgruppen med uppdrag i nationella grupper som NT-rådet och nationell samverkansgrupp läkemedel och medicinsk teknik representerar hela sjukvårdsregionen.",
    ],
  ],
  "004": [
    [
      "memberAppointment stated",
      { appointedBy: "respektive förvaltningschef", areManagers: true },
      "De utses av respektive förvaltningschef.",
    ],
    [
      "coOpted may",
      { decidedBy: "Samordningsrådet" },
      "Adjungerande deltagare: Samordningsrådet kan besluta om adjungerade deltagare exempelvis sjukvårdsregionala representanter för nationella programområden, akademien, HR, vårdgrannar i form av regioner, kommuner och privata vårdgivare.",
    ],
  ],
};

describe.each(Object.entries(DOCUMENTS))("%s", (name, expected) => {
  it("says this of who belongs to the group, and no more", () => {
    const found = composition(name).map((rule) => [
      `${rule.kind} ${rule.strength}`,
      rule.parameters,
      rule.quote,
    ]);
    expect(found).toEqual(expected);
  });

  it("is quoted to the letter", () => {
    const { text } = read(name);
    for (const { quote, range } of composition(name)) expect(text.slice(range.from, range.to)).toBe(quote);
  });
});

it("counts a clause of its own as a demand of its own, and what is said in one breath as one", () => {
  const numbers = (name: string) => composition(name).map(({ number }) => number);
  expect(new Set(numbers("000").slice(0, 4)).size).toBe(4);
  const [regions, national] = numbers("003");
  expect(regions).toBe(national);
});
