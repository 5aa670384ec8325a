// How many meetings a period has: held, and planned. Those called off are none.
import type { Register } from "#domain/entities.ts";
import type { Period } from "#domain/mandate-finding.ts";
import { dayOfMeeting } from "#domain/meetings.ts";
import type { Day } from "#schema/day.ts";

/**
 * The period's meetings as they stand on `today`. One in the past that nobody has marked as held is still only
 * planned, and so is one marked as held before its day.
 */
export function countMeetings(
  { meetings }: Register,
  { first, last }: Period,
  today: Day,
): { held: number; planned: number } {
  let held = 0;
  let planned = 0;
  for (const meeting of meetings) {
    const day = dayOfMeeting(meeting);
    if (meeting.course === "cancelled" || day < first || day > last) continue;
    if (meeting.course === "held" && day <= today) held += 1;
    else planned += 1;
  }
  return { held, planned };
}
