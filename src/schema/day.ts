// A day without a clock or a time zone: whole days counted from 1970-01-01 in the Gregorian calendar.
// The arithmetic is Howard Hinnant's: a year that begins in March puts the leap day last, so no month is special.

/** Whole days since 1970-01-01; negative before it. */
export type Day = number;

/** A day in the words of the calendar; month is 1–12, day is 1–31. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const DAYS_PER_ERA = 146_097; // 400 years: after them the calendar repeats itself
const EPOCH_OFFSET = 719_468; // days from 0000-03-01 to 1970-01-01
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns true when February of the year has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Returns the number of days in the month (1–12) of the year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Returns the day for a year, month (1–12) and day of the month; throws RangeError when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day {
  const exists =
    Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
  if (!exists) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

/** Returns the year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = day + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Returns the day written as yyyy-mm-dd, or null when the text is anything else or names no real day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

/** Returns the day as yyyy-mm-dd; for the years 0000–9999. */
export function formatDay(day: Day): string {
  const parts = partsOf(day);
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

/** Returns the weekday of a day, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Returns the same day of the month n months later (earlier when negative), or that month's last day when it is shorter. */
export function addMonths(day: Day, n: number): Day {
  const parts = partsOf(day);
  const months = parts.year * 12 + (parts.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}
