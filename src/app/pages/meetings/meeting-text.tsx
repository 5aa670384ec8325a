// When and where a meeting is, as people write it.
import type { Meeting } from "#domain/entities.ts";
import { isWebAddress } from "#domain/notes-step.ts";
import { formatTime } from "#locales/dates.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { usePageSession } from "../../session/page-words.ts";

/** Minutes since midnight as the person's language writes them. */
export function useTimeText(): (minutes: number) => string {
  const { locale } = usePageSession();
  return (minutes) => formatTime(minutes, locale);
}

/** "13.00–15.30", or "13.00" where no end is stated. */
export function useHoursText(): (meeting: Meeting) => string {
  const timeText = useTimeText();
  return ({ starts, ends }) =>
    [starts, ends]
      .filter((instant) => instant !== null)
      .map((instant) => timeText(wallTimeOf(instant).minutes))
      .join("–");
}

/** The place, as a link where it is the address of a page. */
export function PlaceText({ place }: { place: string | null }) {
  const { words } = usePageSession();
  if (place === null) return words.common.notStated;
  if (!isWebAddress(place)) return <bdi>{place}</bdi>;
  return (
    <a href={place} target="_blank" rel="noreferrer">
      {place}
    </a>
  );
}

/** How far the meeting itself has come; says so when its day has passed and nobody has marked it as held. */
export function useCourseText(): (meeting: Meeting) => string {
  const { words, today } = usePageSession();
  return ({ course, starts }) => {
    const isOpen = course === "planned" || course === "called";
    const hasPassed = wallTimeOf(starts).day < today;
    return isOpen && hasPassed ? words.meetings.notMarkedHeld : words.meetings.course[course];
  };
}
