// Meetings whose notes nobody has published, or done anything else with that shows they exist.
import type { Meeting, Step } from "#domain/entities.ts";
import { dayOfMeeting } from "#domain/meetings.ts";
import { isSound } from "#domain/standing.ts";
import type { Day } from "#schema/day.ts";
import type { Judged } from "./rule-judge.ts";

/** Our own measure where the mandate has none: until then nobody is told about notes still being written. */
const patienceDays = 30;

/**
 * The meetings held since the group is followed whose notes are overdue on `today`, earliest first, when any of
 * `settling` by somebody with the role settles it. Overdue is more than `withinDays` days after the meeting; where that
 * is null, 30 days after it or once another meeting has been held.
 */
export function overdueNotes(
  { register, from, today }: Judged,
  settling: readonly Step["kind"][],
  withinDays: number | null,
): Meeting[] {
  const held = register.meetings
    .filter(({ course }) => course === "held")
    .map((meeting) => ({ meeting, day: dayOfMeeting(meeting) }))
    .filter(({ day }) => day >= from && day <= today)
    .sort((a, b) => a.meeting.starts - b.meeting.starts);
  const latest = held.at(-1)?.day ?? from;
  const isOverdue = (day: Day) =>
    withinDays === null ? today - day > patienceDays || day < latest : today - day > withinDays;
  const late = held.filter(({ day }) => isOverdue(day));
  if (late.length === 0) return [];
  const settled = new Set(
    register.steps
      .filter((step) => settling.includes(step.kind) && isSound(step, register))
      .map(({ about }) => about),
  );
  return late.filter(({ meeting }) => !settled.has(meeting.key)).map(({ meeting }) => meeting);
}

/** The words by which a mandate means notes, whatever it calls them. */
export function meansNotes(what: string): boolean {
  return /anteckning|protokoll/i.test(what);
}
