// What comparing a mandate's rules with reality gives: each finding carries the rule (and so its sentence), the facts
// as data, and how it weighs. No prose.
import type { Day } from "#schema/day.ts";
import type { RuleException } from "#schema/lists/rule-exceptions.ts";
import type { Meeting, Membership, Rule } from "./entities.ts";
import type { Outcome } from "./finding.ts";
import type { Obligation } from "./obligations.ts";

/** Why a rule cannot be judged yet. */
export type NotJudgedReason = "regionsUnknown" | "partialPeriod" | "noLastDay" | "needsAnswer";

/** The part of a finding that says what is the case. */
export type MandateFact =
  | { fact: "regions-without-member"; regions: string[]; filled: number; of: number }
  | { fact: "regions-with-too-few"; regions: { region: string; members: number }[]; minimum: number }
  | { fact: "region-with-several"; region: string; memberships: Membership[] }
  | { fact: "no-national-member" }
  | { fact: "no-representative"; from: string }
  | { fact: "appointed-by-other"; memberships: Membership[]; expected: string }
  | { fact: "appointer-missing"; memberships: Membership[]; expected: string }
  | { fact: "proposal-missing"; memberships: Membership[]; expected: string }
  | { fact: "employed-elsewhere"; memberships: Membership[]; expected: string }
  | { fact: "no-leader" }
  | { fact: "term-too-long"; membership: Membership; latestEnd: Day }
  | { fact: "term-over"; membership: Membership; ended: Day }
  | { fact: "term-unknown"; membership: Membership }
  | { fact: "chair-not-rotated"; membership: Membership; before: Membership }
  | { fact: "same-administration"; organisation: string; memberships: Membership[] }
  | { fact: "role-missing"; role: string }
  | { fact: "not-anchored"; bodies: string[] }
  | { fact: "not-considered"; what: string }
  | { fact: "too-few-meetings"; period: Period; held: number; planned: number; minimum: number }
  | { fact: "too-many-meetings"; period: Period; held: number; planned: number; maximum: number }
  | { fact: "notes-not-published"; meetings: Meeting[] }
  | { fact: "publishing-place-missing" }
  | { fact: "document-late"; obligation: Obligation }
  | { fact: "document-missed"; obligation: Obligation }
  | { fact: "document-done-late"; obligation: Obligation }
  | { fact: "group-ends"; on: Day }
  | { fact: "group-has-ended"; on: Day }
  | { fact: "not-judged"; reason: NotJudgedReason };

/** A calendar year, or the spring or autumn term (termin) of one. */
export interface Period {
  year: number;
  term: "spring" | "autumn" | null;
  first: Day;
  last: Day;
}

/** One thing noticed about one rule on one day. */
export interface MandateFinding {
  /** Stable from day to day while the same thing is the case: for lists on the screen and for reminders. */
  key: string;
  source: Rule;
  /** Uppfylls inte, Att observera, Kan inte bedömas ännu. An excepted finding keeps the outcome it would have had. */
  outcome: Outcome;
  /** The mandate is not adopted, so nothing is more than a note ("enligt utkast"). */
  isSoft: boolean;
  /** Undantag that holds today for this part of the rule. */
  exception: RuleException | null;
  fact: MandateFact;
  cure: Cure | null;
}

/** The one thing that would put it right. */
export type Cure =
  | { cure: "ask-for-member"; organisation: string; appointer: string | null }
  | { cure: "add-member" }
  | { cure: "change-membership"; membershipKey: string }
  | { cure: "ask-for-chair"; appointer: string | null }
  | { cure: "plan-meeting" }
  | { cure: "publish-notes"; meetingKey: string }
  | { cure: "set-publishing-place" }
  | { cure: "set-regions" }
  | { cure: "record"; ruleKey: string; body: string | null }
  | { cure: "hand-in"; obligationKey: string }
  | { cure: "set-last-day"; ruleKey: string }
  | { cure: "answer"; ruleKey: string };
