// How one thing that waits stands, in one mark: an icon and a word.
import { dayMeaning } from "#domain/duty.ts";
import type { NewOpenObligation } from "#domain/entities.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import { usePageSession } from "../session/page-words.ts";
import { useDayText } from "./day-text.tsx";
import { StateMark, type Tone } from "./state-mark.tsx";

const sinceTones: Partial<Record<DutyKind, Tone>> = { receipt: "sent", vacancy: "warn" };

type Waiting = Pick<NewOpenObligation, "facts" | "day" | "progress" | "isMissed" | "isSoft">;

/** The mark of an open obligation of any kind, on today's date. */
export function DutyMark({ duty }: { duty: Waiting }) {
  const { words, today } = usePageSession();
  const { common, personal } = words;
  const dayText = useDayText();
  const { facts, day, progress, isMissed, isSoft } = duty;
  const { kind } = facts;
  const soft = isSoft ? ` · ${common.underDraft}` : "";
  if (progress === "returned") return <StateMark tone="returned">{common.progress.returned}</StateMark>;
  if (isMissed) {
    return <StateMark tone={isSoft ? "warn" : "bad"}>{common.obligationState.missed + soft}</StateMark>;
  }
  if (dayMeaning[kind] === "since") {
    return (
      <StateMark tone={sinceTones[kind] ?? "neutral"}>{personal.dutySince(kind, dayText(day))}</StateMark>
    );
  }
  if (kind === "meetings") return <StateMark tone="warn">{personal.dutyStates.tooFewMeetings}</StateMark>;
  if (dayMeaning[kind] === "ends") {
    return day < today ? (
      <StateMark tone="warn">{personal.dutyStates.ended(today - day)}</StateMark>
    ) : (
      <StateMark tone="neutral">{personal.dutyStates.endsIn(day - today)}</StateMark>
    );
  }
  if (day < today) {
    return <StateMark tone={isSoft ? "warn" : "bad"}>{common.lateBy(today - day) + soft}</StateMark>;
  }
  return <StateMark tone="neutral">{common.daysLeft(day - today) + soft}</StateMark>;
}
