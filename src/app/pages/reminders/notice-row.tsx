// One row of the log: to whom, what about, by which ways, and what became of it.
import { Link } from "wouter";
import type { Notice } from "#domain/entities.ts";
import { parseDay } from "#schema/day.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row } from "../../components/row.tsx";
import { StateMark, type Tone } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOfPersonal } from "../../shell/routes.ts";
import { NoticeDetail } from "./notice-detail.tsx";
import { type NoticeState, noticeState } from "./notice-state.ts";
import styles from "./reminders.module.css";

const tones: Record<NoticeState["kind"], Tone> = {
  underWay: "neutral",
  unfinished: "warn",
  sent: "sent",
  notNeeded: "neutral",
  failed: "bad",
  unknown: "warn",
};

/** `asOf` is when the log was read, in milliseconds since 1970. */
export function NoticeRow({ notice, asOf }: { notice: Notice; asOf: number }) {
  const { log } = usePageSession().words.personal;
  const state = noticeState(notice, asOf);
  return (
    <Row
      title={notice.recipientId === null ? log.nobody : log.to(notice.recipientName)}
      facts={
        <>
          <ul>
            {notice.subjects.map((subject) => (
              <li key={subject.reminderKey} className={styles.subject}>
                <SubjectLine subject={subject} />
              </li>
            ))}
          </ul>
          <NoticeDetail notice={notice} state={state} />
        </>
      }
      action={<StateMark tone={tones[state.kind]}>{log.states[notice.progress]}</StateMark>}
    />
  );
}

function SubjectLine({ subject }: { subject: Notice["subjects"][number] }) {
  const { personal, duties } = usePageSession().words;
  const { log } = personal;
  const dayText = useDayText();
  const { facts, groupName, groupKey, dutyKey, day, dueOn, isLate, insteadOf } = subject;
  const told = (text: string) => {
    const parsed = parseDay(text);
    return parsed === null ? text : dayText(parsed);
  };
  return (
    <>
      <Link href={hrefOfPersonal("reminders", "why", groupKey, dutyKey)}>
        {log.about(duties.title(facts), groupName, duties.dayWord(facts), told(day))}
      </Link>
      {isLate ? ` ${log.late(told(dueOn))}` : ""}
      {insteadOf === null ? "" : ` ${log.insteadOf(insteadOf)}`}
    </>
  );
}
