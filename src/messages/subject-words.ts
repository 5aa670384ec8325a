// What a message needs to know of a subject: its facts with names cut to the room there is, its day, and how far it is.

import { formatDayLong, formatDayShort } from "#locales/dates.ts";
import { duties as english } from "#locales/en/duties.ts";
import type { Locale } from "#locales/locale.ts";
import { duties as swedish } from "#locales/sv/duties.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { type DutyFacts, isDutyFacts } from "#schema/lists/duty-facts.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import { clipName } from "./clip.ts";

/** A notice says at least one thing; the most urgent comes first. */
export type Subjects = readonly [NoticeSubject, ...NoticeSubject[]];

/** The most UTF-16 units of a group's name and of each name or title among the facts. */
export interface Room {
  group: number;
  fact: number;
}

export interface SubjectWords {
  group: string;
  /** Inside a sentence: "verksamhetsplan 2027". */
  thing: string;
  title: string;
  sentence: string;
  /** "senast lör 27 feb, 32 dagar kvar" */
  when: string;
  /** "senast 27 februari 2027" */
  dayText: string;
  /** "27 februari 2027" */
  longDay: string;
}

/** The subject in words of `locale` as seen on `today`; days show their year when `today` is another year's. */
export function subjectWords(subject: NoticeSubject, locale: Locale, today: Day, room: Room): SubjectWords {
  const t = dutyWordsIn(locale);
  const facts = clipFacts(subject.facts, room.fact);
  const group = clipName(subject.groupName, room.group);
  const date = dayOfSubject(subject);
  const day = formatDayShort(date, locale, today);
  const longDay = formatDayLong(date, locale);
  const daysLeft = date - today;
  return {
    group,
    thing: t.thing(facts),
    title: t.title(facts),
    sentence: t.sentence(group, facts, { day, daysLeft, isSoft: subject.isSoft }),
    when: t.whenText(facts, day, daysLeft),
    dayText: t.dayText(facts, longDay, daysLeft < 0),
    longDay,
  };
}

/** The subject's day. Throws RangeError for a row whose day a hand has broken, which is a broken row and never comes here. */
export function dayOfSubject({ day: text }: NoticeSubject): Day {
  return dayIn(text);
}

/** A stored day as a number. Throws RangeError when there is no such day. */
export function dayIn(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`No such day: ${text}`);
  return day;
}

export function dutyWordsIn(locale: Locale): typeof swedish {
  return locale === "sv" ? swedish : english;
}

/** The longest of our own values is far shorter than any room: only what people have written is cut. */
function clipFacts(facts: DutyFacts, limit: number): DutyFacts {
  const clipped: unknown = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === "string" ? clipName(value, limit) : value,
    ]),
  );
  return isDutyFacts(clipped) ? clipped : facts;
}
