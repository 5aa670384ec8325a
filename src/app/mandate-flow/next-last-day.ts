// The last day a reader asks for: the nearest one ahead, and which year's plan or report it is the last day of.
import { lastOnTimeDay, type SettledLastDay } from "#domain/last-day.ts";
import { type Day, daysInMonth, partsOf } from "#schema/day.ts";

export interface YearsLastDay {
  /** The year that the plan or report is about. */
  year: number;
  day: Day;
}

/** A year with a 29 February, against which a month and a day are tried. */
const leapYear = 2028;

/** Whether some year has this day; a hand may have written 31 April into a row. */
export function isInSomeYear({ month, day }: { month: number; day: number }): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(leapYear, month);
}

/** Returns the nearest last day that is today or later; null when month and day name no day in any year. */
export function nextLastDay(lastDay: SettledLastDay, today: Day): YearsLastDay | null {
  if (!isInSomeYear(lastDay)) return null;
  const dueYear = partsOf(today).year;
  for (let year = dueYear - lastDay.yearOffset - 1; ; year += 1) {
    const day = lastOnTimeDay(lastDay, year);
    if (day >= today) return { year, day };
  }
}
