// Whom a reminder goes to: the one whose turn it is, and the coordinator when it has been late for a while.
import type { Day } from "#schema/day.ts";
import type { Register, Role } from "./entities.ts";
import type { ReminderPolicy } from "./reminder-policy.ts";
import { holdersOf } from "./standing.ts";

export interface Recipient {
  /** Entra object id; null when there is nobody to reach, which is told in the log. */
  id: string | null;
  name: string;
  /** Sits in the group and hears through its channel; everybody else hears through the personal app. */
  isMember: boolean;
}

/** Stands for the missing name and id in the log and in keys. */
export const nobody: Recipient = { id: null, name: "–", isMember: false };

/** Whose turn it is, first role first: the next one is asked only when nobody with an account holds the former. */
const ownerRoles: readonly Role[] = ["chair", "convener", "viceChair", "processSupport"];

/**
 * Returns everyone who shall hear a step, each once: all who share the leading role that day (a chair can be shared),
 * else process support, else the coordinator; late enough the coordinator as well. `nobody` when there is no one.
 */
export function recipientsOf(
  register: Register,
  step: number,
  policy: ReminderPolicy,
  today: Day,
): Recipient[] {
  const owners = ownersOf(register, today);
  const coordinator = coordinatorOf(register);
  const hearsToo = owners.length === 0 || step >= policy.coordinatorHearsFrom;
  const all = hearsToo && coordinator ? [...owners, coordinator] : owners;
  const firstOfEach = all.filter((one, index) => all.findIndex((other) => other.id === one.id) === index);
  return firstOfEach.length > 0 ? firstOfEach : [nobody];
}

function ownersOf(register: Register, today: Day): Recipient[] {
  for (const role of ownerRoles) {
    const reachable = holdersOf(register, [role], today).flatMap(({ personId, personName }) =>
      personId === null ? [] : [{ id: personId, name: personName ?? personId, isMember: true }],
    );
    if (reachable.length > 0) return reachable;
  }
  return [];
}

function coordinatorOf({ group }: Register): Recipient | null {
  const { coordinatorId, coordinatorName } = group;
  if (coordinatorId === null) return null;
  return { id: coordinatorId, name: coordinatorName ?? coordinatorId, isMember: false };
}
