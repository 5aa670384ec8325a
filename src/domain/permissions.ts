// Who may do what, as sentences. The tab offers only what these allow; SharePoint decides on whole sites, so what it
// cannot enforce is detected afterwards (standing.ts) and said.
import type { Day } from "#schema/day.ts";
import type { Action, Matter, Register, Role, StepKind } from "./entities.ts";
import { type ActingRole, rolesForStep, rolesOf } from "./standing.ts";
import { isNamed } from "./whose-turn.ts";

/** A person against one group on one day. */
export interface Acting {
  personId: string;
  register: Register;
  today: Day;
}

const leaders: readonly Role[] = ["chair", "convener", "viceChair"];

/** Chair, process support and secretary write notes. */
export function mayWriteNotes(acting: Acting): boolean {
  return holdsAny(acting, [...leaders, "processSupport", "secretary"]);
}

/** Each kind of step belongs to the roles that `rolesForStep` names. */
export function mayTakeStep(acting: Acting, kind: StepKind): boolean {
  return holdsAny(acting, rolesForStep[kind]);
}

/** Process support acts on the chair's behalf: the record names both. */
export function actsOnBehalf(acting: Acting): boolean {
  return holdsAny(acting, ["processSupport"]) && !holdsAny(acting, leaders);
}

/** Process support and coordinators keep the list of members. */
export function mayEditMembers(acting: Acting): boolean {
  return holdsAny(acting, ["processSupport", "coordinator"]);
}

/** Whoever stands on the list of members may propose a change of it, also when the own term has run out; coordinators too. */
export function mayPropose(acting: Acting): boolean {
  const { register, personId, today } = acting;
  const isListed = register.memberships.some(
    (one) => one.personId === personId && (one.endedOn === null || one.endedOn >= today),
  );
  return isListed || holdsAny(acting, ["coordinator"]);
}

/** Process support and coordinators decide on change proposals. */
export function mayDecideProposal(acting: Acting): boolean {
  return mayTakeStep(acting, "accept") && mayTakeStep(acting, "decline");
}

/** Chairs and process support plan meetings. */
export function mayPlanMeetings(acting: Acting): boolean {
  return holdsAny(acting, [...leaders, "processSupport"]);
}

/** Chairs, process support, secretaries and coordinators write down, change and strike what somebody has taken on. */
export function mayKeepActions(acting: Acting): boolean {
  return mayWriteNotes(acting) || holdsAny(acting, ["coordinator"]);
}

/** Those who keep the actions, and whoever took one on, say that it is done. */
export function mayFinishAction(acting: Acting, action: Action): boolean {
  return mayKeepActions(acting) || isNamed(action, acting.personId, acting.register);
}

/** Chairs, process support and coordinators write down, change and strike matters. */
export function mayKeepMatters(acting: Acting): boolean {
  return holdsAny(acting, [...leaders, "processSupport", "coordinator"]);
}

/** Those who keep the matters, and whoever a matter names, say that it is answered. */
export function mayAnswerMatter(acting: Acting, matter: Matter): boolean {
  return mayTakeStep(acting, "answer") || isNamed(matter, acting.personId, acting.register);
}

/** Process support and coordinators confirm what a mandate demands. */
export function mayConfirmMandate(acting: Acting): boolean {
  return holdsAny(acting, ["processSupport", "coordinator"]);
}

function holdsAny(acting: Acting, roles: readonly ActingRole[]): boolean {
  return rolesOf(acting.register, acting.personId, acting.today).some((role) => roles.includes(role));
}
