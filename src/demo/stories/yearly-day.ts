// A day of every year, for rules whose last day is set in relation to the day the demo is made.
import { formatMonth } from "#locales/dates.ts";
import { type Day, partsOf } from "#schema/day.ts";

/** A month (1–12) and a day in it that every year has. */
export interface YearlyDay {
  month: number;
  day: number;
}

/** The yearly day of `day`; for 29 February the day before it, which every year has. */
export function yearlyDay(day: Day): YearlyDay {
  const { month, day: date } = partsOf(day);
  return { month, day: month === 2 && date === 29 ? 28 : date };
}

/** The day as a mandate writes it: "29 november". */
export function inWords({ month, day }: YearlyDay): string {
  return `${day} ${formatMonth(month, "sv")}`;
}
