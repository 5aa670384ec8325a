// Reminders that are not in the log: those still to come, and those that were not needed because it was done first.
import { Link } from "wouter";
import type { Group, OpenObligation } from "#domain/entities.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOfPersonal } from "../../shell/routes.ts";

interface RemindersProps {
  rows: readonly OpenObligation[];
  groups: readonly Group[];
}

/** Ska skickas, day by day. */
export function DueReminders({ rows, groups }: RemindersProps) {
  const { log } = usePageSession().words.personal;
  const dayText = useDayText();
  return [...Map.groupBy(rows, ({ nextStepOn }) => nextStepOn ?? 0)].map(([day, due]) => (
    <Section key={day} heading={log.goesOn(dayText(day))} count={due.length}>
      <RowList>
        {due.map((row) => (
          <Row
            key={row.key}
            title={<WhatLink row={row} groups={groups} />}
            facts={row.nextTo && row.nextTo.length > 0 ? log.goesTo(row.nextTo.join(", ")) : log.goesToNobody}
            action={<StateMark tone="neutral">{log.states.claimed}</StateMark>}
          />
        ))}
      </RowList>
    </Section>
  ));
}

/** Behövdes inte: done before the reminder's day. */
export function UnneededReminders({ rows, groups }: RemindersProps) {
  const { log } = usePageSession().words.personal;
  const dayText = useDayText();
  if (rows.length === 0) return null;
  return (
    <Section heading={log.doneFirst} count={rows.length}>
      <RowList>
        {rows.map((row) => (
          <Row
            key={row.key}
            title={<WhatLink row={row} groups={groups} />}
            facts={log.doneBefore(dayText(row.closedOn ?? 0), dayText(row.nextStepOn ?? 0))}
            action={<StateMark tone="neutral">{log.states.notNeeded}</StateMark>}
          />
        ))}
      </RowList>
    </Section>
  );
}

/** What it is about, leading to who has been told what and why. */
function WhatLink({ row, groups }: { row: OpenObligation; groups: readonly Group[] }) {
  const { duties } = usePageSession().words;
  const group = groups.find(({ key }) => key === row.groupKey);
  return (
    <Link href={hrefOfPersonal("reminders", "why", row.groupKey, row.key)}>
      {`${group?.title ?? row.groupKey}: ${duties.title(row.facts)}`}
    </Link>
  );
}
