// The tab's settings: which group the channel belongs to. Teams has the save button.
import { useQuery } from "@tanstack/react-query";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { groupsQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { savedEntityId } from "../../session/tab-settings.ts";
import { Loading } from "../../shell/loading.tsx";
import styles from "./configure.module.css";
import { GroupChoice } from "./group-choice.tsx";

/** Reads the groups, and what the tab is bound to already. */
export function ConfigurePage() {
  const session = usePageSession();
  const { configure } = session.words;
  const query = useQuery(groupsQuery(session));
  const saved = useQuery({ queryKey: ["saved-tab"], queryFn: () => savedEntityId(session.host) });
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{configure.heading}</h1>
      <p className={styles.advice}>{configure.advice}</p>
      {query.error && !query.data ? (
        <WorldNotice error={query.error} onRetry={() => query.refetch()} />
      ) : !query.data || saved.isPending ? (
        <Loading />
      ) : query.data.rows.length === 0 ? (
        <Strip sentence={configure.noGroups} under={configure.noGroupsAdvice} />
      ) : (
        <GroupChoice groups={query.data.rows} savedId={saved.data ?? null} />
      )}
    </main>
  );
}
