// Rows of the log, run by run: the latest runs first, older ones when asked for.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Notice } from "#domain/entities.ts";
import { useDayText } from "../../components/day-text.tsx";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { NoticeRow } from "./notice-row.tsx";
import { byRunDay } from "./notice-state.ts";
import styles from "./reminders.module.css";

const runsSeenAtFirst = 7;

/** `asOf` is when the log was read, in milliseconds since 1970. */
export function NoticeRuns({ notices, asOf }: { notices: readonly Notice[]; asOf: number }) {
  const { log } = usePageSession().words.personal;
  const dayText = useDayText();
  const [runsSeen, setRunsSeen] = useState(runsSeenAtFirst);
  const runs = byRunDay(notices);
  return (
    <>
      {runs.slice(0, runsSeen).map(({ day, notices: said }) => (
        <Section key={day} heading={log.runOn(dayText(day))} count={said.length}>
          <RowList>
            {said.map((notice) => (
              <NoticeRow key={notice.key} notice={notice} asOf={asOf} />
            ))}
          </RowList>
        </Section>
      ))}
      {runs.length > runsSeen ? (
        <p className={styles.more}>
          <Button onClick={() => setRunsSeen(runsSeen + runsSeenAtFirst)}>{log.showMore}</Button>
        </p>
      ) : null}
    </>
  );
}
