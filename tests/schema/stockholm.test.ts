// The Swedish clock in pure arithmetic, held against the platform's own.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#schema/day.ts";
import { instantOf, wallTimeOf } from "#schema/stockholm.ts";

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});
const written = (instant: number) => {
  const { day, minutes } = wallTimeOf(instant);
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, "0"));
  return `${date} ${hours}:${rest}`;
};

// Summer time as it is now begins with 1996.
const instants = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2099, 11, 31) });

it("says what the platform's clock says, at any instant", () => {
  fc.assert(
    fc.property(instants, (instant) => {
      expect(written(instant)).toBe(clock.format(instant));
    }),
  );
});

describe("the night when the clock changes", () => {
  it.each([
    ["2026-03-29T00:59:59.999Z", "2026-03-29 01:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29 03:00"],
    ["2026-10-25T00:59:59.999Z", "2026-10-25 02:59"],
    ["2026-10-25T01:00:00Z", "2026-10-25 02:00"],
    ["2024-03-31T00:59:00Z", "2024-03-31 01:59"],
    ["2024-03-31T01:00:00Z", "2024-03-31 03:00"],
    ["2027-10-31T00:59:00Z", "2027-10-31 02:59"],
    ["2027-10-31T01:00:00Z", "2027-10-31 02:00"],
    ["2026-12-31T22:59:00Z", "2026-12-31 23:59"],
    ["2026-12-31T23:00:00Z", "2027-01-01 00:00"],
    ["2026-06-30T22:00:00Z", "2026-07-01 00:00"],
  ])("%s is %s", (instant, wall) => {
    expect(written(Date.parse(instant))).toBe(wall);
    expect(clock.format(Date.parse(instant))).toBe(wall);
  });
});

describe("back from the clock to the instant", () => {
  it.each([
    [2026, 1, 15, 9 * 60, "2026-01-15T08:00:00Z"],
    [2026, 7, 15, 9 * 60 + 30, "2026-07-15T07:30:00Z"],
    [2026, 3, 29, 60 + 59, "2026-03-29T00:59:00Z"],
    [2026, 3, 29, 3 * 60, "2026-03-29T01:00:00Z"],
    [2026, 10, 25, 60 + 59, "2026-10-24T23:59:00Z"],
    [2026, 10, 25, 3 * 60, "2026-10-25T02:00:00Z"],
    [2026, 12, 31, 23 * 60 + 59, "2026-12-31T22:59:00Z"],
  ])("%i-%i-%i, %i minutes", (year, month, day, minutes, instant) => {
    expect(instantOf({ day: dayOf(year, month, day), minutes })).toBe(Date.parse(instant));
  });

  it("takes the first of the autumn's two", () => {
    expect(instantOf({ day: dayOf(2026, 10, 25), minutes: 150 })).toBe(Date.parse("2026-10-25T00:30:00Z"));
  });

  it("comes back to the same minute, whenever it is not one of the doubled hour", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const minute = Math.floor(instant / 60_000) * 60_000;
        const wall = wallTimeOf(minute);
        expect(wallTimeOf(instantOf(wall))).toEqual(wall);
        expect([0, 3_600_000]).toContain(minute - instantOf(wall));
      }),
    );
  });
});
