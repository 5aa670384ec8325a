// On which day a reminder is sent: a working day, earlier rather than later. The sending moves; the day it is about never.
import type { Day } from "#schema/day.ts";
import { type Duty, dayMeaning } from "./duty.ts";
import { freeDayOf } from "./free-days.ts";

type DayMeaning = (typeof dayMeaning)[keyof typeof dayMeaning];

/**
 * Returns the day on which the step `step` days from `day` is sent: the latest working day on or before it. What comes
 * after the day never moves back past it ("since" tells that the day itself is the first), but ahead to the next
 * working day.
 */
export function sendingDay(day: Day, step: number, meaning: DayMeaning = "lastDay"): Day {
  const nominal = day + step;
  const before = workingDayFrom(nominal, -1);
  if (before >= earliestOf(day, step, meaning)) return before;
  return workingDayFrom(nominal, 1);
}

/** The day on which a step of a duty is sent. */
export function sendingDayOf({ day, facts }: Pick<Duty, "day" | "facts">, step: number): Day {
  return sendingDay(day, step, dayMeaning[facts.kind]);
}

/** The nearest working day from `day`, itself included, onwards (1) or back (−1). */
function workingDayFrom(day: Day, direction: 1 | -1): Day {
  let found = day;
  while (freeDayOf(found) !== null) found += direction;
  return found;
}

function earliestOf(day: Day, step: number, meaning: DayMeaning): Day {
  if (meaning === "since") return day;
  return step > 0 ? day + 1 : Number.NEGATIVE_INFINITY;
}
