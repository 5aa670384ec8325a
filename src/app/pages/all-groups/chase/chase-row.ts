// The row of the log that claims a reminder by hand, before anything is sent.
import type { NewNotice } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import type { PlannedNotice } from "#domain/notices.ts";
import type { Day } from "#schema/day.ts";
import type { ChaseWay } from "./chase-ways.ts";

interface ChaseFacts {
  /** Made once for each preview, so that pressing twice is one reminder. */
  chaseId: string;
  way: Extract<ChaseWay, "activity" | "mail">;
  link: string;
  today: Day;
  /** Milliseconds since 1970. */
  now: number;
}

/** A row for the mail stays claimed: when its lease has run out the service's next run sends it. */
export function chaseRow(
  { recipient, subjects, reminderKeys }: PlannedNotice,
  { chaseId, way, link, today, now }: ChaseFacts,
): NewNotice {
  return {
    key: keyOf("chase", chaseId, recipient.id ?? "nobody"),
    recipientId: recipient.id,
    recipientName: recipient.name,
    recipientMail: recipient.mail,
    speaks: recipient.speaks,
    trigger: "hand",
    channel: way,
    waysLeft: way === "activity" && recipient.mail !== null ? ["mail"] : [],
    attempts: [],
    sequence: 0,
    runDay: today,
    reminderKeys,
    subjects: subjects.map(({ subject }) => subject),
    progress: "claimed",
    claimedAt: now,
    runId: chaseId,
    settledAt: null,
    cause: null,
    link,
    draftId: null,
    messageId: null,
  };
}
