// Ska göras: every row as a table where there is room, as rows where there is not. Nearest last day first.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { dayMeaning } from "#domain/duty.ts";
import { formatDayShort } from "#locales/dates.ts";
import { type Day, formatDay } from "#schema/day.ts";
import { DayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { useNarrow } from "../../components/use-narrow.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./all-groups.module.css";
import type { DueRow, GroupRow } from "./group-rows.ts";
import type { LatestReminder } from "./latest-reminders.ts";
import { PickAll, PickBox } from "./pick-box.tsx";
import { GroupCell, HolderCell, RemindedCell, StateCell, WhatCell } from "./row-cells.tsx";

/** The rows chosen by hand; null where nobody is reminded from. */
export interface Picking {
  picked: ReadonlySet<string>;
  pick: (keys: readonly string[], isPicked: boolean) => void;
}

interface DueTableProps {
  rows: readonly GroupRow[];
  picking: Picking | null;
  /** By obligation; null where the log is not for this person. */
  reminders: Map<string, LatestReminder> | null;
}

const seenAtFirst = 50;

/** Px for six columns, and a box before them, in which no name has to break inside a word. */
const tableNeeds = 960;

/** The rows, the first fifty until all are asked for. */
export function DueTable({ rows, reminders, picking }: DueTableProps) {
  const { personal } = usePageSession().words;
  const isNarrow = useNarrow(tableNeeds);
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? rows : rows.slice(0, seenAtFirst);
  return (
    <>
      {isNarrow ? (
        <NarrowRows rows={seen} reminders={reminders} picking={picking} />
      ) : (
        <WideTable rows={seen} reminders={reminders} picking={picking} />
      )}
      {seen.length < rows.length ? (
        <p className={styles.more}>
          {personal.shown(seen.length, rows.length)}
          <Button appearance="subtle" onClick={() => setWhole(true)}>
            {personal.showEverything}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function WideTable({ rows, reminders, picking }: DueTableProps) {
  const { columns } = usePageSession().words.personal;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {picking === null ? null : (
            <td className={styles.box}>
              <PickAll rows={rows} picking={picking} />
            </td>
          )}
          <th scope="col">{columns.group}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col" aria-sort="ascending">
            {columns.lastDay}
          </th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.holder}</th>
          {reminders === null ? null : <th scope="col">{columns.reminded}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {picking === null ? null : (
              <td className={styles.box}>
                <PickBox row={row} picking={picking} />
              </td>
            )}
            <th scope="row">
              <GroupCell row={row} />
            </th>
            <td className={styles.what}>
              <WhatCell row={row} />
            </td>
            <td>
              <DayColumns row={row} />
            </td>
            <td className={styles.state}>
              <StateCell row={row} />
            </td>
            <td className={styles.holder}>
              <HolderCell row={row} />
            </td>
            {reminders === null ? null : (
              <td>
                <RemindedCell row={row} reminder={reminders.get(row.key)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NarrowRows({ rows, reminders, picking }: DueTableProps) {
  const { columns } = usePageSession().words.personal;
  return (
    <div className={styles.rows}>
      <RowList label={columns.what}>
        {rows.map((row) => {
          const reminder = reminders?.get(row.key);
          return (
            <Row
              key={row.key}
              title={
                <span className={styles.lead}>
                  {picking === null ? null : <PickBox row={row} picking={picking} />}
                  <strong className={styles.group}>
                    <GroupCell row={row} />
                  </strong>
                </span>
              }
              facts={
                <span className={styles.stack}>
                  <span className={styles.lead}>
                    <WhatCell row={row} />
                    {hasDay(row) ? (
                      <>
                        {" · "}
                        <DayText day={row.obligation.day} />
                      </>
                    ) : null}
                  </span>
                  <StateCell row={row} />
                  {row.kind === "due" ? (
                    <span>
                      {columns.holder}: <HolderCell row={row} />
                    </span>
                  ) : null}
                  {reminder ? (
                    <span>
                      {columns.reminded}: <RemindedCell row={row} reminder={reminder} />
                    </span>
                  ) : null}
                </span>
              }
            />
          );
        })}
      </RowList>
    </div>
  );
}

/** Whether there is a day by which it should be done; what only waits tells its day in its state. */
function hasDay(row: GroupRow): row is DueRow {
  return row.kind === "due" && dayMeaning[row.obligation.facts.kind] !== "since";
}

/** Weekday, day and month under each other down the page. */
function DayColumns({ row }: { row: GroupRow }) {
  const { locale, today, words } = usePageSession();
  if (!hasDay(row)) return words.common.none;
  const day: Day = row.obligation.day;
  const [weekday, dayOfMonth, month, year] = formatDayShort(day, locale, today).split("\u00a0");
  return (
    <time dateTime={formatDay(day)} className={styles.day}>
      <span>{weekday}</span>
      <span className={styles.dayOfMonth}>{dayOfMonth}</span>
      <span>{month}</span>
      {year ? <span className={styles.year}>{year}</span> : null}
    </time>
  );
}
