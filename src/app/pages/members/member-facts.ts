// What is said about one membership in its row, each fact in a few words.
import { type Appointing, appointmentStateOf } from "#domain/appointments.ts";
import type { Membership, Role } from "#domain/entities.ts";
import { isCurrent } from "#domain/standing.ts";
import type { Words } from "#locales/sv.ts";
import type { Day } from "#schema/day.ts";

export interface Telling {
  words: Words;
  today: Day;
  /** A legal period or decision: its year is always said. */
  longDay: (day: Day) => string;
}

/** Those who take part in what the group decides or says, and so declare their interests. */
const participants: readonly Role[] = ["chair", "viceChair", "convener", "member", "coOpted"];

/** Role, whom for, term, how far the appointing has come, the end and the account, in that order. */
export function memberFacts(membership: Membership, appointing: Appointing, telling: Telling): string[] {
  const { words, today, longDay } = telling;
  const { members, common } = words;
  const { personName, personId, role, onBehalfOf, organisation, isNational, endedOn } = membership;
  const isNamed = personName !== null;
  return [
    isNational ? `${common.roles[role]}, ${members.national}` : common.roles[role],
    onBehalfOf === null ? organisation : members.represents(onBehalfOf),
    isNamed ? termText(membership, telling) : null,
    appointmentText(membership, appointing, telling),
    endedOn === null ? null : members.endedOn(longDay(endedOn)),
    isNamed && personId === null && isCurrent(membership, today) ? members.noAccount : null,
  ].filter((fact) => fact !== null);
}

function termText({ termStarts, termEnds }: Membership, { words: { members }, longDay }: Telling): string {
  if (termEnds === null) return members.termNotStated;
  return termStarts === null
    ? members.termUntil(longDay(termEnds))
    : members.term(longDay(termStarts), longDay(termEnds));
}

/** Proposed and not yet appointed is said as such; whoever is appointed, by whom. */
function appointmentText(membership: Membership, appointing: Appointing, telling: Telling): string | null {
  const { members } = telling.words;
  const { appointedBy, appointedOn, proposedBy, proposedOn } = membership;
  const state = appointmentStateOf(membership, appointing, telling.today);
  if (state === "nominated") return members.statesWith.nominated;
  if (state === "proposed" && proposedOn !== null && appointedBy === null && appointedOn === null) {
    const by = proposedBy === null ? "" : members.statesWith.by(proposedBy);
    return members.statesWith.proposed(by, telling.longDay(proposedOn));
  }
  return appointedBy === null ? null : members.appointedBy(appointedBy);
}

/** What is said of the declaration of interests; `hasRunOut` asks to be looked at. Null where none is asked for. */
export function interestsText(
  { personName, role, interestsDeclaredOn: declared, interestsValidUntil: until }: Membership,
  { words, today, longDay }: Telling,
): { text: string; hasRunOut: boolean } | null {
  const { interests } = words.members;
  if (personName === null) return null;
  if (until !== null && until < today) return { text: interests.ranOut(longDay(until)), hasRunOut: true };
  const text =
    declared === null
      ? until === null
        ? null
        : interests.validUntil(longDay(until))
      : until === null
        ? interests.declared(longDay(declared))
        : interests.valid(longDay(declared), longDay(until));
  if (text !== null) return { text, hasRunOut: false };
  return participants.includes(role) ? { text: interests.none, hasRunOut: false } : null;
}
