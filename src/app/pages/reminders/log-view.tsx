// The log: whether the service runs, and in four lists what is to be sent, was sent, failed or was not needed. It says
// what was accepted, never more.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Group } from "#domain/entities.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { ChoiceLine } from "../../components/choice-line.tsx";
import { useInstantText } from "../../components/day-text.tsx";
import { lastFinished, NotRunning } from "../../components/not-running.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { closedQuery, deskQuery } from "../../desk.ts";
import { usePageSession } from "../../session/page-words.ts";
import { Loading } from "../../shell/loading.tsx";
import { DueReminders, UnneededReminders } from "./due-reminders.tsx";
import { dueReminders, type LogList, listOf, logLists, unneeded } from "./log-lists.ts";
import { NoticeRuns } from "./notice-runs.tsx";
import styles from "./reminders.module.css";

export function LogView({ groups }: { groups: readonly Group[] }) {
  const session = usePageSession();
  const { log } = session.words.personal;
  const instant = useInstantText();
  const desk = useQuery(deskQuery(session));
  const closed = useQuery(closedQuery(session));
  const [chosen, setChosen] = useState<LogList>("sent");
  if (desk.error && !desk.data) return <WorldNotice error={desk.error} onRetry={() => desk.refetch()} />;
  if (!desk.data) return <Loading />;
  const { notices, runs, open, status, policies } = desk.data;
  const due = dueReminders(open.rows, session.today);
  const done = unneeded(closed.data?.rows ?? []);
  const rows = Map.groupBy(notices.rows, listOf);
  const counts: Record<LogList, number> = {
    sent: rows.get("sent")?.length ?? 0,
    due: due.length,
    failed: rows.get("failed")?.length ?? 0,
    notNeeded: (rows.get("notNeeded")?.length ?? 0) + done.length,
  };
  const last = lastFinished(runs.rows);
  return (
    <>
      {desk.error ? <WorldNotice error={desk.error} onRetry={() => desk.refetch()} /> : null}
      <NotRunning runs={runs.rows} now={desk.dataUpdatedAt} />
      {last === null ? null : <p className={styles.last}>{log.lastRun(instant(last))}</p>}
      <ChoiceLine
        label={log.choose}
        items={logLists.map((id) => ({
          id,
          count: counts[id],
          words: log.lists[id](counts[id]),
          isBad: id === "failed",
        }))}
        chosen={chosen}
        onChosen={setChosen}
      />
      {counts[chosen] === 0 ? <p className={styles.empty}>{log.nothingIn[chosen]}</p> : null}
      {chosen === "due" ? (
        <DueReminders rows={due} groups={groups} />
      ) : (
        <NoticeRuns key={chosen} notices={rows.get(chosen) ?? []} asOf={desk.dataUpdatedAt} />
      )}
      {chosen === "notNeeded" ? <UnneededReminders rows={done} groups={groups} /> : null}
      {closed.error ? <WorldNotice error={closed.error} onRetry={() => closed.refetch()} /> : null}
      <BrokenRows rows={[notices, runs, open, status, policies].flatMap(({ brokenRows }) => brokenRows)} />
    </>
  );
}
