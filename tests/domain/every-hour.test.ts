// Each reminder once, on the right day, whichever hour the reminders run: the nights when the clock changes, every year
// from 2020 to 2040, and the turns of summer and year. All the hours of all the days are a command of their own.
import { expect, it } from "vitest";
import { dayOf, weekdayOf } from "#schema/day.ts";
import { everyHour } from "../simulation/every-hour.ts";

const lastSunday = (year: number, month: 3 | 10) => {
  const last = dayOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
};

it("the nights when the clock changes, 2020–2040", () => {
  const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
  const nights = years.flatMap((year) => [lastSunday(year, 3), lastSunday(year, 10)]);
  const results = nights.map((sunday) => everyHour(sunday - 1, sunday + 1));
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results.reduce((sum, { runs }) => sum + runs, 0)).toBe(42 * 3 * 24 * 2);
  expect(results.reduce((sum, { reminders }) => sum + reminders, 0)).toBeGreaterThan(40);
}, 30_000);

it.each([
  ["Easter", dayOf(2027, 3, 24), dayOf(2027, 3, 31)],
  ["Ascension Day, National Day and midsummer into July", dayOf(2028, 5, 24), dayOf(2028, 7, 2)],
  ["July into August", dayOf(2027, 7, 29), dayOf(2027, 8, 4)],
  ["Christmas and New Year", dayOf(2026, 12, 20), dayOf(2027, 1, 8)],
])("%s", (_, from, to) => {
  const { wrong, reminders } = everyHour(from, to);
  expect(wrong).toEqual([]);
  expect(reminders).toBeGreaterThan(0);
});
