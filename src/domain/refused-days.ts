// Days on which a way refused everybody: what the service lacked then, a right or a mailbox, says nothing of the people.
import type { Day } from "#schema/day.ts";
import type { Channel } from "#schema/lists/notice-channels.ts";
import type { Notice } from "./entities.ts";

/** So many refusals on a day, and nothing taken, are no coincidence. */
export const tellingRefusals = 3;

/** Whether each way that the row went refused everybody whom the service tried to tell that day. */
export type IsServiceFailure = (row: Notice) => boolean;

/** What the log tells of such days. */
export function serviceFailuresIn(log: readonly Notice[]): IsServiceFailure {
  const taken = new Set<string>();
  const refused = new Map<string, number>();
  for (const row of log) {
    for (const { channel, isRefusal, tells } of triedIn(row)) {
      const way = wayOf(row.runDay, channel);
      if (isRefusal) refused.set(way, (refused.get(way) ?? 0) + tells);
      else taken.add(way);
    }
  }
  const refusedAll = (way: string) => !taken.has(way) && (refused.get(way) ?? 0) >= tellingRefusals;
  return (row) => {
    const tried = triedIn(row);
    return tried.length > 0 && tried.every(({ channel }) => refusedAll(wayOf(row.runDay, channel)));
  };
}

/** The ways that have answered; from the tab it is somebody else who asks, by another right. */
function triedIn({ trigger, progress, channel, cause, attempts }: Notice) {
  if (trigger === "hand" || progress === "claimed" || progress === "notNeeded") return [];
  const last = { channel, cause: progress === "failed" ? cause : null };
  return [...(attempts ?? []), last]
    .filter((one) => one.cause === null || !/^(no-way|nobody)\b/.test(one.cause))
    .map((one) => ({
      channel: one.channel,
      isRefusal: one.cause !== null && !one.cause.startsWith("bounced"),
      tells: one.channel === "mail" && isTheMailboxes(one.cause) ? tellingRefusals : 1,
    }));
}

/** That the mailbox is closed to the service, or not there, is never about whoever was to have the mail. */
const isTheMailboxes = (cause: string | null) => cause !== null && /^(forbidden|not-found)\b/.test(cause);

const wayOf = (day: Day, channel: Channel) => `${day} ${channel}`;
