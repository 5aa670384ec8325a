// Förhandsgranska påminnelsen: who hears what, by which way, before anything is sent; and afterwards what became of it.
import { Button } from "@fluentui/react-components";
import type { PlannedNotice } from "#domain/notices.ts";
import { useDayText } from "../../../components/day-text.tsx";
import { Row, RowList } from "../../../components/row.tsx";
import { Section } from "../../../components/section.tsx";
import { StateMark } from "../../../components/state-mark.tsx";
import { WorldNotice } from "../../../components/world-notice.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import styles from "./chase-preview.module.css";
import { type Chosen, type Ended, useChase } from "./use-chase.ts";

interface ChasePreviewProps extends Chosen {
  onBack: () => void;
  onDone: () => void;
}

const tones = { accepted: "sent", left: "neutral", failed: "bad", notWritten: "bad" } as const;

export function ChasePreview({ onBack, onDone, ...chosen }: ChasePreviewProps) {
  const { personal, shell } = usePageSession().words;
  const t = personal.chase;
  const { plan, ends, isSending, sendable, wayOf, messageOf, send } = useChase(chosen);
  if (plan.error) return <WorldNotice error={plan.error} onRetry={() => plan.refetch()} />;
  if (!plan.data) return <p role="status">{t.reading}</p>;
  const { notices, gone, unreachable } = plan.data;
  const isOver = ends.size > 0 && sendable.length === 0;
  return (
    <Section heading={t.heading} {...(notices.length > 0 ? { count: notices.length } : {})}>
      <p role="status">{notices.length === 0 ? t.nothing : isOver ? t.after : t.intro}</p>
      {gone.length > 0 && notices.length > 0 ? <p className={styles.remark}>{t.gone(gone.length)}</p> : null}
      {unreachable.map(({ group, problem }) => (
        <p key={group.key}>
          <StateMark tone="warn">{`${group.title}: ${personal.unreachableWhy[problem]}`}</StateMark>
        </p>
      ))}
      <RowList label={t.heading}>
        {notices.map((notice) => {
          const way = wayOf(notice);
          const ended = ends.get(notice.recipient.id ?? "");
          return (
            <Row
              key={notice.recipient.id ?? "nobody"}
              title={notice.recipient.id === null ? t.nobody : t.to(notice.recipient.name)}
              facts={
                <>
                  {way === "activity" || way === "mail" ? (
                    <p className={styles.text}>{messageOf(notice).previewText}</p>
                  ) : null}
                  <SubjectList notice={notice} />
                  {ended ? null : <p>{t.ways[way]}</p>}
                </>
              }
              action={ended ? <EndMark ended={ended} /> : null}
            />
          );
        })}
      </RowList>
      <div className={styles.actions}>
        {isOver || notices.length === 0 ? (
          <Button appearance="primary" onClick={onDone}>
            {t.done}
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isSending || sendable.length === 0}
              onClick={() => void send()}
            >
              {isSending ? t.sending : t.send(sendable.length)}
            </Button>
            <Button disabledFocusable={isSending} onClick={onBack}>
              {t.back}
            </Button>
          </>
        )}
      </div>
      <p className={styles.status} role="status">
        {isSending ? shell.loading : ""}
      </p>
    </Section>
  );
}

function SubjectList({ notice }: { notice: PlannedNotice }) {
  const { personal, duties } = usePageSession().words;
  const dayText = useDayText();
  const insteadOf = notice.subjects.find(({ subject }) => subject.insteadOf !== null)?.subject.insteadOf;
  return (
    <>
      <ul className={styles.subjects}>
        {notice.subjects.map(({ subject, duty, group }) => (
          <li key={subject.dutyKey}>
            {`${group.title}: ${duties.title(subject.facts)} · ${dayText(duty.day)}`}
          </li>
        ))}
      </ul>
      {insteadOf ? <p>{personal.chase.insteadOf(insteadOf)}</p> : null}
    </>
  );
}

function EndMark({ ended }: { ended: Ended }) {
  const { chase } = usePageSession().words.personal;
  const text = ended.kind === "notWritten" ? chase.notWritten : chase.ends[ended.kind];
  return (
    <StateMark tone={tones[ended.kind]}>
      {ended.kind === "failed" ? `${text} (${ended.cause})` : text}
    </StateMark>
  );
}
