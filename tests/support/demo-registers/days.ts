// Days as a reader of the calendar writes them, for worlds in which much happens on fixed days.
import { type Day, parseDay } from "#schema/day.ts";

/** The day written as yyyy-mm-dd. Throws when there is no such day. */
export function on(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`No such day: ${text}`);
  return day;
}

/** What is known on `today` of things that became known, or changed, on days of their own. */
export function knownOn<T extends { known?: string }>(things: readonly T[], today: Day): T[] {
  return things.filter(({ known }) => known === undefined || on(known) <= today);
}
