// Who counts when a mandate says what members there shall be: named, sitting today, and neither co-opted nor support.
import type { Membership, Register, Role } from "#domain/entities.ts";
import { countedRoles } from "#domain/seat-match.ts";
import { holdersOf } from "#domain/standing.ts";
import type { Day } from "#schema/day.ts";

export const leaders: readonly Role[] = ["chair", "convener"];

/** The members who count on `day`, in the order they are stored; somebody with two rows stands twice. */
export function countedMembers(register: Register, day: Day): Membership[] {
  return holdersOf(register, countedRoles, day);
}

/** Members who do not lead the group. */
export function ordinaryMembers(register: Register, day: Day): Membership[] {
  return countedMembers(register, day).filter(({ role }) => !leaders.includes(role));
}

/** The memberships less those of somebody who already stands among them: chair and member in two rows is one person. */
export function eachOnce(memberships: readonly Membership[]): Membership[] {
  const seen = new Set<string | null>();
  return memberships.filter(({ personId, personName }) => {
    const who = personId ?? personName;
    const isNew = !seen.has(who);
    seen.add(who);
    return isNew;
  });
}
