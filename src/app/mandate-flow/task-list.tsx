// What the text lists without demanding it: the items of the assignment (uppdragspunkter) and the promises to patients
// (patientlöften). Seen, so that nobody wonders whether they were read.
import { useState } from "react";
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import styles from "./settle-step.module.css";

/** Nothing at all of what the text does not have. */
export function TaskList({ reading }: { reading: MandateReading }) {
  const { flow } = usePageSession().words.mandate;
  const { tasks, promises, text } = reading;
  const general = tasks.filter(({ scope }) => scope === "general").length;
  const isMixed = general > 0 && general < tasks.length;
  const counts = isMixed ? `${flow.taskCounts(general, tasks.length - general)}. ` : "";
  return (
    <>
      <ItemList
        heading={flow.tasks}
        means={`${counts}${flow.tasksMeans}`}
        items={tasks.map(({ range, text: words }) => ({ ...range, words }))}
      />
      <ItemList
        heading={flow.promises}
        means={flow.promisesMeans}
        items={promises.map((range) => ({ ...range, words: text.slice(range.from, range.to) }))}
      />
    </>
  );
}

interface ItemListProps {
  heading: string;
  means: string;
  items: readonly (TextRange & { words: string })[];
}

/** Folded: the items stand in the text beside it. */
function ItemList({ heading, means, items }: ItemListProps) {
  const { flow } = usePageSession().words.mandate;
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <Section heading={heading} count={items.length}>
      <p className={styles.quietLine}>{means}</p>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className={styles.summary}>{flow.showTasks(items.length)}</summary>
        {isOpen ? (
          <ul className={styles.tasks}>
            {items.map(({ from, words }) => (
              <li key={from} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        ) : null}
      </details>
    </Section>
  );
}
