// A notice as the activity feed takes it: one of the manifest's activity types with its parameters, and a preview.

import type { Locale } from "#locales/locale.ts";
import type { Day } from "#schema/day.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import { clipName } from "./clip.ts";
import { previewText } from "./preview-text.ts";
import { reminderWordsIn } from "./reminder-words.ts";
import { dayOfSubject, type Room, type Subjects, type SubjectWords, subjectWords } from "./subject-words.ts";

/** The manifest's activity types: people choose in Teams which of them they want to hear. */
export type ActivityType =
  | "obligationDue"
  | "obligationLate"
  | "meetingReminder"
  | "memberReminder"
  | "taskReminder"
  | "decisionReminder"
  | "remindersSummary"
  | "handReminder";

/** What the feed promises: it accepts, and a later message with the same chain replaces the former. */
export interface ActivityMessage {
  activityType: ActivityType;
  /** For the type's template text in the manifest, by name. */
  parameters: Record<string, string>;
  previewText: string;
  topic: string;
  webUrl: string;
  /** A safe integer, the same each time the same notice is sent. */
  chainId: number;
}

export interface ActivityFacts {
  /** Most urgent first: it gives the words and the link. */
  subjects: Subjects;
  webUrl: string;
  chainId: number;
}

const room: Room = { group: 44, fact: 40 };
const topicLength = 80;

/** What each kind of duty is sent as when it is alone; documents are told apart by whether they are late. */
const types: Record<
  DutyKind,
  Exclude<ActivityType, "obligationLate" | "remindersSummary" | "handReminder">
> = {
  plan: "obligationDue",
  report: "obligationDue",
  deliverable: "obligationDue",
  meetings: "meetingReminder",
  notes: "meetingReminder",
  term: "memberReminder",
  vacancy: "memberReminder",
  action: "taskReminder",
  matter: "taskReminder",
  receipt: "decisionReminder",
  adoption: "decisionReminder",
  exception: "decisionReminder",
  proposal: "decisionReminder",
};

/** The message for a notice, in `locale`, with the days counted from `today`. */
export function activityMessage(facts: ActivityFacts, locale: Locale, today: Day): ActivityMessage {
  const [first, ...others] = facts.subjects;
  const headline =
    others.length === 0 ? aboutOne(first, locale, today) : aboutSeveral(facts.subjects, locale);
  return { ...headline, ...common(facts, locale, today) };
}

/** The same when somebody reminds by hand: Teams puts that person's name in the headline. */
export function chaseMessage(facts: ActivityFacts, locale: Locale, today: Day): ActivityMessage {
  const [first, ...others] = facts.subjects;
  const t = reminderWordsIn(locale).feed;
  const { group, thing } = subjectWords(first, locale, today, room);
  const what =
    others.length === 0
      ? t.oneIn(thing, group)
      : t.severalIn(facts.subjects.length, placeOf(facts.subjects, locale));
  return { activityType: "handReminder", parameters: { what }, ...common(facts, locale, today) };
}

function common({ subjects, webUrl, chainId }: ActivityFacts, locale: Locale, today: Day) {
  return {
    previewText: previewText(subjects, locale, today),
    topic: clipName(subjects[0].groupName, topicLength),
    webUrl,
    chainId,
  };
}

function aboutOne(subject: NoticeSubject, locale: Locale, today: Day) {
  const words = subjectWords(subject, locale, today, room);
  const type = types[subject.facts.kind];
  if (type !== "obligationDue")
    return { activityType: type, parameters: { group: words.group, what: words.thing, when: words.dayText } };
  const isLate = dayOfSubject(subject) < today;
  return {
    activityType: isLate ? ("obligationLate" as const) : type,
    parameters: handIn(words, subject.isSoft, locale),
  };
}

function handIn({ title, group, longDay }: SubjectWords, isSoft: boolean, locale: Locale) {
  const t = reminderWordsIn(locale).feed;
  const obligation = t.oneIn(title, group);
  return { obligation: isSoft ? t.notAdopted(obligation) : obligation, lastDay: longDay };
}

function aboutSeveral(subjects: Subjects, locale: Locale) {
  return {
    activityType: "remindersSummary" as const,
    parameters: { count: String(subjects.length), group: placeOf(subjects, locale) },
  };
}

/** The group, or how many they are. */
function placeOf(subjects: Subjects, locale: Locale): string {
  const groups = new Set(subjects.map(({ groupKey }) => groupKey));
  return groups.size === 1
    ? clipName(subjects[0].groupName, topicLength)
    : reminderWordsIn(locale).groups(groups.size);
}
