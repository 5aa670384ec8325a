// Meetings whose notes nobody has published, or done anything else with that shows they exist.
import type { Meeting } from "#domain/entities.ts";
import { dayOfMeeting } from "#domain/meetings.ts";
import { isSound } from "#domain/standing.ts";
import type { Day } from "#schema/day.ts";
import type { NotesDemand } from "./notes-demand.ts";
import type { Judged } from "./rule-judge.ts";

/** Our own measure where the mandate has none: until then nobody is told about notes still being written. */
export const patienceDays = 30;

type Since = Pick<Judged, "register" | "from" | "today">;

interface Held {
  meeting: Meeting;
  day: Day;
}

/** The meetings held since the group is followed whose notes still wait on `today`, earliest first. */
export function unsettledMeetings(since: Since, demand: NotesDemand): Held[] {
  return unsettledOf(heldSince(since), since, demand);
}

/**
 * Those of them that are overdue: held more than `withinDays` days ago; where that is null, 30 days ago or once another
 * meeting has been held.
 */
export function overdueNotes(since: Since, demand: NotesDemand): Meeting[] {
  const { from, today } = since;
  const { withinDays } = demand;
  const held = heldSince(since);
  const latest = held.at(-1)?.day ?? from;
  const isOverdue = ({ day }: Held) =>
    withinDays === null ? today - day > patienceDays || day < latest : today - day > withinDays;
  return unsettledOf(held.filter(isOverdue), since, demand).map(({ meeting }) => meeting);
}

function heldSince({ register, from, today }: Since): Held[] {
  return register.meetings
    .filter(({ course }) => course === "held")
    .map((meeting) => ({ meeting, day: dayOfMeeting(meeting) }))
    .filter(({ day }) => day >= from && day <= today)
    .sort((a, b) => a.meeting.starts - b.meeting.starts);
}

function unsettledOf(held: readonly Held[], { register }: Since, { settling }: NotesDemand): Held[] {
  if (held.length === 0) return [];
  const settled = new Set(
    register.steps
      .filter((step) => settling.includes(step.kind) && isSound(step, register))
      .map(({ about }) => about),
  );
  return held.filter(({ meeting }) => !settled.has(meeting.key));
}
