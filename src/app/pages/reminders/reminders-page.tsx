// Påminnelser: the log, run by run. Says what was accepted, never more.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { useDayText } from "../../components/day-text.tsx";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { noticesQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { worldProblemOf } from "../../session/world-problem.ts";
import { Loading } from "../../shell/loading.tsx";
import type { PersonalPageProps } from "../../shell/personal-page-props.ts";
import { NoticeRow } from "./notice-row.tsx";
import { byRunDay } from "./notice-state.ts";
import styles from "./reminders.module.css";

const runsSeenAtFirst = 7;

/** The latest runs first; older ones when asked for. Only a coordinator's right reaches the log: others are told so. */
export function RemindersPage({ isCoordinator }: PersonalPageProps) {
  const session = usePageSession();
  const { log } = session.words.personal;
  const dayText = useDayText();
  const query = useQuery({ ...noticesQuery(session), enabled: isCoordinator });
  const [runsSeen, setRunsSeen] = useState(runsSeenAtFirst);
  const isRefused = query.error !== null && worldProblemOf(query.error)?.code === "forbidden";
  if (!isCoordinator || isRefused) return <Strip sentence={log.notForYou} under={log.notForYouAdvice} />;
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const runs = byRunDay(query.data.rows);
  return (
    <>
      {query.error ? <WorldNotice error={query.error} onRetry={() => query.refetch()} /> : null}
      {runs.length === 0 ? <Strip sentence={log.empty} under={log.emptyAdvice} /> : null}
      {runs.slice(0, runsSeen).map(({ day, notices }) => (
        <Section key={day} heading={log.runOn(dayText(day))} count={notices.length}>
          <RowList>
            {notices.map((notice) => (
              <NoticeRow key={notice.key} notice={notice} asOf={query.dataUpdatedAt} />
            ))}
          </RowList>
        </Section>
      ))}
      {runs.length > runsSeen ? (
        <p className={styles.more}>
          <Button onClick={() => setRunsSeen(runsSeen + runsSeenAtFirst)}>{log.showMore}</Button>
        </p>
      ) : null}
      <BrokenRows rows={query.data.brokenRows} />
    </>
  );
}
