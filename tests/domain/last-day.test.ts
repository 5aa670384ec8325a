// The last day that is on time, for "före" and "senast", across leap years.
import { expect, it } from "vitest";
import { lastOnTimeDay } from "#domain/last-day.ts";
import { formatDay } from "#schema/day.ts";

it.each([
  ["before", 2, 28, 1, 2026, "2027-02-27"],
  ["before", 2, 28, 1, 2027, "2028-02-27"],
  ["latest", 2, 28, 1, 2027, "2028-02-28"],
  ["before", 3, 1, 0, 2027, "2027-02-28"],
  ["before", 3, 1, 0, 2028, "2028-02-29"],
  ["latest", 3, 15, 1, 2026, "2027-03-15"],
  ["before", 3, 15, 1, 2026, "2027-03-14"],
  ["before", 1, 1, 1, 2026, "2026-12-31"],
  ["latest", 12, 31, 0, 2026, "2026-12-31"],
  ["latest", 2, 29, 0, 2028, "2028-02-29"],
  ["latest", 2, 29, 0, 2027, "2027-02-28"],
  ["before", 2, 29, 0, 2028, "2028-02-28"],
  ["before", 2, 29, 0, 2027, "2027-02-28"],
  ["latest", 3, 29, 0, 2027, "2027-03-29"],
] as const)("%s %i-%i, offset %i, of %i is %s", (boundary, month, day, yearOffset, year, expected) => {
  expect(formatDay(lastOnTimeDay({ boundary, month, day, yearOffset }, year))).toBe(expected);
});

it("refuses a day that no year has", () => {
  expect(() => lastOnTimeDay({ boundary: "latest", month: 2, day: 31, yearOffset: 0 }, 2027)).toThrow(
    RangeError,
  );
});
