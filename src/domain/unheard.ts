// What somebody should have heard about one duty by a day, and has not.
import { type Day, formatDay } from "#schema/day.ts";
import type { Duty } from "./duty.ts";
import type { Group, Register } from "./entities.ts";
import type { Heard } from "./heard.ts";
import { askedAbout, type Hearing, recipientsOf } from "./recipients.ts";
import { type PolicyOf, stepsDue } from "./reminder-policy.ts";

/** One step of one duty, for one person. */
export interface Reminder extends Hearing {
  step: number;
  duty: Duty;
  group: Group;
}

/** Returns what is to be said about the duty on `today`, earliest step first. */
export function unheardAbout(
  duty: Duty,
  register: Register,
  heard: Heard,
  { policyOf, today }: { policyOf: PolicyOf; today: Day },
): Reminder[] {
  const { group } = register;
  const policy = policyOf(group, duty.facts.kind);
  const steps = stepsDue(duty, policy, today);
  if (steps.length === 0) return [];
  const day = formatDay(duty.day);
  const asked = askedAbout(duty, policy, register, today);
  return steps.flatMap((step) =>
    recipientsOf(asked, step, (id) => heard.isUnreachable(duty.key, day, step, id))
      .filter(({ recipient }) => step > heard.upTo(duty.key, day, recipient))
      .map((hearing) => ({ ...hearing, step, duty, group })),
  );
}
