// The table of expected findings holds on each of the 731 days of 2027 and 2028: exactly these, and nothing else.
import { describe, expect, it } from "vitest";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import { type DemoName, demoRegisters } from "../support/demo-registers.ts";
import { aboutOf, weightOf } from "../support/finding-words.ts";
import { expectedFindings } from "./expected-findings.ts";

const [first, last] = [dayOf(2027, 1, 1), dayOf(2028, 12, 31)];
const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe.each(Object.keys(demoRegisters) as DemoName[])("%s", (name) => {
  const rows = expectedFindings(name);
  const { registerOn, mandate } = demoRegisters[name];

  it("finds exactly what the table says, day by day", () => {
    expect(days).toHaveLength(731);
    const wrong = days.flatMap((today) => {
      const expected = rows
        .filter(({ from, to }) => from <= formatDay(today) && formatDay(today) <= to)
        .map(({ weight, fact, sentence, about }) => [weight, fact, sentence, about].join(" | "));
      const found = mandateFindings(registerOn(today), today).map((one) => inWords(one, rows));
      const unsaid = expected.filter((one) => !found.includes(one)).map((one) => `not found: ${one}`);
      const unasked = found.filter((one) => !expected.includes(one)).map((one) => `not expected: ${one}`);
      const isCountWrong = expected.length !== found.length;
      const problems = [...unsaid, ...unasked, ...(isCountWrong ? ["another number of findings"] : [])];
      return problems.length === 0 ? [] : [`${formatDay(today)} ${problems.join("; ")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("speaks only of days in the two years, each span the right way round", () => {
    for (const { from, to } of rows) {
      expect(days.map(formatDay)).toEqual(expect.arrayContaining([from, to]));
      expect(from <= to).toBe(true);
    }
  });

  it("quotes the mandate's own words in every rule that the text holds", () => {
    const today = last;
    const read = registerOn(today).rules.filter(({ origin }) => origin === "text");
    expect(read.length).toBeGreaterThan(0);
    for (const { quote } of read) expect(mandate).toContain(quote);
  });

  it("has the same finding under the same key from day to day, and no two under one", () => {
    const keys = new Map<string, string>();
    for (const today of days) {
      const found = mandateFindings(registerOn(today), today);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const one of found) {
        const fact = `${one.source.key} ${one.fact.fact}`;
        expect(keys.get(one.key) ?? fact).toBe(fact);
        keys.set(one.key, fact);
      }
    }
    expect(keys.size).toBeGreaterThan(0);
  });
});

/** The finding as a row has it; the sentence as much of it as the table writes out. */
function inWords(finding: MandateFinding, rows: ReturnType<typeof expectedFindings>): string {
  const { quote } = finding.source;
  const sentence = rows.find((row) => quote.startsWith(row.sentence))?.sentence ?? quote;
  return [weightOf(finding), finding.fact.fact, sentence, aboutOf(finding.fact)].join(" | ");
}
