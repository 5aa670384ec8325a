// Times of day as people type them, and the points in time they mean on a Swedish clock.
import { expect, test } from "vitest";
import { parseTime, readTimes, timeTextsOf } from "#app/pages/meetings/meeting-times.ts";
import { formatTime } from "#locales/dates.ts";
import { parseInstant } from "#schema/kinds/day.ts";

test.each([
  ["13.00", 780],
  ["13:00", 780],
  [" 9.30 ", 570],
  ["09:05", 545],
  ["9", 540],
  ["0.00", 0],
  ["23.59", 1439],
])("%j is a time of day", (text, minutes) => {
  expect(parseTime(text)).toBe(minutes);
});

test.each(["", "24.00", "13.60", "13.0", "kl 13", "13,00", "1300", "-1.00", "13.00.00", "١٣:٠٠"])(
  "%j is not",
  (text) => {
    expect(parseTime(text)).toBeNull();
  },
);

test("a winter's and a summer's meeting at 13.00 differ by an hour in UTC", () => {
  const startsAt = (day: string) => {
    const read = readTimes({ day, from: "13.00", to: "" });
    return read.ok ? read.value.starts : null;
  };
  expect(startsAt("2027-02-04")).toBe(parseInstant("2027-02-04T12:00:00Z"));
  expect(startsAt("2027-06-03")).toBe(parseInstant("2027-06-03T11:00:00Z"));
});

test("every field that cannot be read is told at once", () => {
  expect(readTimes({ day: "4 februari", from: "", to: "sent" })).toEqual({
    ok: false,
    problems: [
      { field: "day", code: "notADay" },
      { field: "from", code: "missing" },
      { field: "to", code: "notATime" },
    ],
  });
  expect(readTimes({ day: " ", from: "13", to: "" })).toEqual({
    ok: false,
    problems: [{ field: "day", code: "missing" }],
  });
});

test.each(["12.59", "13.00"])("a meeting from 13.00 to %s is refused", (to) => {
  expect(readTimes({ day: "2027-02-04", from: "13.00", to })).toEqual({
    ok: false,
    problems: [{ field: "to", code: "endsBeforeStart" }],
  });
});

test("what a form shows for a meeting reads back as the same meeting, in both languages", () => {
  for (const locale of ["sv", "en"] as const) {
    for (const to of ["15.30", ""]) {
      const read = readTimes({ day: "2027-03-28", from: "8.15", to });
      if (!read.ok) throw new Error("The day of the change to summer time was refused.");
      expect(readTimes(timeTextsOf(read.value, (minutes) => formatTime(minutes, locale)))).toEqual(read);
    }
  }
});
