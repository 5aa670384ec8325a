// How one entry of the year stands, in an icon and a word; nothing at all where there is nothing to say yet.
import { isCancelled, type YearEntry } from "#domain/year.ts";
import { ObligationMark, StateMark } from "../../../components/state-mark.tsx";
import { usePageSession } from "../../../session/page-words.ts";

interface YearEntryStateProps {
  entry: YearEntry;
  /** The first that lies ahead: only there is it worth saying that the call has not gone out. */
  isNext: boolean;
}

/** The last days further ahead than three months say nothing: their day says it. */
export function YearEntryState({ entry, isNext }: YearEntryStateProps) {
  const { words, today } = usePageSession();
  const { course, notMarkedHeld } = words.meetings;
  if (entry.about === "obligation") {
    const { state, progress } = entry.obligation;
    const isQuiet = state === "coming" && progress === "notStarted";
    return isQuiet ? null : <ObligationMark obligation={entry.obligation} />;
  }
  if (entry.about !== "meeting") return null;
  if (entry.isDone) return <StateMark tone="good">{course.held}</StateMark>;
  if (isCancelled(entry)) return <StateMark tone="neutral">{course.cancelled}</StateMark>;
  if (entry.day < today) return <StateMark tone="warn">{notMarkedHeld}</StateMark>;
  if (entry.meeting.course === "called") return <StateMark tone="sent">{course.called}</StateMark>;
  return isNext ? <StateMark tone="neutral">{words.year.notCalled}</StateMark> : null;
}
