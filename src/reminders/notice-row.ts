// The row that claims a notice: everything that will be said is fixed in it before anything is sent.
import type { NewNotice } from "#domain/entities.ts";
import { noticeLink } from "#domain/notice-link.ts";
import { noticeKey, type PlannedNotice } from "#domain/notices.ts";
import { noWayCause } from "./send-one-way.ts";
import type { Ways } from "./ways.ts";
import type { Wish } from "./wish.ts";

/** The cause in the log when there is nobody to reach. */
export const nobodyCause = "nobody";

export interface Numbered {
  sequence: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** The new row for a planned notice, claimed `now`; with nobody, or no way to them, it is settled at once as failed. */
export function noticeRow(
  planned: PlannedNotice,
  ways: Ways,
  { sequence, now }: Numbered,
  wish: Wish,
): NewNotice {
  const { recipient, subjects, reminderKeys } = planned;
  const [channel, ...waysLeft] = ways.channels;
  const cause = recipient.id === null ? nobodyCause : channel === undefined ? noWayCause : null;
  return {
    key: noticeKey(recipient.id, sequence),
    recipientId: recipient.id,
    recipientName: recipient.name,
    recipientMail: ways.address,
    speaks: recipient.speaks,
    trigger: "schedule",
    channel: channel ?? (recipient.id?.startsWith("mail:") ? "mail" : "activity"),
    waysLeft,
    attempts: null,
    sequence,
    runDay: wish.today,
    reminderKeys,
    subjects: subjects.map(({ subject }) => subject),
    progress: cause === null ? "claimed" : "failed",
    claimedAt: now,
    runId: wish.runId,
    settledAt: cause === null ? null : now,
    cause,
    link: noticeLink(subjects[0], recipient.isMember, wish),
    draftId: null,
    messageId: null,
  };
}
