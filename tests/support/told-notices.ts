// Rows of the log for what has been planned, as a run would have written them.
import type { Notice } from "#domain/entities.ts";
import { noticeKey, type PlannedNotice } from "#domain/notices.ts";
import type { Day } from "#schema/day.ts";
import { noticeRow } from "./small-world.ts";

/** The row that says what is planned, on that day and with that number; sent, unless a test says otherwise. */
export function rowSaying(
  { recipient, reminderKeys, subjects }: PlannedNotice,
  runDay: Day,
  sequence: number,
  changes: Partial<Notice> = {},
): Notice {
  return noticeRow({
    key: noticeKey(recipient.id, sequence),
    recipientId: recipient.id,
    recipientName: recipient.name,
    recipientMail: recipient.mail,
    reminderKeys,
    subjects: subjects.map(({ subject }) => subject),
    runDay,
    claimedAt: sequence,
    sequence,
    ...(recipient.id === null ? { progress: "failed", cause: "nobody" } : {}),
    ...changes,
  });
}
