// What happened in the demo's year: one act at a time, each by a person, at an hour of a day.

import { type Day, partsOf, weekdayOf } from "#schema/day.ts";
import type { GroupRef } from "#store/port.ts";
import type { DemoGroup } from "./groups.ts";
import type { Hands } from "./hands.ts";

export interface Act {
  day: Day;
  /** Minutes since midnight on a Swedish clock. */
  minutes: number;
  /** Short name of whoever does it. */
  by: string;
  run: (hands: Hands) => Promise<unknown>;
}

/** Where the store finds a group. */
export function refOf(group: DemoGroup): GroupRef {
  return { key: group.key, sitePath: group.sitePath };
}

/** The acts in the order they happen; those of the same minute in the order given. */
export function inOrder(acts: readonly Act[]): Act[] {
  return acts.toSorted((a, b) => a.day - b.day || a.minutes - b.minutes);
}

/** The nearest working day, earlier (-1) or later (1), that is no weekend, no Christmas holiday and not in July. */
export function workingDay(day: Day, direction: -1 | 1): Day {
  let found = day;
  while (isFree(found)) found += direction;
  return found;
}

function isFree(day: Day): boolean {
  const { month, day: date } = partsOf(day);
  const christmas = (month === 12 && date >= 20) || (month === 1 && date <= 7);
  return weekdayOf(day) >= 6 || christmas || month === 7;
}
