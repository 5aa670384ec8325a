// Which last days a wording can mean, and which one is offered for the next plan or report.
import { describe, expect, it } from "vitest";
import { dayChoicesOf } from "#app/mandate-flow/day-choices.ts";
import { nextLastDay } from "#app/mandate-flow/next-last-day.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { dayOf, formatDay } from "#schema/day.ts";

const today = dayOf(2026, 11, 22);

/** The next last days that a sentence with `words` can mean, as yyyy-mm-dd. */
function offered(words: string, on = today): string[] {
  const text = `Rapportering\nGruppen ska lämna en årlig verksamhetsberättelse ${words}.\n`;
  const lastDay = readMandate(text).rules.flatMap(({ due }) => due ?? [])[0]?.lastDay;
  if (!lastDay) throw new Error(`No last day was read in "${words}".`);
  return dayChoicesOf(lastDay).map((choice) => {
    const next = nextLastDay(choice.lastDay, on);
    return next === null ? "never" : formatDay(next.day);
  });
}

describe("the last days a wording can mean", () => {
  it.each([
    ["före den 28 februari efterföljande år", ["2027-02-27", "2027-02-28"]],
    ["före den 15 mars efterföljande år", ["2027-03-14", "2027-03-15"]],
    ["senast den 15 mars efterföljande år", ["2027-03-15"]],
    ["senast den 28 februari efterföljande år", ["2027-02-28"]],
  ])("%s", (words, days) => {
    expect(offered(words)).toEqual(days);
  });

  it("means the 29th by the whole of February in a leap year", () => {
    expect(offered("före den 28 februari efterföljande år", dayOf(2027, 6, 1))).toEqual([
      "2028-02-27",
      "2028-02-29",
    ]);
  });

  it("asks for the year too when the text does not say it", () => {
    const lastDay = readMandate(
      "Rapport\nGruppen ska lämna en årlig årsrapport senast den 15 mars.\n",
    ).rules.flatMap(({ due }) => due ?? [])[0]?.lastDay;
    expect(lastDay?.yearOffset).toBeNull();
    const choices = lastDay ? dayChoicesOf(lastDay) : [];
    expect(choices.map(({ lastDay: { yearOffset }, settlesYear }) => [yearOffset, settlesYear])).toEqual([
      [0, true],
      [1, true],
    ]);
  });
});

describe("the nearest last day ahead", () => {
  const lastDay = { boundary: "latest", month: 3, day: 15, yearOffset: 1 } as const;

  it("is today itself on the last day, and a year on the day after", () => {
    expect(nextLastDay(lastDay, dayOf(2027, 3, 15))).toEqual({ year: 2026, day: dayOf(2027, 3, 15) });
    expect(nextLastDay(lastDay, dayOf(2027, 3, 16))).toEqual({ year: 2027, day: dayOf(2028, 3, 15) });
  });

  it("crosses the new year when the day before 1 January is meant", () => {
    const before = { boundary: "before", month: 1, day: 1, yearOffset: 1 } as const;
    expect(nextLastDay(before, dayOf(2026, 12, 31))).toEqual({ year: 2026, day: dayOf(2026, 12, 31) });
  });

  it("is none when a hand has written a day that no year has", () => {
    expect(nextLastDay({ ...lastDay, month: 4, day: 31 }, today)).toBeNull();
  });
});
