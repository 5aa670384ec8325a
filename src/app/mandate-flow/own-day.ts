// A last day of one's own (eget krav): typed as month and day, kept as every other last day is.
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import type { OwnDayAnswer } from "./answers.ts";
import { isInSomeYear } from "./next-last-day.ts";

/** Returns the last day, without words since the mandate has none; null when month and day name no day in any year. */
export function ownLastDay({ month, day, yearOffset }: OwnDayAnswer): RuleLastDay | null {
  const typed = { month: Number(month), day: /^\s*\d{1,2}\s*$/.test(day) ? Number(day) : 0 };
  if (!isInSomeYear(typed)) return null;
  return { words: "", boundary: "latest", ...typed, yearOffset: yearOffset === "0" ? 0 : 1 };
}

/** Returns a stored last day as the fields show it. */
export function typedOwnDay(lastDay: RuleLastDay): OwnDayAnswer {
  return {
    month: String(lastDay.month),
    day: String(lastDay.day),
    yearOffset: lastDay.yearOffset === 0 ? "0" : "1",
  };
}
