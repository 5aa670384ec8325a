// The calendar file, read back by a reader of its own that holds to the letter of RFC 5545.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarFile } from "#documents/calendar-file.ts";
import { dayOf } from "#schema/day.ts";
import { instantOf } from "#schema/stockholm.ts";
import { readCalendar } from "../support/read-calendar.ts";

const writtenAt = Date.UTC(2027, 0, 26, 7, 14, 59, 500);
const facts = { key: "k", title: "Möte", description: null, link: null };
const lastDay: CalendarEvent = { ...facts, day: dayOf(2027, 2, 27) };
const atOne: CalendarEvent = {
  ...facts,
  starts: instantOf({ day: dayOf(2027, 2, 4), minutes: 13 * 60 }),
  ends: instantOf({ day: dayOf(2027, 2, 4), minutes: 15 * 60 + 30 }),
  place: "Falun, sal B; plan 2",
  isCancelled: false,
  version: 3,
};
const read = (event: CalendarEvent) => readCalendar(calendarFile("År", [event], writtenAt)).events[0] ?? {};

describe("a last day", () => {
  it("is a whole day that ends where the next begins and takes nobody's time", () => {
    expect(read(lastDay)).toEqual({
      UID: "k@uppdrag",
      DTSTAMP: "20270126T071459Z",
      "DTSTART;VALUE=DATE": "20270227",
      "DTEND;VALUE=DATE": "20270228",
      TRANSP: "TRANSPARENT",
      "X-MICROSOFT-CDO-ALLDAYEVENT": "TRUE",
      SUMMARY: "Möte",
    });
  });

  it.each([
    [dayOf(2027, 12, 31), "20280101"],
    [dayOf(2028, 2, 28), "20280229"],
    [dayOf(2028, 2, 29), "20280301"],
  ])("ends right across months and years (%s)", (day, end) => {
    expect(read({ ...facts, day })["DTEND;VALUE=DATE"]).toBe(end);
  });
});

describe("a meeting", () => {
  it("stands at its Swedish time, winter and summer", () => {
    expect(read(atOne)).toMatchObject({
      DTSTART: "20270204T120000Z",
      DTEND: "20270204T143000Z",
      LOCATION: "Falun, sal B; plan 2",
      SEQUENCE: "3",
      STATUS: "CONFIRMED",
    });
    const inJune = instantOf({ day: dayOf(2027, 6, 3), minutes: 13 * 60 });
    expect(read({ ...atOne, starts: inJune, ends: null }).DTSTART).toBe("20270603T110000Z");
  });

  it("has no end before its start, which a hand may have written", () => {
    expect(read({ ...atOne, ends: atOne.starts })).not.toHaveProperty("DTEND");
  });

  it("has no end that nobody has set, and says when it is called off", () => {
    const event = read({ ...atOne, ends: null, isCancelled: true });
    expect(event).not.toHaveProperty("DTEND");
    expect(event).toMatchObject({ STATUS: "CANCELLED", TRANSP: "TRANSPARENT" });
  });
});

describe("any text", () => {
  const written = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      .replace(/[^\P{Cc}\t\n\u0080-\u009f]/gu, "");

  it("comes back as it was, whatever stands in it", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (title, description, name) => {
        const { events, properties } = readCalendar(
          calendarFile(name, [{ ...lastDay, title, description }], writtenAt),
        );
        expect(properties["X-WR-CALNAME"]).toBe(written(name));
        expect(events[0]).toMatchObject({ SUMMARY: written(title), DESCRIPTION: written(description) });
      }),
    );
  });

  it("cannot end its line and begin another event", () => {
    const title = "Möte\r\nEND:VEVENT\nBEGIN:VEVENT\rUID:other";
    const { events } = readCalendar(calendarFile("År", [{ ...lastDay, title }], writtenAt));
    expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(["Möte\nEND:VEVENT\nBEGIN:VEVENT\nUID:other"]);
  });

  it("is folded at 75 octets, never inside a character", () => {
    const file = calendarFile("År", [{ ...lastDay, title: "å".repeat(200) + "😀".repeat(60) }], writtenAt);
    const lengths = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBe(75);
    expect(readCalendar(file).events[0]?.SUMMARY).toBe("å".repeat(200) + "😀".repeat(60));
  });
});

it("is the same event the next time the file is made, with a later stamp", () => {
  const again = readCalendar(calendarFile("År", [{ ...lastDay, title: "Ny rubrik" }], writtenAt + 60_000));
  expect(again.events[0]).toMatchObject({ UID: read(lastDay).UID, DTSTAMP: "20270126T071559Z" });
});

it("an empty year is a whole file", () => {
  expect(readCalendar(calendarFile("År", [], writtenAt)).events).toEqual([]);
});
