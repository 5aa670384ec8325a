// Terms (mandatperioder) that are about to end, or have ended with nobody taking the seat over.
import type { Day } from "#schema/day.ts";
import type { Membership, Register } from "../entities.ts";
import type { Finding } from "../finding.ts";
import { isCurrent } from "../standing.ts";

/** How many days ahead an ending term is said: time enough for a body that meets monthly to appoint. */
const noticeDays = 90;
/** How long an ended term stays on the screen if nobody has ended or renewed it. */
const rememberedDays = 365;

/** Notes on terms ending within 90 days, and on terms that ran out while the person was left on the list. */
export function term(register: Register, today: Day): Finding[] {
  return register.memberships.flatMap((membership): Finding[] => {
    const { termEnds: day, personName, endedOn } = membership;
    if (day === null || personName === null || endedOn !== null) return [];
    if (isCurrent(membership, today) && day - today <= noticeDays) {
      return [{ rule: "term-ends", outcome: "note", membership, day }];
    }
    const ranOut = day < today && today - day <= rememberedDays;
    return ranOut && !isRenewed(register, membership)
      ? [{ rule: "term-ended", outcome: "note", membership, day }]
      : [];
  });
}

/** Whether the same person has a later membership in the same role. */
export function isRenewed(
  register: Register,
  { personId, personName, role, termEnds, key }: Membership,
): boolean {
  return register.memberships.some(
    (other) =>
      other.key !== key &&
      other.role === role &&
      (personId === null ? other.personName === personName : other.personId === personId) &&
      (other.termEnds === null || other.termEnds > (termEnds ?? 0)),
  );
}
