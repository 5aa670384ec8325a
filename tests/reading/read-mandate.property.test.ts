// What holds for every text whatsoever: it is read without failing, and every finding is found where it says it is.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { yearlyDemands } from "../support/yearly-demands.ts";
import { DEMANDS, DEMANDS_NOTHING } from "./sentence-cases.ts";

const PIECES = [
  ...DEMANDS.map(({ text }) => text),
  ...DEMANDS_NOTHING,
  "UTKAST",
  "Fastställd av nämnden 2020-mm-dd",
  "Datum för beslut:",
  "Rapportering",
  "Uppdragsbeskrivning för <X>",
  "<Ange datum>",
  "- ",
  "1. ",
  "”",
  "\t",
  "\u00AD",
  "\u00A0",
  "\r\n",
  "\uFEFF",
  "**",
  "[bookmark: _X]",
  ":",
  "(",
  "den 31/2",
  "senast",
  "före den",
  "Den",
  "planen",
  "och",
  "🦠",
  "a\u030A",
  "RS 2024-00784",
  "\u202Eabc",
  "…",
  "28",
  "Gruppen ska sammanträda minst två gånger per år.",
  "Mötesfrekvens: 4 – 8 ggr/år",
  "Minnesanteckningar förs vid mötena och publiceras på angiven plats inom två veckor.",
  "Slutleverans: 2027-12-31",
  "Uppdraget gäller 2026–2028.",
  "Rapportering sker fortlöpande",
  "Uppdrag",
  "Gruppen har i uppdrag att:",
  "http://exempel.se",
  "/",
  "som",
  "att",
  ". ",
];
const mandateLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), {
    maxLength: 40,
  })
  .chain((pieces) => fc.constantFrom(" ", "\n", "\n\n", "").map((glue) => pieces.join(glue)));
const anyText = fc.oneof(mandateLike, fc.string({ unit: "binary", maxLength: 300 }));

function rangesOf(reading: MandateReading): { range: TextRange; quote: string | null }[] {
  return [
    ...reading.sections.map(({ range }) => ({ range, quote: null })),
    ...yearlyDemands(reading).map(({ range, quote }) => ({ range, quote })),
    ...yearlyDemands(reading).flatMap(({ lastDay }) =>
      lastDay ? [{ range: lastDay.range, quote: lastDay.words }] : [],
    ),
    ...reading.rules.map(({ range, quote }) => ({ range, quote })),
    ...reading.tasks.map(({ range }) => ({ range, quote: null })),
    ...reading.placeholders.map(({ range, text }) => ({ range, quote: text })),
    ...reading.conflicts.map(({ range, quote }) => ({ range, quote })),
    ...reading.unread.map((range) => ({ range, quote: null })),
  ];
}

it("reads any text, and every quote stands where its range says", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readMandate(text);
      for (const { range, quote } of rangesOf(reading)) {
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThanOrEqual(reading.text.length);
        expect(range.to).toBeGreaterThan(range.from);
        if (quote !== null) expect(reading.text.slice(range.from, range.to)).toBe(quote);
      }
    }),
    { numRuns: 500 },
  );
});

it("counts lines and columns to the quote", () => {
  fc.assert(
    fc.property(mandateLike, (text) => {
      const reading = readMandate(text);
      for (const { quote, line, column } of yearlyDemands(reading)) {
        const below = reading.text
          .split("\n")
          .slice(line - 1)
          .join("\n");
        expect(below.slice(column - 1)).toSatisfy((rest: string) => rest.startsWith(quote));
      }
    }),
  );
});

it("reads its own text to the same reading", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readMandate(readMandate(text).text)).toEqual(readMandate(text));
    }),
  );
});

it("lists unread sentences in reading order, none of them twice and none of them quoted", () => {
  fc.assert(
    fc.property(mandateLike, (text) => {
      const reading = readMandate(text);
      const { unread, rules } = reading;
      const deliverables = yearlyDemands(reading);
      for (const [i, range] of unread.entries()) {
        expect(range.from).toBeGreaterThanOrEqual(unread[i - 1]?.to ?? 0);
        expect(rules.some((one) => range.from < one.range.to && one.range.from < range.to)).toBe(false);
        expect(deliverables.some((one) => range.from >= one.range.from && range.to <= one.range.to)).toBe(
          false,
        );
      }
    }),
  );
});

it("numbers demands in reading order without a gap", () => {
  fc.assert(
    fc.property(mandateLike, (text) => {
      let last = 0;
      let from = 0;
      for (const { number, range } of readMandate(text).rules) {
        expect([last, last + 1]).toContain(number);
        expect(range.from).toBeGreaterThanOrEqual(from);
        [last, from] = [number, range.from];
      }
    }),
  );
});

it("keeps a last day possible and inside its quote", () => {
  fc.assert(
    fc.property(mandateLike, (text) => {
      for (const { lastDay, range } of yearlyDemands(readMandate(text))) {
        if (!lastDay) continue;
        expect(lastDay.month).toSatisfy((month: number) => month >= 1 && month <= 12);
        expect(lastDay.day).toSatisfy((day: number) => day >= 1 && day <= 31);
        expect(lastDay.range.from).toBeGreaterThanOrEqual(range.from);
        expect(lastDay.range.to).toBeLessThanOrEqual(range.to);
      }
    }),
  );
});
