// Ska göras: every row as a table where there is room, as rows where there is not. Nearest last day first.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatDayShort } from "#locales/dates.ts";
import { type Day, formatDay } from "#schema/day.ts";
import { DayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { useNarrow } from "../../components/use-narrow.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./all-groups.module.css";
import type { GroupRow } from "./group-rows.ts";
import type { LatestReminder } from "./latest-reminders.ts";
import { GroupCell, HolderCell, RemindedCell, StateCell, WhatCell } from "./row-cells.tsx";

interface DueTableProps {
  rows: readonly GroupRow[];
  /** By obligation; null where the log is not for this person. */
  reminders: Map<string, LatestReminder> | null;
}

const seenAtFirst = 50;

/** Px for six columns in which no name has to break inside a word. */
const tableNeeds = 900;

/** The rows, the first fifty until all are asked for. */
export function DueTable({ rows, reminders }: DueTableProps) {
  const { personal } = usePageSession().words;
  const isNarrow = useNarrow(tableNeeds);
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? rows : rows.slice(0, seenAtFirst);
  return (
    <>
      {isNarrow ? (
        <NarrowRows rows={seen} reminders={reminders} />
      ) : (
        <WideTable rows={seen} reminders={reminders} />
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

function WideTable({ rows, reminders }: DueTableProps) {
  const { columns } = usePageSession().words.personal;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
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
            <td>
              <HolderCell row={row} />
            </td>
            {reminders === null ? null : (
              <td>
                <RemindedCell reminder={reminders.get(row.key)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NarrowRows({ rows, reminders }: DueTableProps) {
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
                <strong className={styles.group}>
                  <GroupCell row={row} />
                </strong>
              }
              facts={
                <span className={styles.stack}>
                  <span className={styles.lead}>
                    <WhatCell row={row} />
                    {row.kind === "due" ? (
                      <>
                        {" · "}
                        <DayText day={row.obligation.lastDay} />
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
                      {columns.reminded}: <RemindedCell reminder={reminder} />
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

/** Weekday, day and month under each other down the page. */
function DayColumns({ row }: { row: GroupRow }) {
  const { locale, today, words } = usePageSession();
  if (row.kind !== "due") return words.common.none;
  const day: Day = row.obligation.lastDay;
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
