// The words of reminders in the language asked for.
import { reminders as english } from "#locales/en/reminders.ts";
import type { Locale } from "#locales/locale.ts";
import { reminders as swedish } from "#locales/sv/reminders.ts";

export function reminderWordsIn(locale: Locale): typeof swedish {
  return locale === "sv" ? swedish : english;
}
