// Mina grupper: the groups where the person is on the list, read as they stand now.
import { Button } from "@fluentui/react-components";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dutiesOf } from "#domain/duties.ts";
import type { Group } from "#domain/entities.ts";
import { standingOfGroup } from "#domain/group-status.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { useInstantText } from "../../components/day-text.tsx";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { Session } from "../../session/session.tsx";
import { Foot } from "../../shell/frame.tsx";
import { Loading } from "../../shell/loading.tsx";
import styles from "./all-groups.module.css";
import { type Choice, countsOf } from "./choose-rows.ts";
import { DueSection } from "./due-section.tsx";
import { groupRows, type KnownStanding } from "./group-rows.ts";
import { NumbersLine } from "./numbers-line.tsx";

/** The groups of the person, or every group that can be read. */
function ownGroupsQuery(session: Session, groups: readonly Group[], seesAll: boolean) {
  return queryOptions({
    queryKey: ["own-groups", seesAll, session.today],
    queryFn: async () => {
      const store = await session.store();
      const { rows } = await store.membershipsOf(session.personId);
      const own = new Set(rows.filter(({ endedOn }) => endedOn === null).map(({ groupKey }) => groupKey));
      const wanted = seesAll
        ? groups
        : groups.filter(({ key, coordinatorId }) => own.has(key) || coordinatorId === session.personId);
      if (wanted.length === 0) return null;
      return { wanted, opened: await store.wholeRegisters(wanted) };
    },
  });
}

export function OwnGroupsView({ groups }: { groups: readonly Group[] }) {
  const session = usePageSession();
  const { personal, common, shell } = session.words;
  const { today } = session;
  const instant = useInstantText();
  const [choice, setChoice] = useState<Choice>("groups");
  const [seesAll, setSeesAll] = useState(false);
  const query = useQuery({ ...ownGroupsQuery(session, groups, seesAll), refetchOnWindowFocus: false });
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (query.data === undefined) return <Loading />;
  if (query.data === null) {
    return (
      <Strip
        sentence={personal.notInAnyGroup}
        under={personal.notInAnyGroupAdvice}
        action={<Button onClick={() => setSeesAll(true)}>{personal.showAll}</Button>}
      />
    );
  }
  const { wanted, opened } = query.data;
  const policyOf = policyFrom([]);
  const standings = new Map<string, KnownStanding>(
    opened.registers.map((register) => {
      const facts = { policyOf, heard: null, asOf: query.dataUpdatedAt, today };
      return [register.group.key, standingOfGroup(register, dutiesOf(register, today), facts)];
    }),
  );
  const readable = wanted.filter(({ key }) => standings.has(key));
  const rows = groupRows(readable, standings);
  const against = { today, reminders: null, lastRunDay: null };
  const hidden = wanted.length - readable.length;
  return (
    <>
      {query.error ? <WorldNotice error={query.error} onRetry={() => query.refetch()} /> : null}
      <NumbersLine counts={countsOf(rows, against)} chosen={choice} onChosen={setChoice} hasLog={false} />
      <DueSection rows={rows} choice={choice} against={against} reminders={null} picking={null} />
      <p className={styles.remark}>{personal.remindersHidden}</p>
      {hidden > 0 ? <p className={styles.remark}>{personal.othersUnreachable(hidden)}</p> : null}
      <BrokenRows rows={opened.brokenRows} />
      <Foot>
        <span>{common.asOf(instant(query.dataUpdatedAt))}</span>
        <Button appearance="subtle" disabledFocusable={query.isFetching} onClick={() => query.refetch()}>
          {query.isFetching ? shell.loading : personal.readAgain}
        </Button>
      </Foot>
    </>
  );
}
