// The coordinator's page: whether the reminders run, the numbers, what waits, and every group's nearest day. A few
// queries whatever the number of groups; what is chosen is worked out anew before anybody is reminded.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Group } from "#domain/entities.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { useInstantText } from "../../components/day-text.tsx";
import { NotRunning } from "../../components/not-running.tsx";
import { Remark } from "../../components/remark.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { focusPage } from "../../forms/use-focus-back.ts";
import { AddGroup } from "../../group-form/add-group.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { worldProblemOf } from "../../session/world-problem.ts";
import { Foot } from "../../shell/frame.tsx";
import { Loading } from "../../shell/loading.tsx";
import styles from "./all-groups.module.css";
import { ChasePreview } from "./chase/chase-preview.tsx";
import { type Choice, countsOf } from "./choose-rows.ts";
import { DueSection } from "./due-section.tsx";
import { type DueRow, groupRows } from "./group-rows.ts";
import { latestReminders } from "./latest-reminders.ts";
import { NumbersLine } from "./numbers-line.tsx";
import { OwnGroupsView } from "./own-groups-view.tsx";
import { PickedBar } from "./picked-bar.tsx";
import { useStandings } from "./use-standings.ts";
import { WaitingList } from "./waiting-list.tsx";

export function CoordinatorView({ groups }: { groups: readonly Group[] }) {
  const { words, today } = usePageSession();
  const { personal, common, shell } = words;
  const instant = useInstantText();
  const { desk, fresh, standings, left, readAgain } = useStandings(groups);
  const [choice, setChoice] = useState<Choice>("groups");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isChasing, setChasing] = useState(false);
  useFocusAtTurn(isChasing);
  // Named as coordinator, and not let in where coordinators keep their lists: the groups themselves can still be read.
  if (worldProblemOf(desk.error)?.code === "forbidden" && !desk.data) {
    return (
      <>
        <Remark>{personal.noDesk}</Remark>
        <OwnGroupsView groups={groups} />
      </>
    );
  }
  if (desk.error && !desk.data) return <WorldNotice error={desk.error} onRetry={() => desk.refetch()} />;
  if (!desk.data) return <Loading />;

  const { notices, runs, policies, status, open, missing } = desk.data;
  const reminders = latestReminders(notices.rows);
  const lastRun = runs.rows.reduce<number | null>(
    (last, { runDay }) => Math.max(last ?? runDay, runDay),
    null,
  );
  const rows = groupRows(groups, standings);
  const against = { today, reminders, lastRunDay: lastRun };
  const chosen = rows.filter((row): row is DueRow => row.kind === "due" && picked.has(row.key));
  const pick = (keys: readonly string[], isPicked: boolean) => {
    const next = new Set(picked);
    for (const key of keys) isPicked ? next.add(key) : next.delete(key);
    setPicked(next);
  };
  if (isChasing) {
    const close = () => {
      setChasing(false);
      setPicked(new Set());
      void desk.refetch();
    };
    return (
      <ChasePreview
        rows={chosen}
        policies={policies.rows}
        log={notices.rows}
        onBack={() => setChasing(false)}
        onDone={close}
      />
    );
  }
  return (
    <>
      {desk.error ? <WorldNotice error={desk.error} onRetry={readAgain} /> : null}
      {fresh.error ? <WorldNotice error={fresh.error} onRetry={() => fresh.refetch()} /> : null}
      <NotRunning runs={runs.rows} now={desk.dataUpdatedAt} />
      <NumbersLine counts={countsOf(rows, against)} chosen={choice} onChosen={setChoice} hasLog />
      <WaitingList rows={rows} />
      <DueSection
        rows={rows}
        choice={choice}
        against={against}
        reminders={reminders}
        picking={{ picked, pick }}
      />
      <p className={styles.remark} role="status">
        {fresh.isFetching ? personal.readingAnew : left > 0 ? personal.leftOld(left) : ""}
      </p>
      {missing.length > 0 ? <Remark>{personal.cacheMissing(missing.join(", "))}</Remark> : null}
      <BrokenRows rows={[...status.brokenRows, ...open.brokenRows]} />
      <AddGroup groups={groups} onAdded={readAgain} />
      <Foot>
        <span>{common.asOf(instant(asOfOf(standings, desk.dataUpdatedAt)))}</span>
        <Button
          appearance="subtle"
          disabledFocusable={desk.isFetching || fresh.isFetching}
          onClick={readAgain}
        >
          {desk.isFetching || fresh.isFetching ? shell.loading : personal.readAgain}
        </Button>
      </Foot>
      {chosen.length > 0 ? (
        <PickedBar rows={chosen} onClear={() => setPicked(new Set())} onPreview={() => setChasing(true)} />
      ) : null}
    </>
  );
}

/** Where the page gives way to the preview, and back, whoever uses the keyboard goes on from its beginning. */
function useFocusAtTurn(isChasing: boolean): void {
  const last = useRef(isChasing);
  useEffect(() => {
    if (last.current !== isChasing) focusPage();
    last.current = isChasing;
  }, [isChasing]);
}

/** The oldest of the groups' own times: no row on the page is from before that. */
function asOfOf(standings: ReadonlyMap<string, { status: { asOf: number } }>, now: number): number {
  return Math.min(now, ...[...standings.values()].map(({ status }) => status.asOf));
}
