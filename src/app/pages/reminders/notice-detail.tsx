// What became of one reminder, way by way: what each promises, why one failed, and which took over.
import type { Notice } from "#domain/entities.ts";
import { useInstantText } from "../../components/day-text.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { causeText } from "./cause-text.ts";
import { causeIn, type NoticeState } from "./notice-state.ts";
import styles from "./reminders.module.css";

export function NoticeDetail({ notice, state }: { notice: Notice; state: NoticeState }) {
  const { log } = usePageSession().words.personal;
  const instant = useInstantText();
  const attempts = notice.attempts ?? [];
  const wayText = wayWords(state, log);
  return (
    <>
      {notice.trigger === "hand" ? (
        <p className={styles.detail}>{log.byHand(notice.row.createdBy.name)}</p>
      ) : null}
      {attempts.map(({ channel, at, cause }, index) => (
        <p key={`${channel} ${at}`} className={styles.detail}>
          {index === 0 ? log.triedFirst(log.ways[channel]) : log.triedThen(log.ways[channel])}{" "}
          {causeText(causeIn(cause), channel, log)}
        </p>
      ))}
      {attempts.length > 0 && wayText !== null ? (
        <p className={styles.detail}>{wayText(log.ways[notice.channel])}</p>
      ) : null}
      <p className={styles.detail}>
        {state.kind === "failed"
          ? causeText(state.cause, notice.channel, log)
          : told(state, notice, log, instant)}
      </p>
      <OwnAnswers notice={notice} state={state} />
    </>
  );
}

/** What Teams and the mailbox said in their own words, folded away: it is long, in English, and for whoever mends it. */
function OwnAnswers({ notice, state }: { notice: Notice; state: NoticeState }) {
  const { log } = usePageSession().words.personal;
  const last =
    state.kind === "failed" ? [{ channel: notice.channel, detail: state.cause?.detail ?? "" }] : [];
  const tried = (notice.attempts ?? []).map(({ channel, cause }) => ({
    channel,
    detail: causeIn(cause)?.detail ?? "",
  }));
  const answers = [...tried, ...last].filter(({ detail }) => detail !== "");
  if (answers.length === 0) return null;
  return (
    <details className={styles.detail}>
      <summary>{log.answers}</summary>
      {answers.map(({ channel, detail }) => (
        <p key={channel}>{`${log.ways[channel]}: ${detail}`}</p>
      ))}
    </details>
  );
}

type LogWords = ReturnType<typeof usePageSession>["words"]["personal"]["log"];

/** How to say which way took over; null where none did. A reminder that waits has not gone any way yet. */
function wayWords({ kind }: NoticeState, log: LogWords): ((way: string) => string) | null {
  if (kind === "failed" || kind === "notNeeded") return null;
  return kind === "sent" || kind === "unknown" ? log.nextWay : log.leftTo;
}

function told(
  state: Exclude<NoticeState, { kind: "failed" }>,
  { channel }: Notice,
  log: LogWords,
  instant: (at: number) => string,
): string {
  if (state.kind === "unknown") return log.mailGone;
  if (state.kind === "sent") {
    if (state.at === null) return log.acceptedUnknownTime;
    return channel === "mail" ? log.mailed(instant(state.at)) : log.accepted(instant(state.at));
  }
  if (state.at === null) return "";
  const tell = {
    notNeeded: log.noLongerNeeded,
    underWay: log.underWay,
    unfinished: log.unfinished,
  }[state.kind];
  return tell(instant(state.at));
}
