// What the signs mean: only those that the year holds.
import { isCancelled, type YearEntry, type YearEntryKind } from "#domain/year.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { YearMark } from "./year-mark.tsx";
import styles from "./year-view.module.css";

const kinds: readonly YearEntryKind[] = ["meeting", "mustDo", "ownRule", "national", "term"];

/** Each sign beside its words. */
export function YearLegend({ entries }: { entries: readonly YearEntry[] }) {
  const { year } = usePageSession().words;
  const isHeld = (kind: YearEntryKind) => entries.some((entry) => entry.kind === kind);
  return (
    <ul className={styles.legend} aria-label={year.legend}>
      {kinds.filter(isHeld).map((kind) => (
        <li key={kind}>
          <YearMark kind={kind} />
          {year.kinds[kind]}
        </li>
      ))}
      {entries.some(({ isDone }) => isDone) ? (
        <li>
          <YearMark kind="meeting" isDone />
          {year.done}
        </li>
      ) : null}
      {entries.some(isCancelled) ? (
        <li>
          <YearMark kind="meeting" isCancelled />
          {year.cancelled}
        </li>
      ) : null}
    </ul>
  );
}
