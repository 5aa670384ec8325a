// Påminnelser är inte igång: said where coordinators look, with since when and a mail ready for IT. Silent while they run.
import type { Run } from "#domain/entities.ts";
import { notRunningMail } from "#messages/not-running-mail.ts";
import { usePageSession } from "../session/page-words.ts";
import { CopyBox } from "./copy-box.tsx";
import { useInstantText } from "./day-text.tsx";
import { StateMark } from "./state-mark.tsx";
import styles from "./world-notice.module.css";

/** A night may be late; a whole day and a half is not. In milliseconds. */
const oldAfter = 36 * 3_600_000;

/** When the latest run that finished did so; null when none has. */
export function lastFinished(runs: readonly Run[]): number | null {
  return runs.reduce<number | null>(
    (last, { endedAt }) => (endedAt === null ? last : Math.max(last ?? endedAt, endedAt)),
    null,
  );
}

/** `now` is when the runs were read, in milliseconds since 1970. */
export function NotRunning({ runs, now }: { runs: readonly Run[]; now: number }) {
  const { words, locale } = usePageSession();
  const { personal } = words;
  const instant = useInstantText();
  const last = lastFinished(runs);
  if (last !== null && now - last < oldAfter) return null;
  const { notRunning } = personal;
  const begun = runs.reduce((latest, { startedAt }) => Math.max(latest, startedAt), 0);
  const since = last === null ? null : instant(last);
  const mail = notRunningMail(last, locale);
  return (
    <section
      className={styles.notice}
      aria-label={since === null ? notRunning.never : notRunning.since(since)}
    >
      <p className={styles.heading}>
        <StateMark tone="bad">{since === null ? notRunning.never : notRunning.since(since)}</StateMark>
      </p>
      <p className={styles.advice}>
        {begun > (last ?? 0) ? `${notRunning.unfinished(instant(begun))} ` : ""}
        {notRunning.advice}
      </p>
      <details className={styles.more}>
        <summary>{notRunning.toIt}</summary>
        <CopyBox text={`${mail.subject}\n\n${mail.text}`} />
      </details>
    </section>
  );
}
