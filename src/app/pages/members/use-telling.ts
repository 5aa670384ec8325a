// The words, the day and the way of writing days that every row of this page is told with.
import { formatDayLong } from "#locales/dates.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { Telling } from "./member-facts.ts";

/** Telling in the person's language, on this day. */
export function useTelling(): Telling {
  const { words, today, locale } = usePageSession();
  return { words, today, longDay: (day) => formatDayLong(day, locale) };
}
