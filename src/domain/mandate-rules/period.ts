// The periods that meetings are counted in: calendar years, and terms (terminer) of half a year.
import type { Period } from "#domain/mandate-finding.ts";
import { type Day, dayOf, partsOf } from "#schema/day.ts";

/** The period that `day` lies in. The spring term ends on 30 June. */
export function periodOf(day: Day, per: "calendarYear" | "term"): Period {
  const { year, month } = partsOf(day);
  const [newYear, midsummer, newYearsEve] = [dayOf(year, 1, 1), dayOf(year, 7, 1), dayOf(year, 12, 31)];
  if (per === "calendarYear") return { year, term: null, first: newYear, last: newYearsEve };
  return month <= 6
    ? { year, term: "spring", first: newYear, last: midsummer - 1 }
    : { year, term: "autumn", first: midsummer, last: newYearsEve };
}
