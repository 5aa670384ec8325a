// Plans, reports and what is delivered once, for as long as they have not arrived.
import type { Duty } from "#domain/duty.ts";
import type { WholeRegister } from "#domain/entities.ts";
import { type Obligation, obligations } from "#domain/obligations.ts";
import { isDone } from "#domain/reminder-policy.ts";
import type { Day } from "#schema/day.ts";

/** One duty a document that is still to be handed in on `today`, or has been sent back for completion. */
export function documentDuties(register: WholeRegister, today: Day): Duty[] {
  return obligations(register, today)
    .filter((obligation) => !isDone(obligation))
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
