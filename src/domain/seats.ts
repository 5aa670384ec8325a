// The seats (platser i gruppen) that a group's mandates demand, and who fills them.
import type { Day } from "#schema/day.ts";
import type { RuleException } from "#schema/lists/rule-exceptions.ts";
import type { Membership, Register, Rule } from "./entities.ts";
import { isInForce } from "./mandate-confirmed.ts";
import { eachOnce } from "./mandate-rules/counted-members.ts";
import { demandedSeats, regionsOf } from "./seat-demands.ts";
import { exceptionOn } from "./seat-exception.ts";
import { countedRoles, isFor, isSameRegion, type SeatPurpose } from "./seat-match.ts";
import { isCurrent } from "./standing.ts";

export interface Seat {
  what: SeatPurpose;
  demandedBy: Rule;
  /** How many the mandate demands here, at least. */
  places: number;
  /** Who fills it on the day; may be more than demanded. */
  memberships: Membership[];
  /** On the list for this seat but not filling it: not begun, run out, or a place that nobody is named for. */
  waiting: Membership[];
  /** How many places nobody fills. */
  vacant: number;
  isVacant: boolean;
  /** Undantag that holds on the day, for this seat or the whole rule. */
  exception: RuleException | null;
}

/** Whether the membership is still on the list: a term that has run out is not over until somebody ends it. */
export function isListed({ endedOn }: Membership, today: Day): boolean {
  return endedOn === null || endedOn >= today;
}

/**
 * Every seat the rules in force demand on `today`, leaders first, then as the mandate states them. A seat that two rules
 * demand is told once. One person may fill two seats: the national member is also somebody's regional member.
 */
export function seatsOf(register: Register, today: Day): Seat[] {
  const listed = register.memberships.filter((one) => isListed(one, today));
  const sits = (one: Membership) => one.personName !== null && isCurrent(one, today);
  return demandsOf(register, listed.filter(sits)).map(({ what, rule, places }) => {
    const meant = listed.filter((one) => isFor(what, one));
    const memberships = meant.filter(sits);
    // Somebody may stand on the list twice, as chair and as member, and still fill one place.
    const vacant = Math.max(0, places - eachOnce(memberships).length);
    return {
      what,
      demandedBy: rule,
      places,
      memberships,
      waiting: meant.filter((one) => !sits(one)),
      vacant,
      isVacant: vacant > 0,
      exception: exceptionOn(rule, what.seat === "region" ? what.region : null, today),
    };
  });
}

/** Those on the list who fill no demanded seat: members beyond what is demanded, and those who are not counted. */
export function besideSeats(
  register: Register,
  seats: readonly Seat[],
  today: Day,
): { beyond: Membership[]; notCounted: Membership[] } {
  const seated = new Set(seats.flatMap(({ memberships, waiting }) => [...memberships, ...waiting]));
  const rest = register.memberships.filter((one) => isListed(one, today) && !seated.has(one));
  return {
    beyond: rest.filter(({ role }) => countedRoles.includes(role)),
    notCounted: rest.filter(({ role }) => !countedRoles.includes(role)),
  };
}

/** The rules in force that speak of each region while nobody has said which the regions are. */
export function rulesWithoutRegions({ rules, group }: Register): Rule[] {
  return rules.filter(
    (rule) => rule.kind === "perRegion" && isInForce(rule) && regionsOf(rule, group) === null,
  );
}

interface Demand {
  what: SeatPurpose;
  rule: Rule;
  places: number;
}

const order = ["leader", "region", "national", "municipality", "role"] as const;

function demandsOf(register: Register, sitting: readonly Membership[]): Demand[] {
  const demands: Demand[] = [];
  for (const rule of register.rules.filter(isInForce)) {
    for (const { what, places } of demandedSeats(rule, register.group, sitting)) {
      const same = demands.find((one) => isSamePurpose(one.what, what));
      if (!same) demands.push({ what, rule, places });
      else if (places > same.places) Object.assign(same, { rule, places });
    }
  }
  return demands.toSorted((a, b) => order.indexOf(a.what.seat) - order.indexOf(b.what.seat));
}

/** Whether two seats are the same one: a mandate's chair and another's convener are. */
export function isSamePurpose(one: SeatPurpose, other: SeatPurpose): boolean {
  if (one.seat === "region" && other.seat === "region") return isSameRegion(one.region, other.region);
  if (one.seat === "role" && other.seat === "role") return one.role === other.role;
  return one.seat === other.seat;
}
