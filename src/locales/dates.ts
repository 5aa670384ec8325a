// Days and times of day as people write them. The names stand here, not in the machine's language data, so that every
// browser and server writes the same.
import { type Day, partsOf, weekdayOf } from "#schema/day.ts";
import type { Locale } from "./locale.ts";

interface CalendarNames {
  /** Monday first. */
  weekdays: readonly string[];
  shortMonths: readonly string[];
  months: readonly string[];
  timeSeparator: string;
}

const names: Record<Locale, CalendarNames> = {
  sv: {
    weekdays: "mån tis ons tors fre lör sön".split(" "),
    shortMonths: "jan feb mars apr maj juni juli aug sep okt nov dec".split(" "),
    months: "januari februari mars april maj juni juli augusti september oktober november december".split(
      " ",
    ),
    timeSeparator: ".",
  },
  en: {
    weekdays: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
    shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    timeSeparator: ":",
  },
};

/** A date never breaks across two lines. */
const noBreakSpace = "\u00a0";

/**
 * Returns "lör 27 feb" or "Sat 27 Feb" with no-break spaces. The year follows when it is another than today's, and
 * always when `today` is left out.
 */
export function formatDayShort(day: Day, locale: Locale, today?: Day): string {
  const { weekday, dayOfMonth, month } = shortDayParts(day, locale);
  const { year } = partsOf(day);
  const isThisYear = today !== undefined && partsOf(today).year === year;
  return [weekday, dayOfMonth, month, ...(isThisYear ? [] : [year])].join(noBreakSpace);
}

export interface ShortDayParts {
  weekday: string;
  dayOfMonth: number;
  month: string;
}

/** Returns what `formatDayShort` is made of, for lists whose days stand in columns: "lör", 27, "feb". */
export function shortDayParts(day: Day, locale: Locale): ShortDayParts {
  const { month, day: dayOfMonth } = partsOf(day);
  const { weekdays, shortMonths } = names[locale];
  return {
    weekday: weekdays[weekdayOf(day) - 1] ?? "",
    dayOfMonth,
    month: shortMonths[month - 1] ?? "",
  };
}

/** Returns "27 februari 2027" or "27 February 2027" with no-break spaces. */
export function formatDayLong(day: Day, locale: Locale): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return [dayOfMonth, names[locale].months[month - 1], year].join(noBreakSpace);
}

/** Returns the time of day, given in minutes since midnight: "13.00" or "13:00". */
export function formatTime(minutes: number, locale: Locale): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}${names[locale].timeSeparator}${two(minutes % 60)}`;
}

/** Returns the name of a month (1–12): "februari" or "February". Throws RangeError when there is no such month. */
export function formatMonth(month: number, locale: Locale): string {
  const name = names[locale].months[month - 1];
  if (name === undefined) throw new RangeError(`No such month: ${month}`);
  return name;
}
