// The register site's lists: which groups there are, which mandates govern them, what the mandates demand, who sits
// where. Coordinators and process support write; every member and guest reads.
import { defineList } from "../define-list.ts";
import { choice } from "../kinds/choice.ts";
import { day } from "../kinds/day.ts";
import { isTextList, json } from "../kinds/json.ts";
import { key } from "../kinds/key.ts";
import { number, yesNo } from "../kinds/number.ts";
import { longText, text, title } from "../kinds/text.ts";
import { isRuleLastDay, type RuleLastDay } from "./rule-last-day.ts";

const ruleLastDayExamples: RuleLastDay[] = [
  { words: "före den 28 februari efterföljande år", boundary: "before", month: 2, day: 28, yearOffset: 1 },
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
  kind: choice(["plan", "report"], { required: true }),
  label: text({ required: true }),
  strength: choice(["shall", "stated", "should", "may"], { required: true }),
  receiver: text({}),
  adoptedBy: text({}),
  lastDay: json(isRuleLastDay, ruleLastDayExamples, {}),
  lastDayFrom: choice(["mandate", "own"], {}),
  quote: longText({ required: true }),
  quoteFrom: number({ required: true, minimum: 0 }),
  quoteTo: number({ required: true, minimum: 0 }),
  section: text({}),
  judgedFrom: day({}),
  voidedOn: day({}),
  voidedBecause: text({}),
});

/** Memberships (förordnanden): a seat, who holds it if anyone, in which role, on whose behalf, and for how long. */
export const memberships = defineList("Memberships", "register", {
  groupKey: key({ required: true, indexed: true }),
  role: choice(
    ["member", "chair", "viceChair", "convener", "coOpted", "secretary", "processSupport", "contactPerson"],
    { required: true },
  ),
  personId: text({ indexed: true }),
  personName: text({}),
  personMail: text({}),
  organisation: text({}),
  onBehalfOf: text({}),
  isNational: yesNo({ required: true }),
  termStarts: day({}),
  termEnds: day({}),
  appointedBy: text({}),
  appointedOn: day({}),
  endedOn: day({}),
  endedBecause: text({}),
});
