// Europe/Stockholm, in pure arithmetic: which day and time of day an instant is in Sweden, and back. Summer time runs
// from 01:00 UTC on March's last Sunday to 01:00 UTC on October's last Sunday (directive 2000/84/EC, since 1996).
import { type Day, dayOf, partsOf, weekdayOf } from "./day.ts";

const msPerDay = 86_400_000;
const msPerHour = 3_600_000;

/** A day and the minutes since its midnight on a Swedish clock. */
export interface WallTime {
  day: Day;
  minutes: number;
}

/** The Swedish day and time of day of `instant` (milliseconds since 1970 UTC). */
export function wallTimeOf(instant: number): WallTime {
  const local = instant + offsetAt(instant);
  const day = Math.floor(local / msPerDay);
  return { day, minutes: Math.floor((local - day * msPerDay) / 60_000) };
}

/** The instant (milliseconds since 1970 UTC) of a Swedish day and time of day. In the autumn's doubled hour: the first. */
export function instantOf({ day, minutes }: WallTime): number {
  const asUtc = day * msPerDay + minutes * 60_000;
  const summer = asUtc - 2 * msPerHour;
  return offsetAt(summer) === 2 * msPerHour ? summer : asUtc - msPerHour;
}

function offsetAt(instant: number): number {
  const { year } = partsOf(Math.floor(instant / msPerDay));
  const starts = lastSunday(year, 3) * msPerDay + msPerHour;
  const ends = lastSunday(year, 10) * msPerDay + msPerHour;
  return instant >= starts && instant < ends ? 2 * msPerHour : msPerHour;
}

function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
}
