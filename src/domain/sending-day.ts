// On which day a reminder is sent.
import type { Day } from "#schema/day.ts";

/** The day on which the step `step` days from `day` is sent. */
export function sendingDay(day: Day, step: number): Day {
  return day + step;
}
