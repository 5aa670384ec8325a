// Plans, reports and what is delivered once, for as long as they have not arrived.
import type { Duty } from "#domain/duty.ts";
import { isDone, type Obligation } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";
import type { Waiting } from "./waiting.ts";

/**
 * One duty a document that is still to be handed in, or has been sent back for completion. A group that has ended owes
 * none for the years after.
 */
export function documentDuties({ obligations, endsOn }: Waiting): Duty[] {
  return obligations
    .filter((one) => !isDone(one))
    .filter(({ year, kind }) => kind === "deliverable" || endsOn === null || dayOf(year, 1, 1) <= endsOn)
    .map(dutyOf);
}

function dutyOf({ key, groupKey, kind, rule, year, lastDay, state, progress, isSoft }: Obligation): Duty {
  return {
    key,
    groupKey,
    facts: { kind, label: rule.label, year, isReturned: progress === "returned" },
    day: lastDay,
    owner: { who: "leader" },
    isMissed: state === "missed",
    isSoft,
    progress,
    page: "plan-report",
    thing: key,
  };
}
