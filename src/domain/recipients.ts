// Whom a reminder goes to: the policy's order, asked one after another until somebody can be reached.
import type { Day } from "#schema/day.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";
import type { Duty } from "./duty.ts";
import type { Membership, Register, Role } from "./entities.ts";
import { mailId } from "./heard.ts";
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
  /** Names of those who should have heard and could not be reached; null when it is this one's own turn. */
  insteadOf: string | null;
}

/** One in the policy's order, with the people that stands for today: the next only when nobody before can be reached. */
export interface Asked {
  hearsFrom: number | null;
  people: readonly (readonly Recipient[])[];
}

/** First role first: the next is asked only when nobody who can be reached holds the former. */
const leaderRoles: readonly Role[] = ["chair", "convener", "viceChair"];

/** The policy's order for a duty as it stands on `today`: the same for every step. */
export function askedAbout(
  duty: Duty,
  { hearers }: Pick<KindPolicy, "hearers">,
  register: Register,
  today: Day,
): Asked[] {
  return hearers.map((hearer) => ({
    hearsFrom: hearer.hearsFrom,
    people: peopleOf(hearer, register, duty, today),
  }));
}

/**
 * Returns everyone who shall hear a step, each once: the first in the order who can be reached, and those later in it
 * who hear too from this step. `isUnreachable` tells whom every way has failed. `nobody` when no one is left.
 */
export function recipientsOf(
  asked: readonly Asked[],
  step: number,
  isUnreachable: (recipientId: string) => boolean,
): Hearing[] {
  const hearing = new Map<string, Hearing>();
  const missed = new Set<string>();
  for (const { hearsFrom, people } of asked) {
    const isFirst = hearing.size === 0;
    if (!isFirst && (hearsFrom === null || step < hearsFrom)) continue;
    const missedBefore = new Set(isFirst ? missed : []);
    for (const holders of people) {
      const [reached, others] = partition(holders, isUnreachable);
      const insteadOf = namesOf(missedBefore);
      for (const { id, recipient } of reached) {
        if (!hearing.has(id)) hearing.set(id, { recipient, insteadOf });
      }
      for (const { name } of others) missed.add(name);
      if (reached.length > 0) break;
      for (const { name } of others) missedBefore.add(name);
    }
  }
  return hearing.size > 0 ? [...hearing.values()] : [{ recipient: nobody, insteadOf: namesOf(missed) }];
}

function partition(holders: readonly Recipient[], isUnreachable: (recipientId: string) => boolean) {
  const reached: { id: string; recipient: Recipient }[] = [];
  const others: Recipient[] = [];
  for (const recipient of holders) {
    const { id } = recipient;
    if (id === null || isUnreachable(id)) others.push(recipient);
    else reached.push({ id, recipient });
  }
  return [reached, others] as const;
}

const namesOf = (names: ReadonlySet<string>) => (names.size > 0 ? [...names].join(", ") : null);

/** The people a hearer stands for on `today`, those who cannot be reached among them. */
function peopleOf(hearer: Hearer, register: Register, duty: Duty, today: Day): Recipient[][] {
  if (hearer.who === "person") return [[byName(hearer, register, today)]];
  if (hearer.who === "coordinator") return [coordinatorOf(register, today)];
  if (hearer.who === "processSupport") return [membersWith(register, ["processSupport"], today)];
  if (hearer.who === "leader" || duty.owner.who === "leader") {
    return leaderRoles.map((role) => membersWith(register, [role], today));
  }
  return [
    duty.owner.who === "coordinator" ? coordinatorOf(register, today) : [byName(duty.owner, register, today)],
  ];
}

function membersWith(register: Register, roles: readonly Role[], today: Day): Recipient[] {
  return holdersOf(register, roles, today).map(memberOf);
}

function memberOf({ personId, personName, personMail, speaks }: Membership): Recipient {
  return {
    id: idOf(personId, personMail),
    name: nameOf(personName, personMail, personId),
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

/**
 * Somebody by name: as the group's list has them where they stand on it. Whoever is on it only as having left can no
 * longer open what the group does, and is not told of it.
 */
function byName(named: Named, register: Register, today: Day): Recipient {
  const own = register.memberships.filter((one) => isOf(one, named));
  const present = own.find(({ endedOn }) => endedOn === null || endedOn >= today);
  if (present)
    return { ...memberOf(present), name: nameOf(present.personName, named.name, named.mail, named.id) };
  const id = own.length > 0 ? null : idOf(named.id, named.mail);
  const name = nameOf(named.name, named.mail, named.id);
  return { id, name, mail: named.mail, speaks: "sv", isMember: false };
}

function coordinatorOf({ group, memberships }: Register, today: Day): Recipient[] {
  const { coordinatorId, coordinatorName, coordinatorMail, coordinatorSpeaks } = group;
  const name = nameOf(coordinatorName, coordinatorMail, coordinatorId);
  if (name === nobody.name) return [];
  // One who also sits in the group is known there by account, and hears once.
  const named = { id: coordinatorId, name, mail: coordinatorMail };
  const member = memberships.find((one) => isOf(one, named) && (one.endedOn ?? today) >= today);
  const mail = coordinatorMail ?? member?.personMail ?? null;
  return [
    {
      id: idOf(coordinatorId ?? member?.personId ?? null, mail),
      name,
      mail,
      speaks: coordinatorSpeaks ?? member?.speaks ?? "sv",
      isMember: false,
    },
  ];
}

/** Whether a membership is that person's: the same account, or, where either has none, the same address. */
function isOf({ personId, personMail }: Membership, { id, mail }: Named): boolean {
  if (id !== null && personId !== null) return id === personId;
  return idOf(null, mail) !== null && idOf(null, mail) === idOf(null, personMail);
}

/** More than any account or address has, and more than the log's cells hold. */
const tooLong = 256;

/** How somebody is known in the log: by account, else by address; null for a name alone, or for what can be neither. */
function idOf(account: string | null, mail: string | null): string | null {
  if (account !== null && account.trim() !== "") return account.length < tooLong ? account : null;
  if (mail === null || mail.trim() === "") return null;
  return mailId(mail).length < tooLong ? mailId(mail) : null;
}

/** The first of the names that says anything, as much of it as a cell holds. */
function nameOf(...names: (string | null)[]): string {
  const name = names.find((one) => one !== null && one.trim() !== "") ?? nobody.name;
  return name.slice(0, tooLong - 1);
}

/** Whether somebody, as the log knows them, is on the group's list only as having left it, and does not coordinate it. */
export function hasLeft({ memberships, group }: Register, recipientId: string | null, today: Day): boolean {
  if (recipientId === null) return false;
  const own = memberships.filter(({ personId, personMail }) => idOf(personId, personMail) === recipientId);
  const coordinates = idOf(group.coordinatorId, group.coordinatorMail) === recipientId;
  const isGone = own.every(({ endedOn }) => endedOn !== null && endedOn < today);
  return own.length > 0 && isGone && !coordinates;
}
