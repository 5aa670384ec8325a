// The story of something that still waits: what comes next, then every step in order.
import type { NextSaying, Story, StoryStep } from "#domain/reminder-story.ts";
import { useDayText } from "../../../components/day-text.tsx";
import { Row, RowList } from "../../../components/row.tsx";
import { Section } from "../../../components/section.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import { HearerLine, ToldLine } from "./hearer-line.tsx";
import styles from "./why.module.css";

export function OpenStory({ story }: { story: Story }) {
  const { why } = usePageSession().words;
  return (
    <>
      <p className={styles.next}>{story.isSilent ? why.silent : <NextLine next={story.next} />}</p>
      {story.steps.length > 0 ? (
        <Section heading={why.steps}>
          <RowList label={why.steps}>
            {story.steps.map((step) => (
              <StepRow key={step.step} step={step} />
            ))}
          </RowList>
        </Section>
      ) : null}
      {story.chased.length > 0 ? (
        <Section heading={why.chased}>
          {story.chased.map((told) => (
            <ToldLine key={told.row.key} told={told} step={null} />
          ))}
        </Section>
      ) : null}
      {story.onOtherDays.map((told) => (
        <Section key={`${told.row.key} ${told.subject.day}`} heading={why.otherDays(told.subject.day)}>
          <ToldLine told={told} step={told.subject.step} />
        </Section>
      ))}
    </>
  );
}

function NextLine({ next }: { next: NextSaying | null }) {
  const { why } = usePageSession().words;
  const dayText = useDayText();
  if (next === null) return why.noMore;
  const names = next.sayings
    .filter(({ recipient }) => recipient.id !== null)
    .map(({ recipient }) => recipient.name);
  return names.length === 0
    ? why.nextToNobody(dayText(next.on))
    : why.next(dayText(next.on), names.join(", "));
}

function StepRow({ step }: { step: StoryStep }) {
  const { words, today } = usePageSession();
  const { why } = words;
  const dayText = useDayText();
  const remarks = [
    ...(step.movedBecause !== null && step.sendingDay !== step.nominalDay
      ? [why.moved(dayText(step.nominalDay), why.free[step.movedBecause])]
      : []),
    ...(step.isInPolicy ? [] : [why.notInPolicy]),
    ...(step.isBeforeFollowed ? [why.beforeFollowed] : []),
  ];
  return (
    <Row
      title={
        <>
          <strong className={styles.step}>{why.step(step.step)}</strong>,{" "}
          {(step.sendingDay < today ? why.wasToGo : why.goes)(dayText(step.sendingDay))}
        </>
      }
      facts={
        <>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {step.hearers.length === 0 ? <p>{why.nobodyAsked}</p> : null}
          {step.hearers.map((hearer) => (
            <HearerLine key={`${hearer.what} ${hearer.recipient.id}`} hearer={hearer} step={step.step} />
          ))}
        </>
      }
    />
  );
}
