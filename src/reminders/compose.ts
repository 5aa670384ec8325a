// From a row of the log to the message it says and the line it gives in the report.
import { chainIdOf } from "#domain/chain-id.ts";
import type { NewNotice } from "#domain/entities.ts";
import type { Obligation } from "#domain/obligations.ts";
import { type ActivityMessage, activityMessage, type Subjects } from "#messages/activity-message.ts";
import { parseDay } from "#schema/day.ts";
import type { NoticeReport } from "./result.ts";
import type { Run } from "./run-state.ts";

/** The message of a row. Throws RangeError for a row that `subjectsOf` gives nothing for. */
export function messageOf(
  row: NewNotice,
  { wish, obligations }: Pick<Run, "wish" | "obligations">,
): ActivityMessage {
  const subjects = subjectsOf(row);
  if (!subjects) throw new RangeError(`The row ${row.key} says nothing.`);
  const facts = {
    subjects,
    manner: mannerOf(obligations.get(subjects[0].obligationKey)),
    webUrl: row.link ?? "",
    chainId: chainIdOf(row.reminderKeys),
  };
  return activityMessage(facts, wish.locale, wish.today);
}

/** What a row is about, or null when a hand has emptied it or written a day that is none. */
export function subjectsOf({ subjects }: Pick<NewNotice, "subjects">): Subjects | null {
  const [first, ...others] = subjects;
  const areWhole = subjects.every(({ lastDay }) => parseDay(lastDay) !== null);
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
    why: row.subjects.map(({ groupName, label, year, lastDay, step }) => ({
      group: groupName,
      what: `${label} ${year}`,
      lastDay,
      step,
    })),
  };
}

function mannerOf(obligation: Obligation | undefined) {
  return { isSoft: obligation?.isSoft ?? false, isReturned: obligation?.progress === "returned" };
}
