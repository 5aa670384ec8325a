// Whom a reminder goes to: the policy's order, asked one after another until somebody can be reached.
import type { Day } from "#schema/day.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";
import type { Duty } from "./duty.ts";
import type { Membership, Register, Role } from "./entities.ts";
import type { KindPolicy } from "./reminder-policy.ts";
import { holdersOf } from "./standing.ts";

export interface Recipient {
  /** Entra object id; `mail:` and an address for somebody without an account; null for nobody. */
  id: string | null;
  name: string;
  mail: string | null;
  speaks: "sv" | "en";
  /** Sits in the group and hears through its team; everybody else hears in person. */
  isMember: boolean;
}

/** Stands for the missing name and id in the log and in keys. */
export const nobody: Recipient = { id: null, name: "–", mail: null, speaks: "sv", isMember: false };

/** One who hears, and instead of whom. */
export interface Hearing {
  recipient: Recipient;
  /** Names of those who should have heard and could not be reached; null when none. */
  insteadOf: string | null;
}

/** First role first: the next is asked only when nobody who can be reached holds the former. */
const leaderRoles: readonly Role[] = ["chair", "convener", "viceChair"];

/**
 * Returns everyone who shall hear a step, each once: the first in the policy's order who can be reached, and those
 * later in it who hear too from this step. `isUnreachable` tells whom every way has failed. `nobody` when no one is left.
 */
export function recipientsOf(
  { register, duty, today }: { register: Register; duty: Duty; today: Day },
  step: number,
  { hearers }: KindPolicy,
  isUnreachable: (recipientId: string) => boolean,
): Hearing[] {
  const hearing: Hearing[] = [];
  const missed: string[] = [];
  for (const hearer of hearers) {
    const isFirst = hearing.length === 0;
    if (!isFirst && (hearer.hearsFrom === null || step < hearer.hearsFrom)) continue;
    for (const recipient of peopleOf(hearer, register, duty, today)) {
      if (recipient.id !== null && !isUnreachable(recipient.id)) hearing.push({ recipient, insteadOf: null });
      else if (isFirst) missed.push(recipient.name);
    }
  }
  const insteadOf = missed.length > 0 ? [...new Set(missed)].join(", ") : null;
  const all = hearing.length > 0 ? hearing : [{ recipient: nobody, insteadOf }];
  const isFirstOf = ({ recipient }: Hearing, index: number) =>
    all.findIndex((other) => other.recipient.id === recipient.id) === index;
  return all.filter(isFirstOf).map((one) => ({ ...one, insteadOf }));
}

/** The people a hearer stands for on `today`, those who cannot be reached among them. */
function peopleOf(hearer: Hearer, register: Register, duty: Duty, today: Day): Recipient[] {
  if (hearer.who === "person") return [byName(hearer, register)];
  if (hearer.who === "coordinator") return coordinatorOf(register);
  if (hearer.who === "processSupport") return membersWith(register, ["processSupport"], today);
  if (hearer.who === "leader" || duty.owner.who === "leader") return leadersOf(register, today);
  return duty.owner.who === "coordinator" ? coordinatorOf(register) : [byName(duty.owner, register)];
}

function leadersOf(register: Register, today: Day): Recipient[] {
  for (const role of leaderRoles) {
    const holders = membersWith(register, [role], today);
    if (holders.some(({ id }) => id !== null)) return holders;
  }
  return [];
}

function membersWith(register: Register, roles: readonly Role[], today: Day): Recipient[] {
  return holdersOf(register, roles, today).map(memberOf);
}

function memberOf({ personId, personName, personMail, speaks }: Membership): Recipient {
  return {
    id: idOf(personId, personMail),
    name: personName ?? personId ?? "–",
    mail: personMail,
    speaks: speaks ?? "sv",
    isMember: true,
  };
}

interface Named {
  id: string | null;
  name: string;
  mail: string | null;
}

/** Somebody by name: as the group's list has them where they stand on it. */
function byName({ id, name, mail }: Named, register: Register): Recipient {
  const known = register.memberships.find(
    (one) =>
      (id !== null && one.personId === id) || (id === null && mail !== null && one.personMail === mail),
  );
  const own = { id: idOf(id, mail), name, mail, speaks: "sv" as const, isMember: false };
  return known ? { ...memberOf(known), isMember: known.endedOn === null } : own;
}

function coordinatorOf({ group }: Register): Recipient[] {
  const { coordinatorId, coordinatorName, coordinatorMail, coordinatorSpeaks } = group;
  const id = idOf(coordinatorId, coordinatorMail);
  if (id === null) return [];
  const name = coordinatorName ?? coordinatorMail ?? id;
  return [{ id, name, mail: coordinatorMail, speaks: coordinatorSpeaks ?? "sv", isMember: false }];
}

/** How somebody is known in the log: by account, else by address; null for a name alone. */
function idOf(account: string | null, mail: string | null): string | null {
  if (account !== null) return account;
  return mail === null || mail.trim() === "" ? null : `mail:${mail.trim().toLowerCase()}`;
}
