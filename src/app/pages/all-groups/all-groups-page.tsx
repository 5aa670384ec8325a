// Alla grupper for coordinators, Mina grupper for everybody else: what must be done in which group by which day.
import { Button, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { useInstantText } from "../../components/day-text.tsx";
import { Section } from "../../components/section.tsx";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { AddGroup } from "../../group-form/add-group.tsx";
import { allRegistersQuery, noticesQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { worldProblemOf } from "../../session/world-problem.ts";
import { Foot } from "../../shell/frame.tsx";
import { Loading } from "../../shell/loading.tsx";
import type { PersonalPageProps } from "../../shell/personal-page-props.ts";
import styles from "./all-groups.module.css";
import { type Choice, countsOf, isChosen, matches } from "./choose-rows.ts";
import { DueTable } from "./due-table.tsx";
import { groupRows } from "./group-rows.ts";
import { latestReminders } from "./latest-reminders.ts";
import { NumbersLine } from "./numbers-line.tsx";
import { ownRegisters } from "./own-registers.ts";
import { WaitingList } from "./waiting-list.tsx";

/** The page. Reading every group costs many requests: only this page asks, and not each time Teams comes forward. */
export function AllGroupsPage({ isCoordinator, groups }: PersonalPageProps) {
  const session = usePageSession();
  const { words, personId, today } = session;
  const { personal } = words;
  const query = useQuery({
    ...allRegistersQuery(session),
    enabled: groups.length > 0,
    refetchOnWindowFocus: false,
  });
  const log = useQuery({ ...noticesQuery(session), enabled: isCoordinator });
  const instant = useInstantText();
  const [, navigate] = useLocation();
  const [choice, setChoice] = useState<Choice>("groups");
  const [search, setSearch] = useState("");
  const [seesAll, setSeesAll] = useState(isCoordinator);

  if (groups.length === 0) {
    return (
      <>
        <Strip
          sentence={personal.firstTime}
          under={personal.firstTimeAdvice}
          action={<Button onClick={() => navigate("/add-mandate")}>{personal.pasteMandate}</Button>}
        />
        <AddGroup groups={groups} onAdded={() => undefined} />
      </>
    );
  }
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const opened = seesAll ? query.data : ownRegisters(query.data, personId);
  const hidden = seesAll ? 0 : query.data.unreachable.length;
  const rows = groupRows(opened, today);
  if (rows.length === 0) {
    return (
      <Strip
        sentence={personal.notInAnyGroup}
        under={personal.notInAnyGroupAdvice}
        action={<Button onClick={() => setSeesAll(true)}>{personal.showAll}</Button>}
      />
    );
  }
  const shown = rows.filter((row) => isChosen(row, choice) && matches(row, search));
  return (
    <>
      {query.error ? <WorldNotice error={query.error} onRetry={() => query.refetch()} /> : null}
      <NumbersLine counts={countsOf(rows)} chosen={choice} onChosen={setChoice} />
      {isCoordinator ? <WaitingList registers={opened.registers} /> : null}
      <Section
        heading={personal.mustBeDone}
        action={
          <Input
            type="search"
            className={styles.search ?? ""}
            contentBefore={<Search16Regular aria-hidden />}
            aria-label={personal.search}
            placeholder={personal.search}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
        }
      >
        <p className={styles.status} role="status">
          {shown.length > 0 ? "" : search.trim() === "" ? personal.nothingHere : personal.noHits}
        </p>
        {shown.length > 0 ? (
          <DueTable rows={shown} reminders={log.data ? latestReminders(log.data.rows) : null} />
        ) : null}
        {log.data ? null : <ReminderRemark isCoordinator={isCoordinator} error={log.error} />}
        {hidden > 0 ? <p className={styles.remark}>{personal.othersUnreachable(hidden)}</p> : null}
        <BrokenRows rows={opened.brokenRows} />
      </Section>
      {isCoordinator ? <AddGroup groups={groups} onAdded={() => void query.refetch()} /> : null}
      <Foot>
        <span>{words.common.asOf(instant(query.dataUpdatedAt))}</span>
        <Button appearance="subtle" disabledFocusable={query.isFetching} onClick={() => query.refetch()}>
          {query.isFetching ? words.shell.loading : personal.readAgain}
        </Button>
      </Foot>
    </>
  );
}

/** Why the table has no column for reminders: quiet for those it is not for, plain when the world failed. */
function ReminderRemark({ isCoordinator, error }: { isCoordinator: boolean; error: unknown }) {
  const { personal } = usePageSession().words;
  if (isCoordinator && !error) return null;
  const isHidden = !isCoordinator || worldProblemOf(error)?.code === "forbidden";
  return <p className={styles.remark}>{isHidden ? personal.remindersHidden : personal.remindersUnread}</p>;
}
