// What a finding is about, in the reader's words.
import type { Meeting, Membership } from "#domain/entities.ts";
import type { MandateFact, Period } from "#domain/mandate-finding.ts";
import type { Obligation } from "#domain/obligations.ts";
import type { Words } from "#locales/sv.ts";
import type { Day } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";

interface Telling {
  words: Words;
  dayText: (day: Day) => string;
}

/** Returns the sentence that says what is the case. */
export function factText(fact: MandateFact, { words, dayText }: Telling): string {
  const { findings, overview, common } = words;
  const { facts } = findings;
  const names = (memberships: readonly Membership[]) =>
    memberships.map(({ personName, role }) => personName ?? common.roles[role]);
  const name = (membership: Membership) => names([membership])[0] ?? common.none;
  const meetingDay = ({ starts }: Meeting) => dayText(wallTimeOf(starts).day);
  const document = ({ rule, year }: Obligation) => overview.documentFor(rule.label, year);
  switch (fact.fact) {
    case "regions-without-member":
      return facts.regionsWithout(fact.filled, fact.of, fact.regions);
    case "regions-with-too-few":
      return facts.regionsWithTooFew(
        fact.regions.map(({ region }) => region),
        fact.minimum,
      );
    case "region-with-several":
      return facts.regionWithSeveral(fact.region, names(fact.memberships));
    case "no-national-member":
      return facts.noNationalMember;
    case "no-representative":
      return facts.noRepresentative(fact.from);
    case "appointed-by-other":
      return facts.appointedByOther(names(fact.memberships), fact.expected);
    case "appointer-missing":
      return facts.appointerMissing(names(fact.memberships), fact.expected);
    case "proposal-missing":
      return facts.proposalMissing(names(fact.memberships), fact.expected);
    case "employed-elsewhere":
      return facts.employedElsewhere(names(fact.memberships), fact.expected);
    case "no-leader":
      return facts.noLeader;
    case "term-too-long":
      return facts.termTooLong(name(fact.membership), dayText(fact.latestEnd));
    case "term-over":
      return facts.termOver(name(fact.membership), dayText(fact.ended));
    case "term-unknown":
      return facts.termUnknown(name(fact.membership));
    case "chair-not-rotated":
      return facts.notRotated(name(fact.membership), fact.before.onBehalfOf ?? common.none);
    case "same-administration":
      return facts.sameAdministration(names(fact.memberships), fact.organisation);
    case "role-missing":
      return facts.roleMissing(fact.role);
    case "not-anchored":
      return facts.notAnchored(fact.bodies);
    case "not-considered":
      return facts.notConsidered(fact.what);
    case "too-few-meetings":
      return facts.tooFewMeetings(periodText(fact.period, words), fact.held, fact.planned, fact.minimum);
    case "too-many-meetings":
      return facts.tooManyMeetings(periodText(fact.period, words), fact.held + fact.planned, fact.maximum);
    case "notes-not-published":
      return facts.notesNotPublished(fact.meetings.map(meetingDay));
    case "publishing-place-missing":
      return facts.publishingPlaceMissing;
    case "document-late":
      return facts.documentLate(document(fact.obligation), dayText(fact.obligation.lastDay));
    case "document-missed":
      return facts.documentMissed(document(fact.obligation), dayText(fact.obligation.lastDay));
    case "document-done-late":
      return facts.documentDoneLate(document(fact.obligation), dayText(fact.obligation.lastDay));
    case "group-ends":
      return facts.groupEnds(dayText(fact.on));
    case "group-has-ended":
      return facts.groupHasEnded(dayText(fact.on));
    case "not-judged":
      return findings.reasons[fact.reason];
  }
}

function periodText({ year, term }: Period, { findings }: Words): string {
  return term === null ? findings.year(year) : findings.term(term, year);
}
