// The sending day: a working day, earlier rather than later, and never back past the day it comes after.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeDayOf } from "#domain/free-days.ts";
import { sendingDay } from "#domain/sending-day.ts";
import { dayOf, formatDay, parseDay } from "#schema/day.ts";

const sent = (day: string, step: number, meaning?: "since" | "ends") =>
  formatDay(sendingDay(parseDay(day) ?? Number.NaN, step, meaning));

describe("moves", () => {
  it.each([
    ["nothing on a working day", "2027-02-26", -30, "2027-01-27"],
    ["a Saturday to Friday", "2027-02-27", 0, "2027-02-26"],
    ["a Sunday to Friday", "2027-02-28", -7, "2027-02-19"],
    ["Easter Monday to Maundy Thursday", "2027-03-29", 0, "2027-03-25"],
    ["Midsummer's Eve to the day before", "2027-06-26", -1, "2027-06-24"],
    ["Boxing Day to the 23rd", "2027-12-26", 0, "2027-12-23"],
    ["New Year's Day to Monday the 3rd, since the day itself has been", "2027-12-31", 1, "2028-01-03"],
    ["mid July to the last day of June", "2027-08-14", -30, "2027-06-30"],
    ["1 August, a Sunday, to June", "2027-08-01", 0, "2027-06-30"],
    ["the last day in July to June", "2027-07-15", 0, "2027-06-30"],
    ["the day after a Friday to Monday, not to the last day itself", "2027-02-26", 1, "2027-03-01"],
    ["the day after 30 June to August", "2027-06-30", 1, "2027-08-02"],
    ["a week after a last day in July to August", "2027-07-10", 7, "2027-08-02"],
    ["four weeks after a day in June to June, since that is after it", "2027-06-10", 28, "2027-06-30"],
  ])("%s", (_, day, step, expected) => {
    expect(sent(day, step)).toBe(expected);
  });

  it("what is since a Saturday waits until Monday; since a Friday it may be said that day", () => {
    expect(sent("2027-02-27", 0, "since")).toBe("2027-03-01");
    expect(sent("2027-02-27", 1, "since")).toBe("2027-03-01");
    expect(sent("2027-02-26", 1, "since")).toBe("2027-02-26");
    expect(sent("2027-02-27", 1, "ends")).toBe("2027-03-01");
  });
});

it("is always a working day, later for later steps, and earlier than its own day unless that would pass the day", () => {
  const day = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2040, 12, 31) });
  const meaning = fc.constantFrom("lastDay", "since", "ends" as const);
  fc.assert(
    fc.property(day, fc.integer({ min: -120, max: 120 }), meaning, (from, step, means) => {
      const on = sendingDay(from, step, means);
      expect(freeDayOf(on)).toBeNull();
      expect(sendingDay(from, step + 1, means)).toBeGreaterThanOrEqual(on);
      if (step > 0) expect(on).toBeGreaterThan(means === "since" ? from - 1 : from);
      const between = Array.from({ length: Math.abs(from + step - on) }, (_, index) => index);
      const skipped = between.map((n) => (on > from + step ? from + step + n : from + step - n));
      expect(skipped.filter((one) => freeDayOf(one) === null)).toEqual([]);
    }),
  );
});
