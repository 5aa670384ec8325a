// How a member comes to sit: who appoints according to the mandate, whether somebody else proposes first, and how far
// that has come, told by the days alone.
import type { Day } from "#schema/day.ts";
import type { Membership, Register, Role, Rule } from "./entities.ts";
import { isInForce } from "./mandate-confirmed.ts";
import { parametersOf } from "./rule-parameters.ts";
import { demandedRole } from "./seat-demands.ts";
import { countedRoles, isMunicipal } from "./seat-match.ts";

/** What the mandate says about coming to sit in one seat; null where it does not say. */
export interface Appointing {
  appointedBy: string | null;
  /** Not null when the mandate has two steps: somebody proposes, somebody else appoints. */
  proposedBy: string | null;
  /** Another document that says how. */
  routine: string | null;
  /** The rule whose sentence says so. */
  rule: Rule | null;
}

/** Nominerad, föreslagen, utsedd. */
export type AppointmentState = "nominated" | "proposed" | "appointed";

type Seated = Pick<Membership, "role" | "organisation" | "onBehalfOf">;

const leaders: readonly Role[] = ["chair", "convener"];

/** Who proposes and who appoints somebody in that seat, according to the rules in force. */
export function appointingOf({ rules }: Register, membership: Seated): Appointing {
  const said = rules.filter(isInForce).flatMap((rule): Appointing[] => {
    const says = sentenceAbout(rule, membership);
    return says ? [{ ...says, rule }] : [];
  });
  const whole = said.find(({ appointedBy }) => appointedBy !== null) ?? said[0];
  return whole ?? { appointedBy: null, proposedBy: null, routine: null, rule: null };
}

function sentenceAbout(rule: Rule, membership: Seated): Omit<Appointing, "rule"> | null {
  const { role } = membership;
  const chair = leaders.includes(role) ? parametersOf(rule, "chairAppointment") : null;
  if (chair) {
    return { appointedBy: chair.appointedBy, proposedBy: chair.proposedBy, routine: chair.routine };
  }
  const only = (appointedBy: string | null) => ({ appointedBy, proposedBy: null, routine: null });
  if (role === demandedRole(rule)) return only(parametersOf(rule, "providedRole")?.providedBy ?? null);
  if (leaders.includes(role) || !countedRoles.includes(role)) return null;
  if (isMunicipal(membership)) {
    const municipality = parametersOf(rule, "municipality");
    return municipality && only(municipality.appointedBy);
  }
  const member = parametersOf(rule, "memberAppointment");
  return member && only(member.appointedBy);
}

/**
 * How far the appointing has come on `today`. Null where nothing is entered and nothing need be: a place without a
 * name, one whose mandate has a single step, or somebody who sits already. Silence is never told as a step.
 */
export function appointmentStateOf(
  membership: Membership,
  { proposedBy }: Appointing,
  today: Day,
): AppointmentState | null {
  const { personName, appointedOn, proposedOn, termStarts } = membership;
  if (personName === null) return null;
  if (appointedOn !== null && appointedOn <= today) return "appointed";
  if (proposedOn !== null && proposedOn <= today) return "proposed";
  const hasBegun = termStarts !== null && termStarts <= today;
  return proposedBy !== null && !hasBegun && membership.appointedBy === null ? "nominated" : null;
}
