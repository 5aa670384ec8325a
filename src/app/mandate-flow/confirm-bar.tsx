// The bar at the bottom: nothing applies yet, what remains, and the one button that confirms.
import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { usePageSession } from "../session/page-words.ts";
import styles from "./confirm-bar.module.css";

interface ConfirmBarProps {
  demandCount: number;
  /** What remains, in words; empty when it can be confirmed. */
  remaining: readonly string[];
  isKept: boolean;
  isSaving: boolean;
  /** Goes to the first open question; null when none is open. */
  onNextQuestion: (() => void) | null;
  /** Leaves everything as it stands on this device; null when it cannot be kept there. */
  onLater: (() => void) | null;
  onConfirm: () => void;
  /** What became of the attempt. */
  notice: ReactNode;
}

/** The button is reachable though it is off, and says what remains when it is pressed too early. */
export function ConfirmBar(props: ConfirmBarProps) {
  const { demandCount, remaining, isKept, isSaving, onNextQuestion, onLater, onConfirm, notice } = props;
  const { flow } = usePageSession().words.mandate;
  const [isAsked, setIsAsked] = useState(false);
  const isReady = remaining.length === 0 && !isSaving;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <p>
          {flow.nothingApplies} {isKept ? flow.answersKept : flow.answersNotKept}
        </p>
        <p role="status">{isAsked && remaining.length > 0 ? flow.remaining(remaining.join(", ")) : ""}</p>
        {notice}
      </div>
      <div className={styles.actions}>
        {onNextQuestion ? <Button onClick={onNextQuestion}>{flow.nextQuestion}</Button> : null}
        {onLater ? <Button onClick={onLater}>{flow.later}</Button> : null}
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClickCapture={() => setIsAsked(true)}
          onClick={() => isReady && onConfirm()}
        >
          {flow.confirm(demandCount)}
        </Button>
      </div>
    </div>
  );
}
