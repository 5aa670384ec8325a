// The number that a finding carries on both sides: framed for a rule, filled with "?" for a question.

import styles from "./finding-number.module.css";
import { goTo } from "./places.ts";

interface FindingNumberProps {
  /** The element's own id. */
  id: string;
  /** The id of the element on the other side that pressing it goes to. */
  goesTo: string;
  /** "4", "E1"; null for the state of the text, which has no number. */
  name: string | null;
  isQuestion: boolean;
  label: string;
}

/** A button as small as its number. */
export function FindingNumber({ id, goesTo, name, isQuestion, label }: FindingNumberProps) {
  const shown = [name, isQuestion ? "?" : name === null ? "✓" : null].filter((part) => part !== null);
  return (
    <button
      type="button"
      id={id}
      className={`${styles.number} ${isQuestion ? styles.question : ""}`}
      aria-label={label}
      onClick={() => goTo(goesTo)}
    >
      {shown.join(" ")}
    </button>
  );
}

/** The same without being a button, for the legend. */
export function NumberSample({ isQuestion, children }: { isQuestion: boolean; children: string }) {
  return (
    <span aria-hidden className={`${styles.number} ${isQuestion ? styles.question : ""}`}>
      {children}
    </span>
  );
}
