// The number that a finding carries on both sides: framed for a rule, filled with "?" for a question.

import styles from "./finding-number.module.css";
import { goTo, type Side, sideId } from "./lit.tsx";

interface FindingNumberProps {
  id: string;
  /** The finding it goes to, where its own id is another because the number stands twice on this side. */
  goesTo?: string;
  /** Which side it stands on; pressing it goes to the other. */
  side: Side;
  /** Null for the state of the text, which has no number. */
  number: number | null;
  isQuestion: boolean;
  label: string;
}

/** A button as small as its number. */
export function FindingNumber({ id, goesTo, side, number, isQuestion, label }: FindingNumberProps) {
  const shown = [number, isQuestion ? "?" : number === null ? "✓" : null].filter((part) => part !== null);
  return (
    <button
      type="button"
      id={sideId(side, id)}
      className={`${styles.number} ${isQuestion ? styles.question : ""}`}
      aria-label={label}
      onClick={() => goTo(side === "text" ? "found" : "text", goesTo ?? id)}
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
