// The tab's settings: which group the channel belongs to. Teams has the save button.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { channelEntityId } from "#domain/deep-link.ts";
import type { Group } from "#domain/entities.ts";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { AddGroup } from "../../group-form/add-group.tsx";
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
  // A group entered here is the one the tab is meant for.
  const [added, setAdded] = useState<Group | null>(null);
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{configure.heading}</h1>
      <p className={styles.advice}>{configure.advice}</p>
      {query.error && !query.data ? (
        <WorldNotice error={query.error} onRetry={() => query.refetch()} />
      ) : !query.data || saved.isPending ? (
        <Loading />
      ) : (
        <>
          {query.data.rows.length === 0 ? (
            <Strip sentence={configure.noGroups} under={configure.noGroupsAdvice} />
          ) : (
            <GroupChoice
              key={added?.key}
              groups={query.data.rows}
              savedId={added ? channelEntityId(added.key) : (saved.data ?? null)}
            />
          )}
          <AddGroup groups={query.data.rows} onAdded={setAdded} />
        </>
      )}
    </main>
  );
}
