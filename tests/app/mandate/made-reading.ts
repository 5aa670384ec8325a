// Readings made by hand, so that what is asked and stored does not hang on which wordings the reader knows.
import type { MandateReading, RuleReading } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";

export const madeText = `Uppdragsbeskrivning för Exempelgruppen
Fastställd av ledningsgruppen 2025-03-04

Sammansättning
Varje region ska ha en ledamot. Nationell ledamot ingår. Gruppen kan adjungera.
En ordförande utses av gruppen för två år i taget.

Möten
Gruppen möts cirka fyra gånger per år.

Uppdrag
Formella uppdrag kan endast ges av ledningsgruppen.

Rapportering
En verksamhetsberättelse lämnas varje år före den 28 februari efterföljande år.
En aktivitetsplan görs varje år.
`;

type Made = Pick<RuleReading, "kind" | "strength" | "parameters" | "number"> & {
  words: string;
  due?: RuleReading["due"];
};

const lastDayWords = "före den 28 februari efterföljande år";

const made: Made[] = [
  {
    number: 1,
    kind: "perRegion",
    strength: "shall",
    parameters: { minimum: 1, maximum: 1, exact: true, regions: [], isApproximate: false },
    words: "Varje region ska ha en ledamot.",
  },
  {
    number: 2,
    kind: "nationalMember",
    strength: "stated",
    parameters: { condition: "always" },
    words: "Nationell ledamot ingår.",
  },
  {
    number: 3,
    kind: "coOpted",
    strength: "may",
    parameters: { decidedBy: null },
    words: "Gruppen kan adjungera.",
  },
  {
    number: 4,
    kind: "chairAppointment",
    strength: "stated",
    parameters: { leader: "chair", proposedBy: null, appointedBy: "gruppen", routine: null },
    words: "En ordförande utses av gruppen för två år i taget.",
  },
  {
    number: 4,
    kind: "chairTerm",
    strength: "stated",
    parameters: { leader: "chair", months: 24, isRenewable: true, rotates: false },
    words: "En ordförande utses av gruppen för två år i taget.",
  },
  {
    number: 5,
    kind: "meetingFrequency",
    strength: "stated",
    parameters: { minimum: 4, maximum: 4, per: "calendarYear", isApproximate: true },
    words: "Gruppen möts cirka fyra gånger per år.",
  },
  {
    number: 6,
    kind: "formalAssignments",
    strength: "prohibition",
    parameters: { givenBy: "ledningsgruppen", reading: null },
    words: "Formella uppdrag kan endast ges av ledningsgruppen.",
  },
  {
    number: 7,
    kind: "report",
    strength: "shall",
    parameters: { withFollowUp: false, publishedAt: null },
    words: `En verksamhetsberättelse lämnas varje år ${lastDayWords}.`,
    due: {
      label: "verksamhetsberättelse",
      receiver: "samordnaren",
      adoptedBy: null,
      lastDay: {
        words: lastDayWords,
        range: { from: 0, to: 0 },
        boundary: "before",
        month: 2,
        day: 28,
        yearOffset: 1,
      },
    },
  },
  {
    number: 8,
    kind: "plan",
    strength: "shall",
    parameters: { withFollowUp: false, publishedAt: null },
    words: "En aktivitetsplan görs varje år.",
    due: { label: "aktivitetsplan", receiver: null, adoptedBy: null, lastDay: null },
  },
];

/** The made text with the made rules. Each call gives a new one. */
export function madeReading(): MandateReading {
  const reading = readMandate(madeText);
  const rules = made.map(({ words, due = null, ...rule }) => {
    const from = reading.text.indexOf(words);
    const place = {
      range: { from, to: from + words.length },
      quote: words,
      section: null,
      line: 1,
      column: 1,
    };
    return { ...rule, ...place, due } as RuleReading;
  });
  return { ...reading, rules };
}
