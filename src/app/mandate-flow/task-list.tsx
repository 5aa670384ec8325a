// The items of the assignment (uppdragspunkter) as they were read: seen, so that nobody wonders whether they were.
import { useState } from "react";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import styles from "./settle-step.module.css";

/** Nothing at all when the text has none. */
export function TaskList({ reading }: { reading: MandateReading }) {
  const { flow } = usePageSession().words.mandate;
  const [isOpen, setIsOpen] = useState(false);
  const { tasks } = reading;
  if (tasks.length === 0) return null;
  const general = tasks.filter(({ scope }) => scope === "general").length;
  const isMixed = general > 0 && general < tasks.length;
  return (
    <Section heading={flow.tasks} count={tasks.length}>
      <p className={styles.quietLine}>
        {isMixed ? `${flow.taskCounts(general, tasks.length - general)}. ` : ""}
        {flow.tasksMeans}
      </p>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className={styles.summary}>{flow.showTasks(tasks.length)}</summary>
        {isOpen ? (
          <ul className={styles.tasks}>
            {tasks.map(({ text, range }) => (
              <li key={range.from} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        ) : null}
      </details>
    </Section>
  );
}
