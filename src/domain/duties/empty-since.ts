// Since when a seat or a place has been empty: the day after the last who filled it left, else as far back as is known.
import type { Membership, Register } from "#domain/entities.ts";
import { demandedSeats } from "#domain/seat-demands.ts";
import { isFor, isSameRegion, standsFor } from "#domain/seat-match.ts";
import { isSamePurpose, type Seat } from "#domain/seats.ts";
import type { Day } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { countsFrom } from "./waiting.ts";

/**
 * Since when the demanded seat lacks somebody: never before the group was followed, and, when nobody has left it, since
 * it was first demanded. A new mandate that demands it anew moves no day.
 */
export function seatEmptySince({ what }: Seat, register: Register, followedFrom: Day, today: Day): Day {
  const left = lastLeft(register, today, (one) => isFor(what, one));
  if (left !== null) return Math.max(left, followedFrom);
  const demanded = register.rules
    .filter((rule) => rule.verdict !== "discarded")
    .filter((rule) => demandedSeats(rule, register.group, []).some((seat) => isSamePurpose(seat.what, what)))
    .map((rule) => countsFrom(rule, followedFrom));
  return Math.min(...demanded, today);
}

/** Since when the place is empty: since somebody left one like it, since it begins, or since it stands on the list. */
export function placeEmptySince(place: Membership, register: Register, followedFrom: Day, today: Day): Day {
  const from = standsFor(place);
  const isLike = (one: Membership) => {
    const other = standsFor(one);
    return one.role === place.role && from !== null && other !== null && isSameRegion(from, other);
  };
  const listed = place.termStarts ?? Math.min(wallTimeOf(place.row.createdAt).day, today);
  return Math.max(lastLeft(register, today, isLike) ?? listed, followedFrom);
}

/** The day after the latest last day of anybody who is meant and sits no more; null when nobody has left. */
function lastLeft({ memberships }: Register, today: Day, isMeant: (one: Membership) => boolean): Day | null {
  const days = memberships
    .filter((one) => one.personName !== null && isMeant(one))
    .map(({ termEnds, endedOn }) => Math.min(termEnds ?? Infinity, endedOn ?? Infinity) + 1)
    .filter((day) => day <= today);
  return days.length > 0 ? Math.max(...days) : null;
}
