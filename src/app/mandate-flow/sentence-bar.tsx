// Choosing a sentence without a mouse, and making a rule of what is chosen, however it was chosen.
import { Button } from "@fluentui/react-components";
import { usePageWords } from "../session/page-words.ts";
import styles from "./text-column.module.css";

interface SentenceBarProps {
  /** The chosen words; null when none are. */
  chosen: string | null;
  onStep: (step: 1 | -1) => void;
  onMakeRule: () => void;
}

/** Three buttons over the text, and what is chosen for those who do not see it. */
export function SentenceBar({ chosen, onStep, onMakeRule }: SentenceBarProps) {
  const { flow } = usePageWords().mandate;
  return (
    <div className={styles.bar}>
      <span className={styles.barWord}>{flow.chooseSentence}</span>
      <Button size="small" appearance="subtle" onClick={() => onStep(-1)}>
        {flow.previousSentence}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => onStep(1)}>
        {flow.nextSentence}
      </Button>
      <Button
        size="small"
        disabledFocusable={chosen === null}
        onClick={() => chosen !== null && onMakeRule()}
      >
        {flow.makeOwnRule}
      </Button>
      <span className={styles.unseen} role="status">
        {chosen === null ? "" : flow.chosen(chosen)}
      </span>
    </div>
  );
}
