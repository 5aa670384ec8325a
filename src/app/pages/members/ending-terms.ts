// The terms that a group has to think of: those that end within a year, and those that ran out without being renewed.
import type { Membership, Register } from "#domain/entities.ts";
import { isRenewed } from "#domain/rules/term.ts";
import { isListed } from "#domain/seats.ts";
import type { Day } from "#schema/day.ts";

const daysAhead = 365;

/** Nearest day first. Only people who are still on the list. */
export function endingTerms(register: Register, today: Day): (Membership & { termEnds: Day })[] {
  const isEnding = (one: Membership): one is Membership & { termEnds: Day } => {
    const { personName, endedOn, termEnds } = one;
    const counts = personName !== null && endedOn === null && isListed(one, today);
    return counts && termEnds !== null && termEnds - today <= daysAhead && !isRenewed(register, one);
  };
  return register.memberships.filter(isEnding).toSorted((a, b) => a.termEnds - b.termEnds);
}
