// When each obligation was last reminded of, read from the log.
import type { Notice } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";

export interface LatestReminder {
  day: Day;
  runDay: Day;
  failed: boolean;
}

/** The latest reminder of each obligation, by its key. What was never sent or tried says nothing. */
export function latestReminders(notices: readonly Notice[]): Map<string, LatestReminder> {
  const settled = notices
    .filter(({ progress }) => progress === "sent" || progress === "failed")
    .map((notice) => ({ notice, at: notice.settledAt ?? notice.claimedAt }))
    .sort((a, b) => a.at - b.at);
  const latest = new Map<string, LatestReminder>();
  for (const { notice, at } of settled) {
    const { runDay } = notice;
    for (const { dutyKey } of notice.subjects) {
      const before = latest.get(dutyKey);
      // Where one could not be reached and the next heard instead that same night, somebody has heard.
      const wasHeard = before !== undefined && before.runDay === runDay && !before.failed;
      latest.set(dutyKey, {
        day: wallTimeOf(at).day,
        runDay,
        failed: notice.progress === "failed" && !wasHeard,
      });
    }
  }
  return latest;
}
