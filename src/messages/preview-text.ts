// The line beneath the headline in the activity feed: the whole sentence where there is room for it.

import type { Locale } from "#locales/locale.ts";
import type { Day } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import { clipName, cut } from "./clip.ts";
import { reminderWordsIn } from "./reminder-words.ts";
import { type Room, type Subjects, subjectWords } from "./subject-words.ts";

/** Graph refuses a longer preview. */
export const previewLimit = 150;

const wide: Room = { group: 44, fact: 40 };
const narrow: Room = { group: 28, fact: 28 };

/**
 * Returns what the person reads beneath the headline, at most `previewLimit` characters: the most urgent subject, how many
 * more there are, that it comes late, and, where there is room, instead of whom.
 */
export function previewText(subjects: Subjects, locale: Locale, today: Day): string {
  const [first, ...others] = subjects;
  const { feed, insteadOf } = reminderWordsIn(locale);
  const after = [
    ...(others.length > 0 ? [feed.others(others.length)] : []),
    ...(subjects.some(({ isLate }) => isLate) ? [feed.late] : []),
  ];
  const room = previewLimit - after.reduce((length, words) => length + words.length + 1, 0);
  const said = [longestThatFits(first, others.length > 0, locale, today, room), ...after].join(" ");
  const reason = first.insteadOf === null ? "" : ` ${insteadOf(clipName(first.insteadOf, 40))}`;
  return said.length + reason.length <= previewLimit ? `${said}${reason}` : said;
}

function longestThatFits(
  subject: NoticeSubject,
  isOneOfMany: boolean,
  locale: Locale,
  today: Day,
  room: number,
): string {
  const words = [wide, narrow].map((one) => subjectWords(subject, locale, today, one));
  const brief = words.map(({ group, thing, when }) => `${group}: ${thing}, ${when}.`);
  const whole = isOneOfMany ? [] : words.map(({ sentence }) => sentence);
  return [...whole, ...brief].find((text) => text.length <= room) ?? cut(brief.at(-1) ?? "", room);
}
