// From what a person types (a day and two times of day on a Swedish clock) to points in time, and back.
import { type Day, formatDay, parseDay } from "#schema/day.ts";
import { fail, ok, type Result } from "#schema/result.ts";
import { instantOf, wallTimeOf } from "#schema/stockholm.ts";

export interface TimeTexts {
  /** yyyy-mm-dd */
  day: string;
  from: string;
  /** May be empty: how long a meeting lasts is not always known. */
  to: string;
}

export interface TimeProblem {
  field: keyof TimeTexts;
  code: "missing" | "notADay" | "notATime" | "endsBeforeStart";
}

/** Milliseconds since 1970. */
export interface Times {
  starts: number;
  ends: number | null;
}

/** Returns the minutes since midnight for "13.00", "13:00", "9.30" or "9", or null for anything else. */
export function parseTime(text: string): number | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return hours <= 23 && minutes <= 59 ? hours * 60 + minutes : null;
}

/** Returns when the meeting starts and ends, or every field that has to be written in another way. */
export function readTimes(texts: TimeTexts): Result<Times, TimeProblem[]> {
  const problems: TimeProblem[] = [];
  const day = parseDay(texts.day.trim());
  const from = parseTime(texts.from);
  const to = texts.to.trim() === "" ? null : parseTime(texts.to);
  if (day === null) problems.push({ field: "day", code: isBlank(texts.day) ? "missing" : "notADay" });
  if (from === null) problems.push({ field: "from", code: isBlank(texts.from) ? "missing" : "notATime" });
  if (to === null && !isBlank(texts.to)) problems.push({ field: "to", code: "notATime" });
  if (from !== null && to !== null && to <= from) problems.push({ field: "to", code: "endsBeforeStart" });
  if (day === null || from === null || problems.length > 0) return fail(problems);
  return ok({ starts: at(day, from), ends: to === null ? null : at(day, to) });
}

/** Returns the texts a form shows for the times of a meeting. `timeText` writes minutes since midnight. */
export function timeTextsOf({ starts, ends }: Times, timeText: (minutes: number) => string): TimeTexts {
  const begins = wallTimeOf(starts);
  return {
    day: formatDay(begins.day),
    from: timeText(begins.minutes),
    to: ends === null ? "" : timeText(wallTimeOf(ends).minutes),
  };
}

function at(day: Day, minutes: number): number {
  return instantOf({ day, minutes });
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
