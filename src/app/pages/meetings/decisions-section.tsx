// What was decided, before everything else.
import type { AgendaItem } from "#domain/entities.ts";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { usePageWords } from "../../session/page-words.ts";
import styles from "./meetings.module.css";
import { NotesReading } from "./notes-reading.tsx";

/** One row a decision, under the number of its item; nothing at all where nothing was decided. */
export function DecisionsSection({ items }: { items: readonly AgendaItem[] }) {
  const { meetings: words } = usePageWords();
  const decided = items.filter((item) => item.voidedOn === null && (item.decision ?? "").trim() !== "");
  if (decided.length === 0) return null;
  return (
    <Section heading={words.decisions} count={decided.length}>
      <RowList>
        {decided.map((item) => (
          <li key={item.key} className={styles.entry}>
            <span className={`${styles.number} tabular`}>{words.paragraph(item.position)}</span>
            <div className={styles.entryBody}>
              <NotesReading text={item.decision} />
              <p className={styles.facts}>
                <bdi>{item.title}</bdi>
              </p>
            </div>
          </li>
        ))}
      </RowList>
    </Section>
  );
}
