// How a group stands, worked out for the coordinators' page, where a row a group and a row a duty say all it takes.
import type { Day } from "#schema/day.ts";
import { type Duty, dayMeaning } from "./duty.ts";
import type { NewGroupStatus, NewOpenObligation, Register } from "./entities.ts";
import { evaluate } from "./evaluate.ts";
import type { Heard } from "./heard.ts";
import { holdersNow } from "./holders-now.ts";
import { keyOf } from "./keys.ts";
import { mandateFindings } from "./mandate-findings.ts";
import { missingFacts } from "./missing-facts.ts";
import { nextReminder } from "./next-reminder.ts";
import type { PolicyOf } from "./reminder-policy.ts";

export interface StatusContext {
  policyOf: PolicyOf;
  /** What the log says has been said, worked out once for all groups (`heardIn`); null where nobody has read the log. */
  heard: Heard | null;
  /** When the register was read: milliseconds since 1970. */
  asOf: number;
  today: Day;
}

/** Returns the row of the group and one of each of its open duties, nearest day first, as they stand on `today`. */
export function standingOfGroup(
  register: Register,
  duties: readonly Duty[],
  context: StatusContext,
): { status: NewGroupStatus; open: NewOpenObligation[] } {
  const { asOf, today } = context;
  const findings = [
    ...mandateFindings(register, today).filter(({ exception }) => exception === null),
    ...evaluate(register, today),
  ];
  const groupKey = register.group.key;
  return {
    status: {
      key: keyOf("status", groupKey),
      groupKey,
      asOf,
      nextDay: nextDayOf(duties),
      open: duties.length,
      breaches: findings.filter(({ outcome }) => outcome === "breach").length,
      notes: findings.filter(({ outcome }) => outcome === "note").length,
      lacking: missingFacts(register, today),
      problem: null,
    },
    open: duties.map((duty) => rowOf(duty, register, context)),
  };
}

/** The day that comes first, also when it has passed, of what can still be met; what only waits has no such day. */
function nextDayOf(duties: readonly Duty[]): Day | null {
  const days = duties
    .filter(({ facts, isMissed }) => dayMeaning[facts.kind] !== "since" && !isMissed)
    .map(({ day }) => day);
  return days.length > 0 ? Math.min(...days) : null;
}

function rowOf(duty: Duty, register: Register, context: StatusContext): NewOpenObligation {
  const { key, groupKey, facts, day, progress, isMissed, isSoft, page, thing } = duty;
  const next = nextReminder(duty, register, context);
  return {
    key,
    groupKey,
    standing: "open",
    facts,
    day,
    progress,
    isMissed,
    isSoft,
    holders: holdersNow(duty, register, context.today),
    page,
    thing,
    nextStepOn: next?.on ?? null,
    nextTo: next?.to ?? null,
    asOf: context.asOf,
    closedOn: null,
  };
}
