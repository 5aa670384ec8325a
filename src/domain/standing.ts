// Who held which role on a day, and whether a step was made by somebody who held the role it takes.
import type { Day } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import type { Membership, Register, Role, Step, StepKind } from "./entities.ts";

/** Coordinators are named on the group, not among its members. */
export type ActingRole = Role | "coordinator";

/** Whether a membership runs on `day`: begun, not ended, and within its term where a term is stated. */
export function isCurrent(membership: Membership, day: Day): boolean {
  const begun = membership.termStarts === null || membership.termStarts <= day;
  const ended = membership.endedOn !== null && membership.endedOn < day;
  const termOver = membership.termEnds !== null && membership.termEnds < day;
  return begun && !ended && !termOver;
}

/** The memberships that hold one of `roles` on `day`, in the order they are stored; vacant seats are left out. */
export function holdersOf(register: Register, roles: readonly Role[], day: Day): Membership[] {
  return register.memberships.filter(
    (membership) =>
      roles.includes(membership.role) && isCurrent(membership, day) && membership.personName !== null,
  );
}

/** Every role `personId` held in the group on `day`. */
export function rolesOf(register: Register, personId: string | null, day: Day): ActingRole[] {
  if (personId === null) return [];
  const held: ActingRole[] = register.memberships
    .filter((membership) => membership.personId === personId && isCurrent(membership, day))
    .map((membership) => membership.role);
  return register.group.coordinatorId === personId ? [...held, "coordinator"] : held;
}

const everybodyOnTheList: readonly ActingRole[] = [
  "chair",
  "convener",
  "viceChair",
  "member",
  "coOpted",
  "secretary",
  "processSupport",
  "contactPerson",
  "coordinator",
];

/** Which roles may take each kind of step (README, "Who may do what"). */
export const rolesForStep: Record<StepKind, readonly ActingRole[]> = {
  publish: ["chair", "convener", "viceChair", "processSupport"],
  approve: ["chair", "convener", "viceChair"],
  attest: ["chair", "convener", "viceChair", "member"],
  handIn: ["chair", "convener", "viceChair", "processSupport"],
  receive: ["coordinator"],
  return: ["coordinator"],
  adopt: ["coordinator"],
  linkEarlier: ["chair", "convener", "viceChair", "processSupport", "coordinator"],
  record: ["chair", "convener", "viceChair", "processSupport", "coordinator"],
  accept: ["processSupport", "coordinator"],
  decline: ["processSupport", "coordinator"],
  done: everybodyOnTheList,
  // Whoever the matter names may answer too: matters.ts knows who that is.
  answer: ["chair", "convener", "viceChair", "processSupport", "coordinator"],
};

export interface StepStanding {
  /** The maker held a role that takes this step, on the day the row was made. */
  byRole: boolean;
  roles: ActingRole[];
  /** The row has been written again since it was made; steps are only ever added. */
  changedAfter: boolean;
}

/** How a step stands: who SharePoint says made it, set against the members that day. */
export function standingOf(step: Step, register: Register): StepStanding {
  const roles = rolesOf(register, step.row.createdBy.id, wallTimeOf(step.row.createdAt).day);
  return {
    byRole: roles.some((role) => rolesForStep[step.kind].includes(role)),
    roles,
    changedAfter: step.row.version > 1,
  };
}

/** Whether a step can be relied on: made by the right role and left as it was made. */
export function isSound(step: Step, register: Register): boolean {
  const standing = standingOf(step, register);
  return standing.byRole && !standing.changedAfter;
}
