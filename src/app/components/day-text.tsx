// Days and times as a Swedish or an English reader writes them, with no break inside.
import { formatDayShort, formatTime } from "#locales/dates.ts";
import { type Day, formatDay } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { useSession } from "../session/session.tsx";

/** "lör 27 feb"; the year only when it is another than this one. */
export function DayText({ day }: { day: Day }) {
  const { locale, today } = useSession();
  return <time dateTime={formatDay(day)}>{formatDayShort(day, locale, today)}</time>;
}

/** The same as text, for sentences made by a word function. */
export function useDayText(): (day: Day) => string {
  const { locale, today } = useSession();
  return (day) => formatDayShort(day, locale, today);
}

/** "tor 4 feb 13.00" for an instant in milliseconds since 1970, on a Swedish clock. */
export function useInstantText(): (instant: number) => string {
  const { locale, today } = useSession();
  return (instant) => {
    const { day, minutes } = wallTimeOf(instant);
    return `${formatDayShort(day, locale, today)} ${formatTime(minutes, locale)}`;
  };
}
