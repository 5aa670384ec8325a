// Terms (mandatperioder) that run out with nobody to follow.
import { appointingOf } from "#domain/appointments.ts";
import type { Duty } from "#domain/duty.ts";
import type { Membership, Role } from "#domain/entities.ts";
import { leadingRoles } from "#domain/finding.ts";
import { keyOf } from "#domain/keys.ts";
import { isRenewed } from "#domain/rules/term.ts";
import { isSameRegion, standsFor } from "#domain/seat-match.ts";
import type { Day } from "#schema/day.ts";
import { dutyIn } from "./duty-in.ts";
import type { Waiting } from "./waiting.ts";

/** Time enough for a body that meets twice a term to appoint. */
const aheadDays = 180;
/** How long a term that has run out is still told; after that the empty place is. */
const rememberedDays = 30;

/** One duty a term that ends within half a year, or ended within 30 days with the person still on the list. */
export function termDuties({ register, followedFrom, endsOn, today }: Waiting): Duty[] {
  if (followedFrom === null || (endsOn !== null && endsOn < today)) return [];
  return register.memberships.flatMap((membership) => {
    const { key, role, personName, onBehalfOf, termStarts, termEnds, endedOn } = membership;
    if (personName === null || termEnds === null || endedOn !== null || termEnds < followedFrom) return [];
    const hasBegun = termStarts === null || termStarts <= today;
    if (!hasBegun || termEnds > today + aheadDays || termEnds < today - rememberedDays) return [];
    const isFollowed = register.memberships.some((other) => follows(other, membership, termEnds));
    if (isFollowed || isRenewed(register, membership)) return [];
    const { appointedBy } = appointingOf(register, membership);
    return dutyIn(register.group.key, {
      key: keyOf("term", key),
      facts: { kind: "term", name: personName, role, onBehalfOf, appointedBy },
      day: termEnds,
      owner: { who: "leader" },
      page: "members",
    });
  });
}

/** Roles that many hold at once, each for somebody of their own. */
const several: readonly Role[] = ["member", "coOpted"];

/** Whether somebody else is entered for the same seat when the term ends or after it. */
function follows(other: Membership, one: Membership, termEnds: Day): boolean {
  const { personName, termStarts, termEnds: until, endedOn } = other;
  if (other.key === one.key || personName === null || termStarts === null || endedOn !== null) return false;
  if (until !== null && until <= termEnds) return false;
  // One leads at a time: whoever begins later takes over, also when they overlap. Of members there may be several.
  if (leadingRoles.includes(one.role)) {
    return leadingRoles.includes(other.role) && termStarts > (one.termStarts ?? Number.NEGATIVE_INFINITY);
  }
  if (other.role !== one.role || termStarts < termEnds) return false;
  return !several.includes(one.role) || isForSame(other, one);
}

function isForSame(other: Membership, one: Membership): boolean {
  const [name, before] = [standsFor(other), standsFor(one)];
  return name !== null && before !== null && isSameRegion(name, before);
}
