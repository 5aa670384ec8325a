// From the words of a mandate ("före den 28 februari efterföljande år") to the last day that is still on time.
import { type Day, dayOf, daysInMonth } from "#schema/day.ts";
import type { LastDayReading } from "./mandate-reading.ts";

/** A last day whose year is settled, by the text or by the person who confirmed it. */
export type SettledLastDay = Pick<LastDayReading, "boundary" | "month" | "day"> & { yearOffset: 0 | 1 };

/**
 * Returns the last day that is on time for the plan or report of `year`.
 * "Before" leaves out the named day; 29 February in a year without one means the end of February.
 * Throws RangeError when month and day name no day in any year.
 */
export function lastOnTimeDay(lastDay: SettledLastDay, year: number): Day {
  const dueYear = year + lastDay.yearOffset;
  const leapDayIsMissing = lastDay.month === 2 && lastDay.day === 29 && daysInMonth(dueYear, 2) === 28;
  if (leapDayIsMissing) return dayOf(dueYear, 2, 28);
  const named = dayOf(dueYear, lastDay.month, lastDay.day);
  return lastDay.boundary === "before" ? named - 1 : named;
}
