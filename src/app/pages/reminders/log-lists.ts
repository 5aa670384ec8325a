// The log in four lists: what is to be sent, what was sent, what failed, and what was not needed because it was done first.
import type { Notice, OpenObligation } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";

export const logLists = ["sent", "due", "failed", "notNeeded"] as const;
export type LogList = (typeof logLists)[number];

/** How far ahead what is due is shown, in days. */
const ahead = 60;

/** The reminders still to come, the nearest first; those of a run that has not been are among them. */
export function dueReminders(open: readonly OpenObligation[], today: Day): OpenObligation[] {
  return open
    .filter(({ nextStepOn }) => nextStepOn !== null && nextStepOn - today <= ahead)
    .toSorted((a, b) => (a.nextStepOn ?? 0) - (b.nextStepOn ?? 0) || a.day - b.day);
}

/** Reminders that would have been sent, had it not been done first; the latest first. */
export function unneeded(closed: readonly OpenObligation[]): OpenObligation[] {
  return closed
    .filter(({ nextStepOn, closedOn }) => nextStepOn !== null && closedOn !== null)
    .toSorted((a, b) => (b.closedOn ?? 0) - (a.closedOn ?? 0));
}

/** Which list a row of the log belongs to. */
export function listOf({ progress }: Notice): LogList {
  if (progress === "failed" || progress === "notNeeded") return progress;
  return "sent";
}
