// One plan or report of one year: its name, last day and state; when opened, what has become of it and the next step.
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { Obligation } from "#domain/obligations.ts";
import { useDayText } from "../../components/day-text.tsx";
import { ObligationMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { NextStep } from "./next-step.tsx";
import type { ObligationProps } from "./obligation-props.ts";
import styles from "./plan-report.module.css";
import { StepTrail } from "./step-trail.tsx";
import { trailOf } from "./trail.ts";

interface ObligationItemProps extends ObligationProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** The heading is a button that opens; the address then names this very one, so that it can be linked to. */
export function ObligationItem({ isOpen, onToggle, ...props }: ObligationItemProps) {
  const { obligation } = props;
  const { words } = usePageSession();
  const { planReport } = words;
  const id = useId();
  const isAwaiting = trailOf(obligation, props.register).some((one) => one.awaitsConfirmation);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    toggle.current?.focus({ preventScroll: true });
    toggle.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const { progress } = obligation;
  const seenProgress = useRef(progress);
  useEffect(() => {
    // The button that was pressed is gone with the step it took: the heading above it is where one goes on reading.
    if (isOpen && seenProgress.current !== progress) toggle.current?.focus();
    seenProgress.current = progress;
  }, [isOpen, progress]);
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.heading}>
            <button
              ref={toggle}
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={onToggle}
            >
              {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
              <span className={styles.name}>
                {planReport.documentFor(obligation.rule.label, obligation.year)}
              </span>
            </button>
          </h3>
          <p className={styles.facts}>{useFacts(obligation)}</p>
          {isAwaiting ? <p className={styles.facts}>{planReport.awaits}</p> : null}
        </div>
        <ObligationMark obligation={obligation} />
      </div>
      <div id={id} hidden={!isOpen} className={styles.body}>
        {isOpen ? (
          <>
            <StepTrail {...props} />
            <NextStep {...props} />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** The last day with the words it comes from, and to whom. */
function useFacts({ rule, lastDay }: Obligation): string {
  const { planReport } = usePageSession().words;
  const dayText = useDayText();
  const from =
    rule.lastDayFrom === "own" ? planReport.ownDay : planReport.textSays(rule.lastDay?.words ?? "");
  const receiver = rule.receiver === null ? [] : [planReport.toReceiver(rule.receiver)];
  return [planReport.lastDay(dayText(lastDay)), from, ...receiver].join(" · ");
}
