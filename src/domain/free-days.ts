// The days on which Swedish working life stands still: weekends, the public holidays of law 1989:253, the three eves that
// agreements treat as Sundays, and July.
import { type Day, dayOf, partsOf, weekdayOf } from "#schema/day.ts";

export type Holiday =
  | "newYearsDay"
  | "epiphany"
  | "goodFriday"
  | "easterSunday"
  | "easterMonday"
  | "firstOfMay"
  | "ascensionDay"
  | "whitSunday"
  | "nationalDay"
  | "midsummerEve"
  | "midsummerDay"
  | "allSaintsDay"
  | "christmasEve"
  | "christmasDay"
  | "boxingDay"
  | "newYearsEve";

/** Why nobody is reminded on a day. */
export type FreeDay = Holiday | "weekend" | "july";

/** By month and day: 1224 is 24 December. */
const fixed: Readonly<Record<number, Holiday>> = {
  101: "newYearsDay",
  106: "epiphany",
  501: "firstOfMay",
  606: "nationalDay",
  1224: "christmasEve",
  1225: "christmasDay",
  1226: "boxingDay",
  1231: "newYearsEve",
};

/** In days from Easter Sunday. */
const fromEaster: Readonly<Record<number, Holiday>> = {
  [-2]: "goodFriday",
  0: "easterSunday",
  1: "easterMonday",
  39: "ascensionDay",
  49: "whitSunday",
};

/** Returns why `day` is free, the holiday before the weekend it may fall on; null for a working day. */
export function freeDayOf(day: Day): FreeDay | null {
  const parts = partsOf(day);
  if (parts.month === 7) return "july";
  return holidayOf(day, parts) ?? (weekdayOf(day) >= 6 ? "weekend" : null);
}

/** Returns which holiday `day` is, the eves among them; null for any other day. National Day since 2005. */
export function holidayOf(day: Day, { year, month, day: dayOfMonth } = partsOf(day)): Holiday | null {
  const weekday = weekdayOf(day);
  if (weekday === 5 && month === 6 && dayOfMonth >= 19 && dayOfMonth <= 25) return "midsummerEve";
  if (weekday === 6 && month === 6 && dayOfMonth >= 20 && dayOfMonth <= 26) return "midsummerDay";
  if (weekday === 6 && isFirstWeekOfNovember(month, dayOfMonth)) return "allSaintsDay";
  const yearly = fixed[month * 100 + dayOfMonth];
  if (yearly) return yearly;
  return month >= 3 && month <= 6 ? (fromEaster[day - easterSunday(year)] ?? null) : null;
}

/** All Saints' Day is the Saturday from 31 October to 6 November. */
function isFirstWeekOfNovember(month: number, dayOfMonth: number): boolean {
  return (month === 10 && dayOfMonth === 31) || (month === 11 && dayOfMonth <= 6);
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const tooLate = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * tooLate + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}
