// From a row of the log to the message it says and the line it gives in the report.
import { chainIdOf } from "#domain/chain-id.ts";
import type { NewNotice } from "#domain/entities.ts";
import { duties } from "#locales/sv/duties.ts";
import { type ActivityMessage, activityMessage, type Subjects } from "#messages/activity-message.ts";
import { parseDay } from "#schema/day.ts";
import type { NoticeReport } from "./result.ts";
import type { Run } from "./run-state.ts";

/** The message of a row. Throws RangeError for a row that `subjectsOf` gives nothing for. */
export function messageOf(row: NewNotice, { wish }: Pick<Run, "wish">): ActivityMessage {
  const subjects = subjectsOf(row);
  if (!subjects) throw new RangeError(`The row ${row.key} says nothing.`);
  const facts = {
    subjects,
    webUrl: row.link ?? "",
    chainId: chainIdOf(row.reminderKeys),
  };
  return activityMessage(facts, wish.locale, wish.today);
}

/** What a row is about, or null when a hand has emptied it or written a day that is none. */
export function subjectsOf({ subjects }: Pick<NewNotice, "subjects">): Subjects | null {
  const [first, ...others] = subjects;
  const areWhole = subjects.every(({ day }) => parseDay(day) !== null);
  return first && areWhole ? [first, ...others] : null;
}

/** The row's line in the report. */
export function reportOf(
  row: NewNotice,
  message: ActivityMessage,
  progress: NoticeReport["progress"],
  cause: string | null = row.cause,
): NoticeReport {
  return {
    to: row.recipientId,
    name: row.recipientName,
    channel: row.channel,
    keys: row.reminderKeys,
    text: message.previewText,
    webUrl: message.webUrl,
    progress,
    ...(cause === null ? {} : { cause }),
    why: row.subjects.map(({ groupName, facts, day, step }) => ({
      group: groupName,
      what: duties.title(facts),
      lastDay: day,
      step: step ?? 0,
    })),
  };
}
