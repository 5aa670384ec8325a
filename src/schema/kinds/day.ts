// Days and points in time. A day is a text cell `yyyy-mm-dd`: it sorts, filters and has no time zone. Points in time
// are for meetings and for the log alone.
import { type Column, type ColumnFlags, column } from "../column.ts";
import { type Day, formatDay, parseDay } from "../day.ts";

/** A calendar day; in memory an integer, days since 1970-01-01. */
export function day<F extends ColumnFlags>(
  flags: F,
): Column<Day, F extends { required: true } ? true : false> {
  return column<Day, F>(
    {
      kind: "day",
      facet: { text: { maxLength: 10 } },
      annotation: null,
      indexable: true,
      decode: (cell) => {
        const parsed = typeof cell === "string" ? parseDay(cell) : null;
        return parsed === null ? { ok: false, code: "notADay" } : { ok: true, value: parsed };
      },
      encode: (value) => formatDay(value),
      check: (value) => (Number.isInteger(value) ? null : { code: "notADay" }),
      examples: [0, 20_786, 21_243],
      brokenCells: ["27 februari", "2027-02-30", "2027-2-3", 20_000, "2027-02-27T00:00:00Z"],
    },
    flags,
  );
}

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,7}))?Z$/;
const msPerDay = 86_400_000;

/** A point in time; in memory milliseconds since 1970-01-01T00:00Z. SharePoint keeps whole seconds. */
export function dateTime<F extends ColumnFlags>(
  flags: F,
): Column<number, F extends { required: true } ? true : false> {
  return column<number, F>(
    {
      kind: "dateTime",
      facet: { dateTime: { format: "dateTime", displayAs: "standard" } },
      annotation: null,
      indexable: true,
      decode: (cell) => {
        const instant = typeof cell === "string" ? parseInstant(cell) : null;
        return instant === null ? { ok: false, code: "notATime" } : { ok: true, value: instant };
      },
      encode: (value) => formatInstant(value),
      check: (value) => (Number.isFinite(value) ? null : { code: "notATime" }),
      examples: [0, 1_801_040_400_000],
      brokenCells: ["igår", "2027-02-30T10:00:00Z", 12],
    },
    flags,
  );
}

/** Milliseconds since 1970 for an ISO text in UTC, or null when it is no such time. */
export function parseInstant(iso: string): number | null {
  const match = instantPattern.exec(iso);
  if (!match) return null;
  const [, date = "", hours, minutes, seconds] = match;
  const parsed = parseDay(date);
  if (parsed === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return parsed * msPerDay + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** The ISO text in UTC, whole seconds, for milliseconds since 1970. */
export function formatInstant(instant: number): string {
  const days = Math.floor(instant / msPerDay);
  const seconds = Math.floor((instant - days * msPerDay) / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${formatDay(days)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}Z`;
}
