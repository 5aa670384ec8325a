// A calendar file (iCalendar, RFC 5545): days and meetings that Outlook and others take in.
//
// Written by hand: ical-generator is 9.2 kB gzip against this file's 0.9, and 11.1.2 lets a comma in the calendar's
// name and control characters in any text through as they are, which the standard forbids.
import { type Day, formatDay } from "#schema/day.ts";

interface EventFacts {
  /** The same every time the file is made: taken in again, it replaces rather than doubles. */
  key: string;
  title: string;
  description: string | null;
  /** An address that tells more. */
  link: string | null;
}

export type CalendarEvent = EventFacts &
  (
    | { day: Day }
    | {
        /** Milliseconds since 1970. An end that is null, or no later than the start, is left out. */
        starts: number;
        ends: number | null;
        place: string | null;
        isCancelled: boolean;
        /** Grows with every change. */
        version: number;
      }
  );

/** Returns the whole file: CRLF lines of at most 75 octets. `writtenAt` is milliseconds since 1970. */
export function calendarFile(name: string, events: readonly CalendarEvent[], writtenAt: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Uppdrag//Uppdrag//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, writtenAt: number): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.key)}@uppdrag`,
    `DTSTAMP:${utc(writtenAt)}`,
    ...("day" in event ? dayLines(event.day) : meetingLines(event)),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.description === null ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.link === null ? [] : [`URL:${event.link}`]),
    "END:VEVENT",
  ];
}

/** A whole day, which takes nobody's time; the end is the day after, as the standard counts. */
function dayLines(day: Day): string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    "TRANSP:TRANSPARENT",
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
  ];
}

function meetingLines(meeting: Extract<CalendarEvent, { starts: number }>): string[] {
  const { starts, ends, place, isCancelled, version } = meeting;
  return [
    `DTSTART:${utc(starts)}`,
    ...(ends === null || ends <= starts ? [] : [`DTEND:${utc(ends)}`]),
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    ...(isCancelled ? ["STATUS:CANCELLED", "TRANSP:TRANSPARENT"] : ["STATUS:CONFIRMED"]),
    `SEQUENCE:${version}`,
  ];
}

const compact = (day: Day) => formatDay(day).replaceAll("-", "");

/** "20270204T120000Z": an instant needs no description of Swedish summer time beside it. */
const utc = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");

/** Text as a value: line breaks of any make become \n, other control characters go. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replace(/[\\;,]/g, "\\$&")
      .replaceAll("\n", "\\n")
  );
}

/** The line in pieces of at most 75 octets, none cut inside a character; each after the first begins with a space. */
function folded(line: string): string {
  const pieces = [""];
  let room = 75;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      pieces.push(" ");
      room = 74;
    }
    pieces[pieces.length - 1] += character;
    room -= octets;
  }
  return pieces.join("\r\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
