// A group site's lists: meetings, agenda items with their notes, plans and reports, actions, matters, and the steps that say who did
// what. The group's members write here.
import { defineList } from "../define-list.ts";
import { choice } from "../kinds/choice.ts";
import { dateTime, day } from "../kinds/day.ts";
import { key } from "../kinds/key.ts";
import { number } from "../kinds/number.ts";
import { longText, text, title } from "../kinds/text.ts";
import { memberRoles } from "./member-roles.ts";

/** Meetings (möten). */
export const meetings = defineList("Meetings", "group", {
  title: title(),
  groupKey: key({ required: true, indexed: true }),
  starts: dateTime({ required: true }),
  ends: dateTime({}),
  place: text({}),
  course: choice(["planned", "called", "held", "cancelled"], { required: true }),
});

/** Agenda items (dagordningspunkter): a meeting's points, each with notes and decision once it has been held. */
export const agendaItems = defineList("AgendaItems", "group", {
  title: title(),
  groupKey: key({ required: true, indexed: true }),
  meetingKey: key({ required: true, indexed: true }),
  position: number({ required: true, minimum: 1, maximum: 999 }),
  minutes: number({ minimum: 0, maximum: 600 }),
  presenter: text({}),
  notes: longText({}),
  decision: longText({}),
  voidedOn: day({}),
});

/** Deliverables (planer och rapporter): the plan or report of one year, as a link or a file. */
export const deliverables = defineList("Deliverables", "group", {
  title: title(),
  groupKey: key({ required: true, indexed: true }),
  ruleKey: key({ required: true }),
  kind: choice(["plan", "report", "deliverable"], { required: true }),
  year: number({ required: true, minimum: 1990, maximum: 2200 }),
  // Links to SharePoint files are often longer than a single line's 255 characters.
  link: longText({}),
  fileName: text({}),
  comment: longText({}),
});

/** Change proposals (ändringsförslag): what a member or chair asks to have changed in the list of members. */
export const proposals = defineList("Proposals", "group", {
  title: title(),
  groupKey: key({ required: true, indexed: true }),
  kind: choice(["newMember", "changeMembership", "endMembership"], { required: true }),
  /** The membership it is about; null for somebody new. */
  membershipKey: key({}),
  personName: text({}),
  personMail: text({}),
  organisation: text({}),
  role: choice(memberRoles, {}),
  /** From which day the change is asked for. */
  day: day({}),
  reason: longText({ required: true }),
});

/** Actions (att göra): what somebody took on, by which day. That it is done is a step. */
export const actions = defineList("Actions", "group", {
  title: title(),
  groupKey: key({ required: true, indexed: true }),
  /** The meeting where it was taken on. */
  meetingKey: key({}),
  personId: text({}),
  personName: text({}),
  personMail: text({}),
  lastDay: day({}),
  voidedOn: day({}),
  voidedBecause: text({}),
});

/** Matters (ärenden): a remiss, nomination or question that came to the group. That it is answered is a step. */
export const matters = defineList("Matters", "group", {
  title: title(),
  groupKey: key({ required: true, indexed: true }),
  kind: choice(["consultation", "nomination", "question"], { required: true }),
  from: text({}),
  receivedOn: day({}),
  lastDay: day({}),
  /** Who answers; nobody named means the chair. */
  personId: text({}),
  personName: text({}),
  personMail: text({}),
  link: longText({}),
  comment: longText({}),
  voidedOn: day({}),
  voidedBecause: text({}),
});

/**
 * Steps (steg): who published, handed in, received or adopted what. Rows are only ever added; who did it is
 * SharePoint's own createdBy.
 */
export const steps = defineList("Steps", "group", {
  groupKey: key({ required: true, indexed: true }),
  kind: choice(
    [
      "publish",
      "approve",
      "attest",
      "handIn",
      "receive",
      "return",
      "adopt",
      "linkEarlier",
      "record",
      "accept",
      "decline",
      "done",
      "answer",
    ],
    { required: true },
  ),
  aboutKind: choice(["meeting", "deliverable", "rule", "proposal", "action", "matter"], { required: true }),
  about: key({ required: true, indexed: true }),
  ruleKey: key({}),
  year: number({ minimum: 1990, maximum: 2200 }),
  day: day({ required: true }),
  onBehalfOf: text({}),
  decidedBy: text({}),
  link: longText({}),
  comment: longText({}),
  fingerprint: key({}),
});
