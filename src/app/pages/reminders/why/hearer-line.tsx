// One sentence for each person at each step: was told, could not be reached, will be told, and who heard instead.
import type { StoryHearer } from "#domain/reminder-story.ts";
import type { Told } from "#domain/story-from-log.ts";
import { useDayText } from "../../../components/day-text.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import { causeText } from "../cause-text.ts";
import { causeIn } from "../notice-state.ts";

export function HearerLine({ hearer, step }: { hearer: StoryHearer; step: number }) {
  const { why } = usePageSession().words;
  const dayText = useDayText();
  const { name, id } = hearer.recipient;
  const t = why.outcomes;
  if (hearer.what === "overtaken") return <p>{t.overtaken(name, why.step(hearer.by))}</p>;
  if (hearer.what !== "awaits") return <ToldLine told={hearer} step={step} />;
  if (id === null) return <p>{t.dueToNobody}</p>;
  return <p>{hearer.isDue ? t.due(name) : t.awaits(name, dayText(hearer.on))}</p>;
}

/** What a row of the log says; `step` is the one that is told of, which the row may have said in a later one's words. */
export function ToldLine({ told, step }: { told: Told; step: number | null }) {
  const { why, personal } = usePageSession().words;
  const dayText = useDayText();
  const { row, subject, recipient, what, isLasting, handedTo } = told;
  const { name } = recipient;
  const t = why.outcomes;
  const day = dayText(row.runDay);
  const said = {
    sent:
      subject.step !== null && subject.step !== step
        ? t.sentWith(name, day, why.step(subject.step))
        : t.sent(name, day),
    underWay: t.underWay(name),
    failed: isLasting ? t.failed(name, day) : t.failedTryAgain(name, day),
    notNeeded: t.notNeeded(name),
    unknown: t.unknown(name, day),
    nobody: t.nobody(day),
  }[what];
  return (
    <p>
      {said}
      {what === "failed" ? ` ${causeText(causeIn(row.cause), row.channel, personal.log)}` : ""}
      {handedTo.length > 0 ? ` ${why.handedTo(handedTo.join(", "))}` : ""}
    </p>
  );
}
