// The story of something that no longer waits, from the log alone.
import type { ClosedStory } from "#domain/story-from-log.ts";
import { parseDay } from "#schema/day.ts";
import { useDayText } from "../../../components/day-text.tsx";
import { Row, RowList } from "../../../components/row.tsx";
import { Section } from "../../../components/section.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import { ToldLine } from "./hearer-line.tsx";
import styles from "./why.module.css";

export function ClosedStoryView({ story }: { story: ClosedStory }) {
  const { why, duties } = usePageSession().words;
  const dayText = useDayText();
  const subject = [
    ...(story.days[0]?.steps ?? []).flatMap(({ told }) => told),
    ...(story.days[0]?.chased ?? []),
  ][0]?.subject;
  return (
    <>
      {subject ? (
        <h2 className={styles.heading}>{why.heading(subject.groupName, duties.title(subject.facts))}</h2>
      ) : null}
      <p className={styles.next}>{story.days.length === 0 ? why.nothingEverSaid : why.closed}</p>
      {story.days.map(({ day, steps, chased }) => {
        const parsed = parseDay(day);
        return (
          <Section key={day} heading={why.otherDays(parsed === null ? day : dayText(parsed))}>
            <RowList>
              {steps.map(({ step, told }) => (
                <Row
                  key={step}
                  title={why.step(step)}
                  facts={told.map((one) => <ToldLine key={one.row.key} told={one} step={step} />)}
                />
              ))}
              {chased.length > 0 ? (
                <Row
                  title={why.chased}
                  facts={chased.map((one) => <ToldLine key={one.row.key} told={one} step={null} />)}
                />
              ) : null}
            </RowList>
          </Section>
        );
      })}
    </>
  );
}
