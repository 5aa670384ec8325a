// How near the last day of something that waits is.
import type { Day } from "#schema/day.ts";
import { StateMark } from "../components/state-mark.tsx";
import { useSession } from "../session/session.tsx";

/** Days left, or how late it is; nothing where no last day is set. */
export function LastDayMark({ lastDay }: { lastDay: Day | null }) {
  const { words, today } = useSession();
  if (lastDay === null) return null;
  const left = lastDay - today;
  return left < 0 ? (
    <StateMark tone="bad">{words.common.lateBy(-left)}</StateMark>
  ) : (
    <StateMark tone="neutral">{words.common.daysLeft(left)}</StateMark>
  );
}
