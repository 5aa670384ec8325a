// The row of the log that claims a reminder by hand, before anything is sent.
import type { NewNotice } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import type { PlannedNotice } from "#domain/notices.ts";
import type { Recipient } from "#domain/recipients.ts";
import type { Day } from "#schema/day.ts";
import type { Channel } from "#schema/lists/notice-channels.ts";
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
    key: chaseKey(chaseId, recipient.id),
    recipientId: recipient.id,
    recipientName: recipient.name,
    recipientMail: recipient.mail,
    speaks: recipient.speaks,
    trigger: "hand",
    channel: way,
    waysLeft: waysAfter(way, recipient),
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

/** The key of the row that says one reminder by hand to one person. */
export function chaseKey(chaseId: string, recipientId: string | null): string {
  return keyOf("chase", chaseId, recipientId ?? "nobody");
}

/** What the service tries when that way is refused: it may be let in where the person who presses is not. */
function waysAfter(way: ChaseFacts["way"], { id, mail, isMember }: Recipient): Channel[] {
  const team: Channel[] = isMember ? ["team"] : [];
  if (way === "activity") return [...team, ...(mail === null ? [] : ["mail" as const])];
  return id === null || id.startsWith("mail:") ? [] : [...team, "activity"];
}
