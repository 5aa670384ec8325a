// The year's entries as they stand in somebody's own calendar, where the group's name must be said each time.

import type { CalendarEvent } from "#documents/calendar-file.ts";
import type { YearEntry } from "#domain/year.ts";
import type { Words } from "#locales/sv.ts";
import type { Day } from "#schema/day.ts";
import { yearEntryTitle } from "../../../components/year-entry-title.ts";

interface CalendarWords {
  groupName: string;
  words: Pick<Words, "year" | "common">;
  today: Day;
  /** The address that opens an entry in Teams. */
  linkTo: (opens: NonNullable<YearEntry["opens"]>) => string;
}

/** Meetings at their times, everything else as whole days. */
export function calendarEvents(entries: readonly YearEntry[], facts: CalendarWords): CalendarEvent[] {
  const { groupName, words, today, linkTo } = facts;
  return entries.map((entry) => {
    const name = yearEntryTitle(entry, words.year, today);
    const title = words.year.calendarTitle(
      entry.about === "obligation" ? words.year.lastDayOf(name) : name,
      groupName,
    );
    const link = entry.opens === null ? null : linkTo(entry.opens);
    const common = { key: entry.key, title, description: descriptionOf(entry, words), link };
    if (entry.about !== "meeting") return { ...common, day: entry.day };
    const { starts, ends, place, course, row } = entry.meeting;
    const isCancelled = course === "cancelled";
    return {
      ...common,
      title: isCancelled ? words.year.cancelledMeeting(title) : title,
      starts,
      ends,
      place,
      isCancelled,
      version: row.version,
    };
  });
}

/** The mandate's own sentence and to whom; the names behind a number of terms. */
function descriptionOf(entry: YearEntry, { year, common }: CalendarWords["words"]): string | null {
  if (entry.about === "meeting") return null;
  if (entry.about === "terms") {
    return year.names(entry.memberships.flatMap(({ personName }) => personName ?? []));
  }
  const rule = entry.about === "groupEnd" ? entry.rule : entry.obligation.rule;
  const receiver = rule.receiver === null ? [] : [year.toReceiver(rule.receiver)];
  return [common.quote(rule.quote), ...receiver].join("\n");
}
