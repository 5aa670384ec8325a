// A finding in a few words for tables and failure messages: how it weighs, and what it is about.
import type { Meeting, Membership } from "#domain/entities.ts";
import type { MandateFact, MandateFinding, Period } from "#domain/mandate-finding.ts";
import { dayOfMeeting } from "#domain/meetings.ts";
import { formatDay } from "#schema/day.ts";

/** "breach", "soft note", "not judged", "excepted breach" … */
export function weightOf({ outcome, isSoft, exception }: MandateFinding): string {
  if (outcome === "notJudged") return "not judged";
  return `${exception === null ? "" : "excepted "}${isSoft ? "soft " : ""}${outcome}`;
}

/** The fact's own facts: regions, people, days, "held + planned". Empty when the fact says it all. */
export function aboutOf(fact: MandateFact): string {
  switch (fact.fact) {
    case "regions-without-member":
      return `${fact.filled} of ${fact.of}: ${fact.regions.join(", ")}`;
    case "regions-with-too-few":
      return fact.regions.map(({ region, members }) => `${region} ${members} of ${fact.minimum}`).join(", ");
    case "region-with-several":
      return `${fact.region}: ${names(fact.memberships)}`;
    case "no-representative":
      return fact.from;
    case "appointed-by-other":
    case "appointer-missing":
    case "proposal-missing":
    case "employed-elsewhere":
      return names(fact.memberships);
    case "term-too-long":
      return `${names([fact.membership])} ${formatDay(fact.latestEnd)}`;
    case "term-over":
      return `${names([fact.membership])} ${formatDay(fact.ended)}`;
    case "term-unknown":
      return names([fact.membership]);
    case "chair-not-rotated":
      return `${names([fact.membership])} after ${names([fact.before])}`;
    case "same-administration":
      return `${fact.organisation}: ${names(fact.memberships)}`;
    case "role-missing":
      return fact.role;
    case "not-anchored":
      return fact.bodies.join(", ");
    case "not-considered":
      return fact.what;
    case "too-few-meetings":
    case "too-many-meetings":
      return `${period(fact.period)}: ${fact.held} + ${fact.planned}`;
    case "notes-not-published":
      return fact.meetings.map(day).join(", ");
    case "document-late":
    case "document-missed":
    case "document-done-late":
      return String(fact.obligation.year);
    case "group-ends":
    case "group-has-ended":
      return formatDay(fact.on);
    case "not-judged":
      return fact.reason;
    case "no-national-member":
    case "no-leader":
    case "publishing-place-missing":
      return "";
  }
}

const names = (memberships: readonly Membership[]) =>
  memberships.map(({ personName }) => personName).join(", ");
const day = (meeting: Meeting) => formatDay(dayOfMeeting(meeting));
const period = ({ year, term }: Period) => (term === null ? String(year) : `${year} ${term}`);
