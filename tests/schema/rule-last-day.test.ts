// A stored last day is one that some year has; anything else in the cell is a broken row.
import { describe, expect, it } from "vitest";
import { isRuleLastDay } from "#schema/lists/rule-last-day.ts";

const sound = { words: "före den 28 februari", boundary: "before", month: 2, day: 28, yearOffset: 1 };

describe("isRuleLastDay", () => {
  it.each([
    sound,
    { ...sound, day: 29 },
    { ...sound, boundary: "latest", month: 12, day: 31, yearOffset: 0 },
  ])("takes %o", (value) => expect(isRuleLastDay(value)).toBe(true));

  it.each([
    null,
    "före den 28 februari",
    { ...sound, words: 3 },
    { ...sound, boundary: "around" },
    { ...sound, month: 13 },
    { ...sound, day: 30 },
    { ...sound, month: 4, day: 31 },
    { ...sound, day: 0 },
    { ...sound, yearOffset: 2 },
  ])("refuses %o", (value) => expect(isRuleLastDay(value)).toBe(false));
});
