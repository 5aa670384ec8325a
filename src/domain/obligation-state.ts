// How an obligation stands on a day: worked out from the steps taken about it, never stored.
import { type Day, parseDay } from "#schema/day.ts";
import type { Rule, Step } from "./entities.ts";
import type { ObligationState, Progress } from "./obligations.ts";

/** Days before the last day from which an obligation is on the table rather than ahead. */
const currentWithin = 90;

/** Steps that show the document has arrived. To publish, approve or attest it inside the group hands in nothing. */
const settling: ReadonlySet<Step["kind"]> = new Set(["handIn", "receive", "adopt", "linkEarlier"]);

/** How far the document has come; `steps` are sound, oldest first. One linked in afterwards has been handed in. */
export function progressOf(steps: readonly Step[]): Progress {
  let progress: Progress = "notStarted";
  for (const step of steps) {
    if (step.kind === "handIn") progress = "handedIn";
    if (step.kind === "linkEarlier" && progress === "notStarted") progress = "handedIn";
    if (step.kind === "receive") progress = "received";
    if (step.kind === "adopt") progress = "adopted";
    if (step.kind === "return") progress = "returned";
  }
  return progress;
}

/**
 * The day the document arrived; null while it has not, or has been sent back for completion and so is open again.
 * The earliest day counts: a document linked in afterwards carries its own.
 */
export function settledOn(steps: readonly Step[]): Day | null {
  const days = steps.filter(({ kind }) => settling.has(kind)).map(({ day }) => day);
  return days.length === 0 || progressOf(steps) === "returned" ? null : Math.min(...days);
}

interface Standing {
  settled: Day | null;
  isExcepted: boolean;
  lastDay: Day;
  /** The last day of the next of the kind; infinite when there is none. */
  nextDue: Day;
  today: Day;
}

/** The state on `today`. What has been done is done, though nobody had to. */
export function stateOf({ settled, isExcepted, lastDay, nextDue, today }: Standing): ObligationState {
  if (settled !== null) return settled <= lastDay ? "done" : "doneLate";
  if (isExcepted) return "excepted";
  if (today <= lastDay) return lastDay - today <= currentWithin ? "current" : "coming";
  return nextDue < today ? "missed" : "late";
}

/** Whether there is an exception for that year, or one from the whole rule that holds on the last day. */
export function isExcepted({ exceptions }: Rule, year: number, lastDay: Day): boolean {
  return (exceptions ?? []).some(({ about, from, until }) => {
    if (about !== null) return about.trim() === String(year);
    const [first, last] = [parseDay(from), parseDay(until)];
    return first !== null && last !== null && first <= lastDay && lastDay <= last;
  });
}
