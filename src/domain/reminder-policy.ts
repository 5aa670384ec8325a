// When somebody is reminded, counted in days from the last day: −30 is thirty days before, +7 a week too late.
import type { Day } from "#schema/day.ts";
import type { Obligation } from "./obligations.ts";

export interface ReminderPolicy {
  /** Days from the last day, earliest first. */
  steps: readonly number[];
  /** From this step on the group's coordinator hears too. */
  coordinatorHearsFrom: number;
}

export const defaultPolicy: ReminderPolicy = {
  steps: [-60, -30, -7, -1, 1, 7, 14, 28],
  coordinatorHearsFrom: 7,
};

/**
 * Returns the steps that have fallen due by `today`, earliest first; none once it is done. A document returned for
 * completion is open again. "Fallen due" and never "due today": a night without a run loses nothing.
 */
export function stepsDue(obligation: Obligation, policy: ReminderPolicy, today: Day): number[] {
  if (isDone(obligation)) return [];
  return policy.steps.filter((step) => obligation.lastDay + step <= today);
}

/** Whether nothing more is asked of anybody: it is done, in time or too late, or there is an exception from it. */
export function isDone({ state }: Obligation): boolean {
  return state === "done" || state === "doneLate" || state === "excepted";
}
