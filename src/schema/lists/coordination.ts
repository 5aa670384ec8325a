// The coordination site's lists: the log of what was said to whom, the runs of the service, the policy of reminders, and
// how every group stands. Only coordinators and the service reach it.
import { defineList } from "../define-list.ts";
import { choice } from "../kinds/choice.ts";
import { dateTime, day } from "../kinds/day.ts";
import { isTextList, json } from "../kinds/json.ts";
import { key } from "../kinds/key.ts";
import { number, yesNo } from "../kinds/number.ts";
import { longText, text } from "../kinds/text.ts";
import { dutyFactExamples, dutyKinds, isDutyFacts } from "./duty-facts.ts";
import { areMissingFacts, missingFactExamples } from "./missing-facts.ts";
import { areAttempts, areChannels, attemptExamples, channels } from "./notice-channels.ts";
import { isNoticeSubjects, noticeSubjectExamples } from "./notice-subjects.ts";
import { areDayCounts, areHearers, hearerExamples } from "./policy-values.ts";

/**
 * Notices (påminnelser): one recipient and one run, with the reminder keys and the order of ways fixed before anything
 * is sent. Creating the row under its unique key is the claim to send it. `recipientId` is an Entra object id,
 * `mail:` and an address for somebody without an account, or empty when there is nobody.
 */
export const notices = defineList("Notices", "coordination", {
  recipientId: text({ indexed: true }),
  recipientName: text({ required: true }),
  recipientMail: text({}),
  speaks: choice(["sv", "en"], {}),
  trigger: choice(["schedule", "hand"], { required: true }),
  /** The way it goes now; the ways tried before are in `attempts`, those left in `waysLeft`. */
  channel: choice(channels, { required: true }),
  waysLeft: json(areChannels, [["mail"]], {}),
  attempts: json(areAttempts, attemptExamples, {}),
  sequence: number({ required: true, minimum: 0 }),
  runDay: day({ required: true, indexed: true }),
  reminderKeys: json(isTextList, [["0f".repeat(32)]], { required: true }),
  subjects: json(isNoticeSubjects, noticeSubjectExamples, { required: true }),
  progress: choice(["claimed", "sent", "failed", "notNeeded", "unknown"], { required: true, indexed: true }),
  claimedAt: dateTime({ required: true }),
  runId: text({ required: true }),
  settledAt: dateTime({}),
  cause: longText({}),
  link: longText({}),
  /** A mail's draft in the mailbox, recorded before it is sent. */
  draftId: longText({}),
  /** The mail's own id on the internet: what a bounce refers to. */
  messageId: longText({}),
});

/** Runs (körningar) of the service: that it has run, when, and what came of it. */
export const runs = defineList("Runs", "coordination", {
  runDay: day({ required: true, indexed: true }),
  startedAt: dateTime({ required: true }),
  /** Empty while it runs, and for ever when it died. */
  endedAt: dateTime({}),
  groups: number({ minimum: 0 }),
  planned: number({ minimum: 0 }),
  sent: number({ minimum: 0 }),
  failed: number({ minimum: 0 }),
  notNeeded: number({ minimum: 0 }),
  takenOver: number({ minimum: 0 }),
  problems: number({ minimum: 0 }),
  /** Keys of groups that could not be read that night. */
  unreadGroups: json(isTextList, [["rsg-exempel"]], {}),
});

/**
 * Policies (regler för påminnelser): one row for a kind of duty, in all groups or in one; or a group that follows
 * another group's. What no row says, the product's own policy says.
 */
export const policies = defineList("Policies", "coordination", {
  /** Empty for all groups. */
  groupKey: key({ indexed: true }),
  /** Empty only in a row that says whose policy the group follows. */
  dutyKind: choice(dutyKinds, {}),
  sameAsGroup: key({}),
  isSilent: yesNo({ required: true }),
  /** Days before the day in question; 0 is that very day. */
  daysBefore: json(areDayCounts, [[60, 30, 7, 1]], {}),
  daysAfter: json(areDayCounts, [[1, 7, 14, 28]], {}),
  hearers: json(areHearers, hearerExamples, {}),
  voidedOn: day({}),
});

/** How each group stood when it was last read: one row a group, worked out by the service or by a coordinator's tab. */
export const groupStatus = defineList("GroupStatus", "coordination", {
  groupKey: key({ required: true, indexed: true }),
  asOf: dateTime({ required: true }),
  /** The day of the nearest open obligation. */
  nextDay: day({}),
  open: number({ required: true, minimum: 0 }),
  breaches: number({ required: true, minimum: 0 }),
  notes: number({ required: true, minimum: 0 }),
  lacking: json(areMissingFacts, missingFactExamples, {}),
  /** Why the group could not be read; what stands beside it is then from before. */
  problem: text({}),
});

/** Open obligations (ska göras) of every group, so that a coordinator's page is a few queries. A cache: `key` is the duty's. */
export const openObligations = defineList("Obligations", "coordination", {
  groupKey: key({ required: true, indexed: true }),
  standing: choice(["open", "closed"], { required: true, indexed: true }),
  facts: json(isDutyFacts, dutyFactExamples, { required: true }),
  day: day({ required: true }),
  progress: choice(["notStarted", "handedIn", "returned", "received", "adopted"], {}),
  isMissed: yesNo({ required: true }),
  isSoft: yesNo({ required: true }),
  /** Whose turn it is, by name. */
  holders: json(isTextList, [["Åsa Exempel"]], {}),
  page: text({ required: true }),
  thing: key({}),
  /** The next reminder and to whom, as the policy stands. */
  nextStepOn: day({}),
  nextTo: json(isTextList, [["Åsa Exempel"]], {}),
  asOf: dateTime({ required: true }),
  closedOn: day({ indexed: true }),
});
