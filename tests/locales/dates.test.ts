// Dates as people write them: the weekday is right, the year is there when it must be, and nothing breaks a line.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDayLong, formatDayShort, formatMonth, formatTime } from "#locales/dates.ts";
import { dayOf } from "#schema/day.ts";

const nbsp = "\u00a0";
const spaced = (text: string) => text.replaceAll(" ", nbsp);
const saturday = dayOf(2027, 2, 27);

describe("formatDayShort", () => {
  it("leaves out this year and writes any other", () => {
    expect(formatDayShort(saturday, "sv", dayOf(2027, 1, 1))).toBe(spaced("lör 27 feb"));
    expect(formatDayShort(saturday, "en", dayOf(2027, 12, 31))).toBe(spaced("Sat 27 Feb"));
    expect(formatDayShort(saturday, "sv", dayOf(2026, 12, 31))).toBe(spaced("lör 27 feb 2027"));
  });

  it("writes the year when nobody says which year it is", () => {
    expect(formatDayShort(dayOf(2028, 2, 29), "en")).toBe(spaced("Tue 29 Feb 2028"));
  });

  it("names the weekday and the month that the platform's own calendar names", () => {
    const inAnyYear = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(inAnyYear, (day) => {
        const date = new Date(day * 86_400_000);
        const weekday = date.toLocaleDateString("en-GB", { weekday: "short", timeZone: "UTC" });
        const month = date.toLocaleDateString("en-GB", { month: "long", timeZone: "UTC" });
        expect(formatDayShort(day, "en").startsWith(weekday)).toBe(true);
        expect(formatDayLong(day, "en").split(nbsp)[1]).toBe(month);
      }),
    );
  });
});

describe("formatDayLong", () => {
  it("writes the month out", () => {
    expect(formatDayLong(saturday, "sv")).toBe(spaced("27 februari 2027"));
    expect(formatDayLong(dayOf(1999, 12, 31), "en")).toBe(spaced("31 December 1999"));
  });
});

describe("formatTime", () => {
  it("has a point in Swedish and a colon in English", () => {
    expect(formatTime(13 * 60, "sv")).toBe("13.00");
    expect(formatTime(65, "en")).toBe("01:05");
    expect(formatTime(0, "sv")).toBe("00.00");
  });
});

describe("formatMonth", () => {
  it("names every month and refuses any other number", () => {
    expect(formatMonth(2, "sv")).toBe("februari");
    expect(formatMonth(12, "en")).toBe("December");
    expect(() => formatMonth(13, "sv")).toThrow(RangeError);
  });
});
