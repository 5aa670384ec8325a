// Sending one reminder by hand: claim its row, send as the person who presses, write down how it went. What Teams will
// not take is left to the service, which writes a mail.
import type { NewNotice, Notice } from "#domain/entities.ts";
import { isLastingCause } from "#domain/heard.ts";
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { NoticeLog } from "#store/port.ts";
import type { Courier } from "../../../session/courier.ts";
import { worldProblemOf } from "../../../session/world-problem.ts";

export type ChaseEnd =
  | { kind: "accepted" }
  /** The service sends it at its next run, by mail or, where the answer was lost, the same way again. */
  | { kind: "left" }
  | { kind: "failed"; cause: string };

interface Sending {
  log: NoticeLog;
  courier: Courier;
  row: NewNotice;
  message: ActivityMessage;
  now: () => number;
}

/** How it ended. Rejects with a GraphError when the row itself could not be written: then nothing was sent. */
export async function sendChase({ log, courier, row, message, now }: Sending): Promise<ChaseEnd> {
  const claim = await log.claim(row);
  if (claim === null) return { kind: "left" };
  if (claim.channel === "mail" || claim.recipientId === null) return { kind: "left" };
  const cause = await refusal(courier, claim.recipientId, message);
  if (cause === null) {
    await log.change(claim, { progress: "sent", settledAt: now() }).catch(() => null);
    return { kind: "accepted" };
  }
  if (!isLastingCause(cause)) return { kind: "left" };
  return giveOver(log, claim, cause, now());
}

/** Why the feed did not take it; null when it did. */
async function refusal(courier: Courier, to: string, message: ActivityMessage): Promise<string | null> {
  try {
    await courier.send(to, message);
    return null;
  } catch (error) {
    const problem = worldProblemOf(error);
    if (!problem) throw error;
    return `${problem.code}${problem.status === null ? "" : ` ${problem.status}`}: ${problem.detail}`;
  }
}

async function giveOver(log: NoticeLog, claim: Notice, cause: string, at: number): Promise<ChaseEnd> {
  const attempts = [...(claim.attempts ?? []), { channel: claim.channel, at, cause }];
  const [next, ...waysLeft] = claim.waysLeft ?? [];
  if (next === undefined) {
    await log.change(claim, { progress: "failed", attempts, cause, settledAt: at });
    return { kind: "failed", cause };
  }
  await log.change(claim, { channel: next, waysLeft, attempts });
  return { kind: "left" };
}
