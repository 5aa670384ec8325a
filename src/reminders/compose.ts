// From a row of the log to the messages it says, way by way, and the line it gives in the report.
import { chainIdOf } from "#domain/chain-id.ts";
import type { NewNotice } from "#domain/entities.ts";
import { duties } from "#locales/sv/duties.ts";
import { type ActivityMessage, activityMessage } from "#messages/activity-message.ts";
import type { MailMessage } from "#messages/mail-message.ts";
import type { NoticeReport } from "./result.ts";
import type { Wish } from "./wish.ts";

/** What a row says, in its reader's language. */
export interface Composed {
  activity: ActivityMessage;
  mail(): MailMessage;
}

/** The messages of a row. Throws RangeError for a row that says nothing. */
export function composed(row: NewNotice, { today }: Pick<Wish, "today">): Composed {
  const [first, ...others] = row.subjects;
  if (!first) throw new RangeError(`The row ${row.key} says nothing.`);
  const facts = {
    subjects: [first, ...others] as const,
    webUrl: row.link ?? "",
    chainId: chainIdOf(row.reminderKeys),
  };
  const locale = row.speaks ?? "sv";
  const activity = activityMessage(facts, locale, today);
  return {
    activity,
    mail: () => ({ subject: activity.topic, text: activity.previewText, html: activity.previewText }),
  };
}

/** The row's line in the report. */
export function reportOf(
  row: NewNotice,
  { activity }: Composed,
  progress: NoticeReport["progress"],
  cause: string | null = row.cause,
): NoticeReport {
  return {
    to: row.recipientId,
    name: row.recipientName,
    channel: row.channel,
    waysLeft: row.waysLeft ?? [],
    attempts: (row.attempts ?? []).map((attempt) => ({ channel: attempt.channel, cause: attempt.cause })),
    keys: row.reminderKeys,
    text: activity.previewText,
    webUrl: activity.webUrl,
    progress,
    ...(cause === null ? {} : { cause }),
    why: row.subjects.map(({ groupName, facts, day, step, dueOn, isLate, insteadOf }) => ({
      group: groupName,
      what: duties.title(facts),
      kind: facts.kind,
      day,
      step,
      dueOn,
      isLate,
      ...(insteadOf === null ? {} : { insteadOf }),
    })),
  };
}
