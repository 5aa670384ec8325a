// What has been noted about a rule that only people can see is met: anchored in which body, considered when.

import type { Rule } from "#domain/entities.ts";
import { isSound } from "#domain/standing.ts";
import { useDayText } from "../../components/day-text.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";
import type { MandateProps } from "./mandate-props.ts";

/** Newest first; a note by somebody without the role is shown, and said not to count. */
export function RecordedSteps({ rule, register }: MandateProps & { rule: Rule }) {
  const { findings } = usePageSession().words;
  const dayText = useDayText();
  const recorded = register.steps
    .filter((step) => step.kind === "record" && step.about === rule.key)
    .sort((a, b) => b.day - a.day);
  if (recorded.length === 0) return null;
  return (
    <ul className={styles.recorded}>
      {recorded.map((step) => {
        const day = dayText(step.day);
        const by = step.row.createdBy.name;
        return (
          <li key={step.key}>
            {step.decidedBy === null
              ? findings.record.done(day, by)
              : findings.record.doneIn(step.decidedBy, day, by)}
            {step.comment === null ? null : <span dir="auto"> · {step.comment}</span>}
            {isSound(step, register) ? null : ` · ${findings.record.doubtful}`}
          </li>
        );
      })}
    </ul>
  );
}
