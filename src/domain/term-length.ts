// How long a term (mandatperiod) of so many months lasts.
import { addMonths, type Day, partsOf } from "#schema/day.ts";

/**
 * Returns the last day of a term of `months` that begins on `starts`: the day before the same day of the month. A term
 * that begins on a day its last month lacks (29 February, 31 August) lasts until that month's own last day.
 */
export function lastDayOfTerm(starts: Day, months: number): Day {
  const sameDay = addMonths(starts, months);
  return partsOf(sameDay).day < partsOf(starts).day ? sameDay : sameDay - 1;
}
