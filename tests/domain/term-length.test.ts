// The last day of a term of so many months, across years of every length.
import fc from "fast-check";
import { expect, it } from "vitest";
import { lastDayOfTerm } from "#domain/term-length.ts";
import { addMonths, dayOf, formatDay, parseDay, partsOf } from "#schema/day.ts";

it.each([
  ["2026-03-01", 24, "2028-02-29"],
  ["2025-03-01", 24, "2027-02-28"],
  ["2027-01-01", 24, "2028-12-31"],
  ["2026-10-15", 24, "2028-10-14"],
  ["2028-02-29", 24, "2030-02-28"],
  ["2028-02-29", 48, "2032-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2027-08-30", 6, "2028-02-29"],
  ["2027-08-29", 6, "2028-02-28"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2026-01-31", 12, "2027-01-30"],
])("from %s for %i months: until %s", (starts, months, ends) => {
  const day = parseDay(starts);
  expect(day).not.toBeNull();
  expect(formatDay(lastDayOfTerm(day ?? 0, months))).toBe(ends);
});

it("two terms after each other are as long as one of both, wherever every month has the day", () => {
  const days = fc
    .tuple(
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => dayOf(year, month, day));
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 48 }),
      fc.integer({ min: 1, max: 48 }),
      (starts, one, other) => {
        const next = lastDayOfTerm(starts, one) + 1;
        expect(partsOf(next).day).toBe(partsOf(starts).day);
        expect(lastDayOfTerm(next, other)).toBe(lastDayOfTerm(starts, one + other));
        expect(lastDayOfTerm(starts, one) + 1).toBe(addMonths(starts, one));
      },
    ),
  );
});
