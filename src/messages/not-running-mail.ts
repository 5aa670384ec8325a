// The mail that a coordinator sends to whoever runs the service when the reminders have stopped.

import { formatDayShort, formatTime } from "#locales/dates.ts";
import type { Locale } from "#locales/locale.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { reminderWordsIn } from "./reminder-words.ts";

/**
 * Returns the mail, ready to send or copy. `lastEndedAt` is when the latest whole run ended, in milliseconds since 1970;
 * null when there has been none.
 */
export function notRunningMail(
  lastEndedAt: number | null,
  locale: Locale,
): { subject: string; text: string } {
  const { subject, paragraphs } = reminderWordsIn(locale).notRunning;
  const ended = lastEndedAt === null ? null : wallTimeOf(lastEndedAt);
  const day = ended && formatDayShort(ended.day, locale);
  const time = ended && formatTime(ended.minutes, locale);
  return {
    subject: subject(day),
    text: paragraphs(day === null ? null : `${day} ${time}`).join("\n\n"),
  };
}
