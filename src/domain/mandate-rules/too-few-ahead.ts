// Fewer meetings held and planned than a rule asks for, while there is still time to plan: what the finding and the
// reminder both tell.
import type { Register } from "#domain/entities.ts";
import { groupEndOf } from "#domain/group-end.ts";
import type { Period } from "#domain/mandate-finding.ts";
import type { Day } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { countMeetings } from "./count-meetings.ts";
import { periodOf } from "./period.ts";

interface Followed {
  register: Register;
  /** The first day that counts. */
  from: Day;
  today: Day;
}

export interface TooFew {
  period: Period;
  held: number;
  planned: number;
  minimum: number;
  /** Whether the group is followed from the period's first day to its last; else nothing is judged. */
  isWhole: boolean;
}

/** Returns how the period of `today` falls short; null when enough are held and planned, or the text has no number. */
export function tooFewAhead(
  { minimum, per }: Pick<ParametersOf<"meetingFrequency">, "minimum" | "per">,
  followed: Followed,
): TooFew | null {
  if (minimum === null) return null;
  const period = periodOf(followed.today, per);
  const count = countMeetings(followed.register, period, followed.today);
  if (count.held + count.planned >= minimum) return null;
  return { period, ...count, minimum, isWhole: isWhole(period, followed) };
}

/** Whether the group is followed, and there, from the period's first day to its last. */
export function isWhole({ first, last }: Period, { register, from }: Omit<Followed, "today">): boolean {
  const end = groupEndOf(register);
  return from <= first && (end === null || end >= last);
}
