// Väntar på dig: what a coordinator is asked for, in short lists side by side.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";
import { parseSubPage } from "#domain/deep-link.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOf } from "../../shell/routes.ts";
import styles from "./all-groups.module.css";
import type { DueRow, GroupRow } from "./group-rows.ts";
import { type WaitingKind, waitingFor, waitingKinds } from "./waiting.ts";

const seenAtFirst = 4;

/** Nothing at all when nothing waits. */
export function WaitingList({ rows }: { rows: readonly GroupRow[] }) {
  const { words, personId } = usePageSession();
  const waiting = waitingFor(rows, personId);
  const kinds = waitingKinds.filter((kind) => waiting[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <Section heading={words.personal.waiting}>
      <div className={styles.waiting}>
        {kinds.map((kind) => (
          <ShortList key={kind} kind={kind} rows={waiting[kind]} />
        ))}
      </div>
    </Section>
  );
}

function ShortList({ kind, rows }: { kind: WaitingKind; rows: readonly DueRow[] }) {
  const { personal } = usePageSession().words;
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? rows : rows.slice(0, seenAtFirst);
  const hidden = rows.length - seen.length;
  return (
    <div>
      <h3 className={styles.small}>
        {personal.waitingFor[kind]} <span className={styles.quiet}>{rows.length}</span>
      </h3>
      <RowList label={personal.waitingFor[kind]}>
        {seen.map((row) => (
          <WaitingRow key={row.key} row={row} verb={personal.waitingVerbs[kind]} />
        ))}
      </RowList>
      {hidden > 0 ? (
        <Button appearance="subtle" className={styles.subtle ?? ""} onClick={() => setWhole(true)}>
          {personal.showTheRest(hidden)}
        </Button>
      ) : null}
    </div>
  );
}

function WaitingRow({ row: { group, obligation }, verb }: { row: DueRow; verb: string }) {
  const { personal, duties, common } = usePageSession().words;
  const dayText = useDayText();
  const { facts, day, page, thing } = obligation;
  const place = parseSubPage(page) ?? { page: "overview" };
  const what = duties.title(facts);
  // A mandate's own adoption is registered where its text is pasted, and there is no button for it on the page.
  const isMandate = facts.kind === "adoption" && facts.label === null;
  const label = isMandate ? common.open : verb;
  return (
    <Row
      title={group.title}
      facts={`${what} · ${personal.waitingFacts(facts, dayText(day))}`}
      action={
        <Link
          href={hrefOf({ ...place, groupKey: group.key, ...(thing === null ? {} : { thing }) })}
          aria-label={`${label}: ${group.title}, ${what}`}
        >
          {label}
        </Link>
      }
    />
  );
}
