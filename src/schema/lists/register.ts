// The register site's lists: which groups there are, which mandates govern them, what the mandates demand, who sits
// where. Coordinators and process support write; every member and guest reads.
import { defineList } from "../define-list.ts";
import { choice } from "../kinds/choice.ts";
import { day } from "../kinds/day.ts";
import { isTextList, json } from "../kinds/json.ts";
import { key } from "../kinds/key.ts";
import { number, yesNo } from "../kinds/number.ts";
import { longText, text, title } from "../kinds/text.ts";
import { memberRoles } from "./member-roles.ts";
import { areRuleExceptions, type RuleException } from "./rule-exceptions.ts";
import { isRuleLastDay, type RuleLastDay } from "./rule-last-day.ts";
import { isParameterRecord, type RuleParameters, ruleKinds } from "./rule-parameters.ts";

const ruleLastDayExamples: RuleLastDay[] = [
  { words: "före den 28 februari efterföljande år", boundary: "before", month: 2, day: 28, yearOffset: 1 },
];

const parameterExamples: RuleParameters[] = [
  { minimum: 2, maximum: null, per: "calendarYear", isApproximate: false },
  { bodies: ["Ledningsgruppen"] },
];
const exceptionExamples: (readonly RuleException[])[] = [
  [{ about: "Region Exempel", from: "2027-01-01", until: "2027-06-30", because: "Ny ledamot utses i juni" }],
];

/** Groups (förteckningen över grupper): what a group is called, where it works, who coordinates it. */
export const groups = defineList("Groups", "register", {
  title: title(),
  healthcareRegion: text({}),
  commissioner: text({}),
  regions: json(isTextList, [["Region Exempel"]], {}),
  parentKey: key({}),
  sitePath: text({ required: true }),
  teamId: text({}),
  channelId: text({}),
  coordinatorId: text({}),
  coordinatorName: text({}),
  coordinatorMail: text({}),
  /** The coordinator's language; Swedish when nothing is said. */
  coordinatorSpeaks: choice(["sv", "en"], {}),
  publishingPlace: text({}),
  followedFrom: day({}),
});

/** Mandates (uppdragsbeskrivningar): metadata; the verbatim text is a file in the register's library. */
export const mandates = defineList("Mandates", "register", {
  title: title(),
  standing: choice(["template", "draft", "awaitingDecision", "adopted", "unknown", "ended"], {
    required: true,
  }),
  commissioner: text({}),
  adoptedBy: text({}),
  adoptedOn: day({}),
  documentDate: day({}),
  recordNumbers: json(isTextList, [["RS 2026-00001"]], {}),
  textFile: text({ required: true }),
  fingerprint: key({ required: true }),
});

/** Which mandate governs which group, and from which day the group is followed under it. */
export const mandateGroups = defineList("MandateGroups", "register", {
  groupKey: key({ required: true, indexed: true }),
  mandateKey: key({ required: true, indexed: true }),
  followedFrom: day({ required: true }),
  endedOn: day({}),
});

/**
 * Rules (krav): what a mandate demands of one group, confirmed by a person, with the sentence it comes from.
 * One row a rule and group, so that one indexed column finds a group's rules.
 */
export const rules = defineList("Rules", "register", {
  groupKey: key({ required: true, indexed: true }),
  mandateKey: key({ required: true, indexed: true }),
  /** The demand's number in the text; null for a rule that somebody wrote by hand. */
  number: number({ minimum: 1, maximum: 999 }),
  kind: choice(ruleKinds, { required: true }),
  label: text({ required: true }),
  strength: choice(
    ["shall", "stated", "should", "may", "consider", "principle", "prohibition", "elsewhere"],
    { required: true },
  ),
  /** How a person settled a sentence without "ska": binding, or a description that never becomes a breach. */
  binding: choice(["binding", "descriptive"], {}),
  parameters: json(isParameterRecord, parameterExamples, { required: true }),
  /** Where the rule comes from: the text, or somebody who wrote it by hand (eget krav). */
  origin: choice(["text", "own"], { required: true }),
  /** What a person said of the reading. A discarded rule is kept so that nobody need discard it again. */
  verdict: choice(["confirmed", "corrected", "discarded"], { required: true }),
  /** What the text was read to say before a person corrected it. */
  parametersAsRead: json(isParameterRecord, parameterExamples, {}),
  receiver: text({}),
  adoptedBy: text({}),
  lastDay: json(isRuleLastDay, ruleLastDayExamples, {}),
  lastDayFrom: choice(["mandate", "own"], {}),
  quote: longText({ required: true }),
  quoteFrom: number({ required: true, minimum: 0 }),
  quoteTo: number({ required: true, minimum: 0 }),
  section: text({}),
  judgedFrom: day({}),
  /** Undantag, each with a reason and a last day. */
  exceptions: json(areRuleExceptions, exceptionExamples, {}),
  voidedOn: day({}),
  voidedBecause: text({}),
});

/** Memberships (förordnanden): a seat, who holds it if anyone, in which role, on whose behalf, and for how long. */
export const memberships = defineList("Memberships", "register", {
  groupKey: key({ required: true, indexed: true }),
  role: choice(memberRoles, { required: true }),
  personId: text({ indexed: true }),
  personName: text({}),
  personMail: text({}),
  /** The person's language; Swedish when nothing is said. */
  speaks: choice(["sv", "en"], {}),
  organisation: text({}),
  onBehalfOf: text({}),
  isNational: yesNo({ required: true }),
  termStarts: day({}),
  termEnds: day({}),
  proposedBy: text({}),
  proposedOn: day({}),
  appointedBy: text({}),
  appointedOn: day({}),
  /** Jävsdeklaration: when it was made, and the last day it holds. */
  interestsDeclaredOn: day({}),
  interestsValidUntil: day({}),
  endedOn: day({}),
  endedBecause: text({}),
});
