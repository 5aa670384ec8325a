// Days as integers, held against the platform's own calendar.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  dayOf,
  daysInMonth,
  formatDay,
  isLeapYear,
  parseDay,
  partsOf,
  weekdayOf,
} from "#schema/day.ts";

const MS_PER_DAY = 86_400_000;
// Every day from the year 1 to the year 9999.
const day = fc.integer({ min: -719_162, max: 2_932_896 });
const asDate = (value: number) => new Date(value * MS_PER_DAY);

describe("a day", () => {
  it("has the year, month and day of the calendar, and is found by them", () => {
    fc.assert(
      fc.property(day, (value) => {
        const date = asDate(value);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(partsOf(value)).toEqual(parts);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(value);
      }),
    );
  });

  it.each([
    "0001-01-01",
    "0099-12-31",
    "0400-02-29",
    "1582-10-15",
    "1600-02-29",
    "1900-02-28",
    "1900-03-01",
    "1969-12-31",
    "1970-01-01",
    "1999-12-31",
    "2000-01-01",
    "2000-02-29",
    "2000-03-01",
    "2004-02-29",
    "2026-06-30",
    "2026-07-01",
    "2100-02-28",
    "2100-03-01",
    "2400-02-29",
    "2400-03-01",
    "9999-12-31",
  ])("%s is the calendar's", (text) => {
    const value = Date.parse(text) / MS_PER_DAY;
    const [year = 0, month = 0, dayOfMonth = 0] = text.split("-").map(Number);
    expect(dayOf(year, month, dayOfMonth)).toBe(value);
    expect(partsOf(value)).toEqual({ year, month, day: dayOfMonth });
    expect(parseDay(text)).toBe(value);
    expect(formatDay(value)).toBe(text);
    expect(weekdayOf(value)).toBe(new Date(text).getUTCDay() || 7);
  });

  it("is written and read as yyyy-mm-dd", () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(formatDay(value)).toBe(asDate(value).toISOString().slice(0, 10));
        expect(parseDay(formatDay(value))).toBe(value);
      }),
    );
  });

  it("has the weekday of the calendar, Monday first", () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(weekdayOf(value)).toBe(asDate(value).getUTCDay() || 7);
      }),
    );
    expect(weekdayOf(dayOf(2027, 2, 27))).toBe(6);
  });
});

it.each([
  "2027-02-30",
  "2027-02-29",
  "2027-00-01",
  "2027-13-01",
  "2027-01-00",
  "2027-1-1",
  " 2027-01-01",
  "2027-01-01T00",
  "12027-01-01",
  "2027-01-011",
  "",
  "idag",
])("refuses %s as a day", (text) => expect(parseDay(text)).toBeNull());

it.each([
  [2027, 2, 29],
  [2027, 13, 1],
  [2027, 0, 1],
  [2027, 4, 31],
  [2027, 1, 1.5],
  [2027.5, 1, 1],
  [2027, 1, 0],
  [2027, 1, 32],
])("throws for %i-%i-%i", (year, month, dayOfMonth) => {
  const error = new RangeError(`No such day: ${year}-${month}-${dayOfMonth}`);
  expect(() => dayOf(year, month, dayOfMonth)).toThrow(error);
});

it("knows the leap years", () => {
  expect([1900, 2000, 2023, 2024, 2100, 2400].filter(isLeapYear)).toEqual([2000, 2024, 2400]);
  expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2023, 13)]).toEqual([29, 28, 0]);
  const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

describe("adding months", () => {
  it("keeps the day of the month, or takes the last when the month is shorter", () => {
    const add = (from: string, months: number) => formatDay(addMonths(parseDay(from) ?? 0, months));
    expect(add("2024-01-31", 1)).toBe("2024-02-29");
    expect(add("2023-01-31", 1)).toBe("2023-02-28");
    expect(add("2024-02-29", 24)).toBe("2026-02-28");
    expect(add("2026-12-15", 1)).toBe("2027-01-15");
    expect(add("2026-01-15", -1)).toBe("2025-12-15");
  });

  it("lands in the right month, whichever the day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (value, months) => {
        const [before, after] = [partsOf(value), partsOf(addMonths(value, months))];
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });
});
