// One row of the log: to whom, what about, and what became of it.
import { Link } from "wouter";
import { parseSubPage } from "#domain/deep-link.ts";
import type { Notice } from "#domain/entities.ts";
import { parseDay } from "#schema/day.ts";
import { useDayText, useInstantText } from "../../components/day-text.tsx";
import { Row } from "../../components/row.tsx";
import { StateMark, type Tone } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOf } from "../../shell/routes.ts";
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
  const { personal, duties } = usePageSession().words;
  const { log } = personal;
  const dayText = useDayText();
  const state = noticeState(notice, asOf);
  const part = notice.sequence > 0 ? ` · ${log.sequence(notice.sequence + 1)}` : "";
  return (
    <Row
      title={(notice.recipientId === null ? log.nobody : log.to(notice.recipientName)) + part}
      facts={
        <>
          <ul>
            {notice.subjects.map((subject) => {
              const lastDay = parseDay(subject.day);
              return (
                <li key={subject.reminderKey} className={styles.subject}>
                  <Link
                    href={hrefOf({
                      ...(parseSubPage(subject.page) ?? { page: "overview" }),
                      groupKey: subject.groupKey,
                      ...(subject.thing === null ? {} : { thing: subject.thing }),
                    })}
                  >
                    {log.about(
                      duties.title(subject.facts),
                      subject.groupName,
                      lastDay === null ? subject.day : dayText(lastDay),
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
          <StateDetail state={state} />
        </>
      }
      action={<StateMark tone={tones[state.kind]}>{log.states[notice.progress]}</StateMark>}
    />
  );
}

function StateDetail({ state }: { state: NoticeState }) {
  const { log } = usePageSession().words.personal;
  const instant = useInstantText();
  if (state.kind === "failed") {
    const words: Record<string, string> = log.causes;
    const known = words[state.cause?.code ?? ""];
    return (
      <p className={styles.detail}>
        {state.cause === null ? log.failedUnknown : (known ?? log.causes.unexpected)}
        {state.cause?.detail ? ` ${log.told(state.cause.detail)}` : ""}
      </p>
    );
  }
  if (state.at === null) {
    return state.kind === "sent" ? <p className={styles.detail}>{log.acceptedUnknownTime}</p> : null;
  }
  const tell = {
    sent: log.accepted,
    notNeeded: log.noLongerNeeded,
    underWay: log.underWay,
    unknown: log.underWay,
    unfinished: log.unfinished,
  }[state.kind];
  return <p className={styles.detail}>{tell(instant(state.at))}</p>;
}
