// A notice as the activity feed takes it: one of the manifest's activity types with its parameters, and a preview.

import type { NewNotice } from "#domain/entities.ts";
import { formatDayLong, formatDayShort } from "#locales/dates.ts";
import { reminders as english } from "#locales/en/reminders.ts";
import type { Locale } from "#locales/locale.ts";
import { duties as swedishDuties } from "#locales/sv/duties.ts";
import { type SubjectWords, reminders as swedish } from "#locales/sv/reminders.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { clipName, cut } from "./clip.ts";

/** What the feed promises: it accepts, and a later message with the same chain replaces the former. */
export interface ActivityMessage {
  activityType: "obligationDue" | "obligationLate" | "remindersSummary";
  /** For the type's template text in the manifest, by name. */
  parameters: Record<string, string>;
  previewText: string;
  topic: string;
  webUrl: string;
  /** A safe integer, the same each time the same notice is sent. */
  chainId: number;
}

type Subject = NewNotice["subjects"][number];
export type Subjects = readonly [Subject, ...Subject[]];

/** Graph refuses a longer preview. */
export const previewLimit = 150;
const nameLimits = { group: 44, what: 40, parameter: 80 };

export interface ActivityFacts {
  /** Most urgent first: it gives the words and the link. */
  subjects: Subjects;
  webUrl: string;
  chainId: number;
}

/** The message for a notice, in `locale`, with the days counted from `today`. */
export function activityMessage(facts: ActivityFacts, locale: Locale, today: Day): ActivityMessage {
  const { subjects, webUrl, chainId } = facts;
  const [first, ...others] = subjects;
  return {
    ...(others.length === 0 ? aboutOne(first, locale, today) : aboutSeveral(subjects, locale)),
    previewText: previewText(facts, locale, today),
    topic: clipName(first.groupName, nameLimits.parameter),
    webUrl,
    chainId,
  };
}

/** What the person reads beneath the headline; at most `previewLimit` characters. */
export function previewText({ subjects }: ActivityFacts, locale: Locale, today: Day): string {
  const [first, ...others] = subjects;
  const t = wordsIn(locale);
  const words = subjectWords(first, locale, today);
  if (others.length > 0) return cut(t.several(words, others.length), previewLimit);
  if (isReturned(first)) return cut(t.returned(words), previewLimit);
  if (first.isSoft) return cut(t.soft(words), previewLimit);
  return cut(words.daysLeft < 0 ? t.late(words) : t.due(words), previewLimit);
}

function aboutOne(subject: Subject, locale: Locale, today: Day) {
  const lastDay = lastDayOf(subject);
  const obligation = wordsIn(locale).obligation(
    whatOf(subject),
    clipName(subject.groupName, nameLimits.group),
  );
  return {
    activityType: lastDay < today ? ("obligationLate" as const) : ("obligationDue" as const),
    parameters: {
      obligation: obligation.charAt(0).toUpperCase() + obligation.slice(1),
      lastDay: formatDayLong(lastDay, locale),
    },
  };
}

function aboutSeveral(subjects: Subjects, locale: Locale) {
  const groups = new Set(subjects.map(({ groupKey }) => groupKey));
  const group =
    groups.size === 1
      ? clipName(subjects[0].groupName, nameLimits.parameter)
      : wordsIn(locale).groups(groups.size);
  return {
    activityType: "remindersSummary" as const,
    parameters: { count: String(subjects.length), group },
  };
}

function subjectWords(subject: Subject, locale: Locale, today: Day): SubjectWords {
  const lastDay = lastDayOf(subject);
  return {
    group: clipName(subject.groupName, nameLimits.group),
    what: whatOf(subject),
    lastDay: formatDayShort(lastDay, locale, today),
    daysLeft: lastDay - today,
  };
}

function whatOf({ facts }: Subject): string {
  if (!("label" in facts) || facts.label === null)
    return clipName(swedishDuties.title(facts), nameLimits.what);
  return `${clipName(facts.label, nameLimits.what - 5)}\u00a0${facts.year}`;
}

function isReturned({ facts }: Subject): boolean {
  return "isReturned" in facts && facts.isReturned;
}

/** A row of the log holds a day as text; one that a hand has broken is a broken row and never comes here. */
function lastDayOf({ day: text }: Subject): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`No such day: ${text}`);
  return day;
}

function wordsIn(locale: Locale) {
  return locale === "sv" ? swedish : english;
}
