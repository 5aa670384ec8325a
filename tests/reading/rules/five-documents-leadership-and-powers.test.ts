// The five real documents: what each says of leaders, roles, powers and costs, with its strength and its very words.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleKind, RuleReading } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";

const KINDS: readonly RuleKind[] = [
  "chairAppointment",
  "chairTerm",
  "duties",
  "differentAdministrations",
  "providedRole",
  "costs",
  "formalAssignments",
  "cooperation",
  "consideration",
  "subGroups",
  "decision",
  "raisedMatter",
  "consultation",
  "prohibition",
  "elsewhere",
];

interface Expected {
  kind: RuleKind;
  strength: RuleReading["strength"];
  parameters: object;
  /** Where the quote begins; the whole quote where it is short. */
  quote: string;
}

const chair = (proposedBy: string | null, appointedBy: string, routine: string | null) => ({
  leader: "chair",
  proposedBy,
  appointedBy,
  routine,
});
const twoYears = { leader: "chair", months: 24, isRenewable: true, rotates: false };
const shared = {
  kind: "costs",
  strength: "should",
  parameters: { paidBy: "regionerna", covers: null },
  quote: "Kostnaderna bör fördelas rättvist mellan regionerna över tid.",
} as const;

const DOCUMENTS: Record<string, Expected[]> = {
  "000": [
    {
      kind: "cooperation",
      strength: "stated",
      parameters: { with: "grupper inom samverkansnämndens organisation och andra samarbetspartners" },
      quote: "Gruppen tar självständigt kontakt med grupper",
    },
    {
      kind: "formalAssignments",
      strength: "prohibition",
      parameters: { givenBy: "ledningsgruppen", reading: null },
      quote: "Formella uppdrag kan endast ges av ledningsgruppen.",
    },
    {
      kind: "consideration",
      strength: "consider",
      parameters: { what: "Samarbete med patient- och närståendeföreningar" },
      quote: "Samarbete med patient- och närståendeföreningar ska övervägas.",
    },
    {
      kind: "chairAppointment",
      strength: "stated",
      parameters: chair(null, "den sjukvårdsregionala samverkansgruppen", null),
      quote: "En ordförande utses av den sjukvårdsregionala samverkansgruppen",
    },
    { kind: "chairTerm", strength: "stated", parameters: twoYears, quote: "En ordförande utses av" },
    {
      kind: "costs",
      strength: "stated",
      parameters: {
        paidBy: "Deltagarnas hemregion",
        covers: "rese- och lönekostnader för sjukvårdsregionalt arbete",
      },
      quote: "Deltagarnas hemregion står för rese- och lönekostnader",
    },
  ],
  "001": [
    {
      kind: "cooperation",
      strength: "stated",
      parameters: {
        with: "andra programområden, samverkansgrupper, berörda verksamhetschefsgupper eller andra grupperingar",
      },
      quote: "Samverkansgruppen samarbetar med andra programområden",
    },
    {
      kind: "chairAppointment",
      strength: "stated",
      parameters: chair("samverkansgruppen", "Kunskapsstyrningsgruppen", null),
      quote: "En ordförande föreslås av samverkansgruppen och utses av Kunskapsstyrningsgruppen",
    },
    { kind: "chairTerm", strength: "stated", parameters: twoYears, quote: "En ordförande föreslås av" },
    {
      kind: "costs",
      strength: "stated",
      parameters: {
        paidBy: "Respektive region/kommun",
        covers: "sina deltagares kostnader för medverkan i samverkansgruppen",
      },
      quote: "Respektive region/kommun svarar för sina deltagares kostnader",
    },
  ],
  "002": [
    {
      kind: "duties",
      strength: "stated",
      parameters: {
        who: "convener",
        duties: [
          "driver gruppens arbete framåt och säkerställer att uppdraget fullföljs",
          "etablerar relevanta kontakter",
          "initierar, planerar och leder möten",
          "skapar rutiner för och fördelar arbete i samråd med gruppen",
          "håller kontakt med programområdets processtöd",
        ],
      },
      quote: "Arbetsgruppens sammankallande:",
    },
    {
      kind: "duties",
      strength: "stated",
      parameters: {
        who: "members",
        duties: [
          "representerar sin organisation",
          "bidrar med sakkunskap",
          "samarbetar aktivt",
          "förankrar och kommunicerar i sin egen organisation",
        ],
      },
      quote: "Arbetsgruppens deltagare:",
    },
    {
      kind: "costs",
      strength: "stated",
      parameters: { paidBy: "Respektive region", covers: "sina representanter i arbetsgrupper" },
      quote: "Respektive region finansierar sina representanter i arbetsgrupper.",
    },
    shared,
  ],
  "003": [
    {
      kind: "subGroups",
      strength: "stated",
      parameters: { power: "steer", what: "sjukvårdsregionens läkemedelsupphandlingsgrupp" },
      quote: "Regional samverkansgrupp läkemedel är styrgrupp för",
    },
    {
      kind: "subGroups",
      strength: "stated",
      parameters: { power: "organise", what: "arbetsgrupper" },
      quote: "Vid behov organiseras arbetsgrupper för särskilda uppdrag eller delar av uppdraget.",
    },
    {
      kind: "consultation",
      strength: "stated",
      parameters: {
        what: "Generell information till regionala programområden",
        with: "kunskapsrådets processstöd",
      },
      quote: "Generell information till regionala programområden förmedlas via",
    },
    {
      kind: "consultation",
      strength: "stated",
      parameters: {
        what: "Information som berör enstaka programområden",
        with: "respektive programområdes processstöd",
      },
      quote: "Information som berör enstaka programområden förmedlas via",
    },
    {
      kind: "chairTerm",
      strength: "stated",
      parameters: { leader: "chair", months: 24, isRenewable: false, rotates: true },
      quote: "Uppdraget som ordförande roterar i tvåårsperioder.",
    },
    {
      kind: "duties",
      strength: "stated",
      parameters: {
        who: "chair",
        duties: [
          "företräder sjukvårdsregionen",
          "driver gruppens arbete framåt och säkerställer att uppdraget fullföljs",
          "etablerar relevanta kontakter med programområden och andra samverkansgrupper",
          "initierar, planerar och leder möten",
          "skapar rutiner för och fördelar arbete som behövs mellan möten i samråd med gruppen",
        ],
      },
      quote: "Ordförande:",
    },
    {
      kind: "duties",
      strength: "stated",
      parameters: {
        who: "members",
        duties: [
          "representerar sin region",
          "bidrar med sakkunskap",
          "samverkar aktivt",
          "förankrar och kommunicerar i sin egen organisation",
        ],
      },
      quote: "Deltagare:",
    },
    {
      kind: "costs",
      strength: "stated",
      parameters: {
        paidBy: "Respektive region",
        covers: "sina deltagare inklusive deltagare i eventuella arbetsgrupper",
      },
      quote: "Respektive region finansierar sina deltagare",
    },
    shared,
  ],
  "004": [
    {
      kind: "prohibition",
      strength: "prohibition",
      parameters: { what: "företräder inte VGR i kontakter utanför regionen" },
      quote: "samordningsråden företräder inte VGR i kontakter utanför regionen.",
    },
    {
      kind: "chairAppointment",
      strength: "stated",
      parameters: chair(null, "koncernledning hälso- och sjukvård", "särskild rutin, (RS 2019-03137-40)"),
      quote: "Ordförande: Utses av koncernledning hälso- och sjukvård",
    },
    {
      kind: "cooperation",
      strength: "may",
      parameters: { with: "representanter för privata vårdgivare" },
      quote: "Ordförande i samordningsråd eller RPO har mandat att vid behov bjuda in och samverka",
    },
    {
      kind: "subGroups",
      strength: "may",
      parameters: { power: "decide", what: "undergrupper" },
      quote: "Undergrupper: Samordningsrådet kan besluta om undergrupper",
    },
    {
      kind: "subGroups",
      strength: "stated",
      parameters: { power: "reportsHere", what: "Regionala processteam inom kunskapsstyrningen" },
      quote: "Regionala processteam inom kunskapsstyrningen rapporterar till samordningsrådet.",
    },
    {
      kind: "providedRole",
      strength: "stated",
      parameters: { role: "koordinator", providedBy: "Koncernkontoret" },
      quote: "Till stöd för samordningsråden tillhandahåller Koncernkontoret",
    },
    {
      kind: "consultation",
      strength: "shall",
      parameters: {
        what: "Ställningstaganden som påverkar stödprocesser",
        with: "berörd ansvarig funktion eller koncernövergripande grupp",
      },
      quote: "Ställningstaganden som påverkar stödprocesser ska stämmas av i dialog med",
    },
    {
      kind: "elsewhere",
      strength: "elsewhere",
      parameters: {
        matter: "Kommunikation",
        document: "Rutin för koncernövergripande grupper (vregion.se)",
      },
      quote: "Enligt [Rutin för koncernövergripande grupper",
    },
    {
      kind: "consultation",
      strength: "stated",
      parameters: {
        what: "gruppens arbete och konsekvenser av föreslagna förändringar",
        with: "deltagarnas respektive förvaltningar",
      },
      quote: "ansvarar för att gruppens arbete",
    },
    {
      kind: "providedRole",
      strength: "stated",
      parameters: { role: "kontaktperson", providedBy: "koncernledning hälso- och sjukvård" },
      quote: "Till varje samordningsråd utses en kontaktperson",
    },
    {
      kind: "differentAdministrations",
      strength: "principle",
      parameters: { roles: ["kontaktperson", "ordförande"] },
      quote: "Huvudprincipen är att kontaktperson och ordförande",
    },
    {
      kind: "elsewhere",
      strength: "elsewhere",
      parameters: {
        matter: "Ansvaret för kontaktpersonen",
        document:
          "Uppdragsbeskrivning för kontaktperson till samordningsråd inom hälso- och sjukvård (RS 2024 – 00370)",
      },
      quote: "Ansvaret för kontaktpersonen beskrivs i",
    },
    {
      kind: "decision",
      strength: "stated",
      parameters: { by: "respektive deltagare", what: null, reference: null },
      quote: "Beslut fattas i kraft av de mandat som respektive deltagare har",
    },
    {
      kind: "consultation",
      strength: "stated",
      parameters: { what: "Facklig samverkan av aktuella beslutsfrågor", with: "varje förvaltning" },
      quote: "Facklig samverkan av aktuella beslutsfrågor sker inom varje förvaltning.",
    },
    {
      kind: "decision",
      strength: "may",
      parameters: { by: "Ordförande", what: "regionala rutiner", reference: "SSN 2023-00470" },
      quote: "Ordförande har en samordnande roll och kan fatta beslut om regionala rutiner",
    },
    {
      kind: "raisedMatter",
      strength: "may",
      parameters: { by: "Ordförande", to: ["samordningsrådets kontaktperson"] },
      quote: "Ordförande kan lyfta behov av regiongemensamt beslutsfattande",
    },
    {
      kind: "raisedMatter",
      strength: "stated",
      parameters: { by: null, to: ["förvaltning", "berörd koncernövergripande grupp"] },
      quote: "Där vare sig ordförande eller deltagare har mandat att fatta beslut eskaleras frågan",
    },
  ],
};

describe.each(Object.entries(DOCUMENTS))("document %s", (name, expected) => {
  const reading = readMandate(readFileSync(new URL(`../mandates/${name}.txt`, import.meta.url), "utf8"));
  const rules = reading.rules.filter((rule) => KINDS.includes(rule.kind));

  it("says exactly this of leaders, roles, powers and costs", () => {
    expect(rules.map(({ kind, strength, parameters }) => ({ kind, strength, parameters }))).toEqual(
      expected.map(({ kind, strength, parameters }) => ({ kind, strength, parameters })),
    );
  });

  it("says it in the quoted words", () => {
    for (const [i, { quote }] of expected.entries()) {
      expect(rules[i]?.quote.slice(0, quote.length)).toBe(quote);
      expect(reading.text.slice(rules[i]?.range.from, rules[i]?.range.to)).toBe(rules[i]?.quote);
    }
  });
});
