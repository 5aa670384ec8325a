// The next reminder of a duty: when it goes and to whom, as the policy and the log stand today.
import { type Day, formatDay } from "#schema/day.ts";
import type { Duty } from "./duty.ts";
import type { Register } from "./entities.ts";
import type { Heard } from "./heard.ts";
import { askedAbout, type Hearing, recipientsOf } from "./recipients.ts";
import type { PolicyOf } from "./reminder-policy.ts";
import { sendingDayOf } from "./sending-day.ts";
import { unheardAbout } from "./unheard.ts";

export interface NextReminder {
  /** Today when a step is due that somebody has not heard. */
  on: Day;
  /** By name; empty when there is nobody to send to. */
  to: string[];
}

interface Reminding {
  policyOf: PolicyOf;
  /** Null where nobody has read the log: what fell due before today is taken as said. */
  heard: Heard | null;
  today: Day;
}

/** Returns the next reminder; null when the policy is silent about the kind or no step is left. */
export function nextReminder(duty: Duty, register: Register, reminding: Reminding): NextReminder | null {
  const { policyOf, heard, today } = reminding;
  const due = heard === null ? [] : unheardAbout(duty, register, heard, { policyOf, today });
  if (due.length > 0) return { on: today, to: namesOf(due) };
  const policy = policyOf(register.group, duty.facts.kind);
  if (policy.isSilent) return null;
  const [next] = policy.steps
    .map((step) => ({ step, on: sendingDayOf(duty, step) }))
    .filter(({ on }) => (heard === null ? on >= today : on > today))
    .sort((a, b) => a.on - b.on || b.step - a.step);
  if (!next) return null;
  const { step, on } = next;
  const day = formatDay(duty.day);
  const isUnreachable = (id: string) => heard?.isUnreachable(duty.key, day, step, id) ?? false;
  return { on, to: namesOf(recipientsOf(askedAbout(duty, policy, register, today), step, isUnreachable)) };
}

function namesOf(hearings: readonly Hearing[]): string[] {
  const reached = hearings.filter(({ recipient }) => recipient.id !== null);
  return [...new Set(reached.map(({ recipient }) => recipient.name))];
}
