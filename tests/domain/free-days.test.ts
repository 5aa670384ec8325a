// Free days: every day of 2020–2040 as a library of the world's holidays has it, and some that official calendars name.
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { freeDayOf, type Holiday, holidayOf } from "#domain/free-days.ts";
import { type Day, dayOf, formatDay, weekdayOf } from "#schema/day.ts";

const first = dayOf(2020, 1, 1);
const last = dayOf(2040, 12, 31);
const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The library's names. It calls the three eves bank holidays: on them working life is off without the law saying so. */
const namesThere = {
  newYearsDay: "nyårsdagen",
  epiphany: "trettondedag jul",
  goodFriday: "långfredagen",
  easterSunday: "påskdagen",
  easterMonday: "annandag påsk",
  firstOfMay: "första maj",
  ascensionDay: "Kristi himmelsfärdsdag",
  whitSunday: "pingstdagen",
  nationalDay: "nationaldagen",
  midsummerEve: "midsommarafton",
  midsummerDay: "midsommardagen",
  allSaintsDay: "alla helgons dag",
  christmasEve: "julafton",
  christmasDay: "juldagen",
  boxingDay: "annandag jul",
  newYearsEve: "nyårsafton",
} satisfies Record<Holiday, string>;

it("holidays are those of the law and the three eves, every day from 2020 to 2040", () => {
  const library = new Holidays("SE", { languages: ["sv"] });
  const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
  const theirs = years
    .flatMap((year) => library.getHolidays(year))
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date, name }) => `${date.slice(0, 10)} ${name}`);
  const ours = days.flatMap((day) => {
    const holiday = holidayOf(day);
    return holiday === null ? [] : [`${formatDay(day)} ${namesThere[holiday]}`];
  });
  // Two holidays on one day, as Ascension Day on the first of May in 2008, happen to none of these years.
  expect(ours).toEqual(theirs.toSorted());
  expect(ours).toHaveLength(21 * 16);
});

describe("a free day says why", () => {
  const on = (year: number, month: number, day: number): Day => dayOf(year, month, day);
  it.each([
    ["Good Friday", on(2027, 3, 26), "goodFriday"],
    ["Midsummer's Eve", on(2026, 6, 19), "midsummerEve"],
    ["the latest Easter Monday there can be, nearly", on(2038, 4, 26), "easterMonday"],
    ["a holiday on a Saturday, rather than the weekend", on(2027, 12, 25), "christmasDay"],
    ["a Saturday", on(2026, 11, 21), "weekend"],
    ["a Sunday in July", on(2027, 7, 4), "july"],
    ["Easter Saturday", on(2027, 3, 27), "weekend"],
    ["a Monday", on(2026, 11, 23), null],
    ["the Friday before All Saints", on(2026, 10, 30), null],
    ["the day before Epiphany", on(2027, 1, 5), null],
    ["Whit Monday, which has been a working day since 2005", on(2027, 5, 17), null],
  ])("%s", (_, day, why) => {
    expect(freeDayOf(day)).toBe(why);
  });

  it("is every Saturday, every Sunday, all of July, and nothing else but holidays", () => {
    const isWeekend = (day: Day) => weekdayOf(day) > 5;
    const isJuly = (day: Day) => formatDay(day).slice(5, 7) === "07";
    const other = days.filter((day) => freeDayOf(day) !== null && !isWeekend(day) && !isJuly(day));
    expect(other.every((day) => holidayOf(day) !== null)).toBe(true);
    expect(days.filter((day) => (isWeekend(day) || isJuly(day)) && freeDayOf(day) === null)).toEqual([]);
  });
});
