// What has happened to one plan or report: each step with its day, who took it, and what was handed in. Steps that do
// not count are told for what they are.

import type { Words } from "#locales/sv.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Remark } from "../../components/remark.tsx";
import { isWebAddress, linkName } from "../../components/web-address.ts";
import { usePageSession } from "../../session/page-words.ts";
import { ConfirmHandIn } from "./confirm-hand-in.tsx";
import type { ObligationProps } from "./obligation-props.ts";
import styles from "./plan-report.module.css";
import { type TrailStep, trailOf } from "./trail.ts";

/** The steps, oldest first; says so when there is none. */
export function StepTrail(props: ObligationProps) {
  const { words } = usePageSession();
  const trail = trailOf(props.obligation, props.register);
  if (trail.length === 0) return <p className={styles.quiet}>{words.planReport.notYet}</p>;
  return (
    <ol className={styles.trail} aria-label={words.planReport.trail}>
      {trail.map((one) => (
        <li
          key={one.step.row.id}
          className={one.doubt === null ? styles.step : `${styles.step} ${styles.doubtful}`}
        >
          <StepWords {...one} />
          {one.awaitsConfirmation ? <ConfirmHandIn {...props} step={one.step} /> : null}
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step, doubt, awaitsConfirmation }: TrailStep) {
  const { words } = usePageSession();
  const { planReport } = words;
  const dayText = useDayText();
  const settlesNothing = doubt === "without-role" ? planReport.doesNotCount : "";
  const after = awaitsConfirmation ? planReport.remindersGoOn : settlesNothing;
  const made = wallTimeOf(step.row.createdAt).day;
  const isDated = step.kind === "adopt" || step.day !== made;
  return (
    <>
      {doubt === null ? (
        <p>{stepText(step, words, dayText)}</p>
      ) : (
        <Remark>
          {doubt === "without-role"
            ? doubtText(step, words, dayText(made))
            : planReport.doubt.changed(
                stepText(step, words, dayText),
                step.row.modifiedBy.name,
                dayText(wallTimeOf(step.row.modifiedAt).day),
              )}{" "}
          {after}
        </Remark>
      )}
      {step.link === null ? null : (
        <p>
          {isWebAddress(step.link) ? (
            <a href={step.link} target="_blank" rel="noreferrer">
              {linkName(step.link)}
            </a>
          ) : (
            step.link
          )}
        </p>
      )}
      {step.comment === null ? null : <p className={styles.comment}>{step.comment}</p>}
      {isDated && doubt === null ? (
        <p className={styles.hint}>{planReport.registeredBy(dayText(made), step.row.createdBy.name)}</p>
      ) : null}
    </>
  );
}

function stepText(
  step: TrailStep["step"],
  { planReport: words, earlier }: Words,
  dayText: (day: number) => string,
): string {
  const day = dayText(step.day);
  const who = step.row.createdBy.name;
  switch (step.kind) {
    case "handIn":
      return words.steps.handIn(day, who, step.onBehalfOf);
    case "return":
      return words.steps.return(day, who);
    case "linkEarlier":
      return earlier.linked(day, who);
    case "adopt":
      return words.steps.adopt(day, step.decidedBy ?? words.unknownBody);
    default:
      return words.steps.receive(day, who);
  }
}

function doubtText(step: TrailStep["step"], { planReport: { doubt }, earlier }: Words, day: string): string {
  const who = step.row.createdBy.name;
  if (step.kind === "linkEarlier") return earlier.without(who, day);
  if (step.kind === "handIn" || step.kind === "return" || step.kind === "adopt") {
    return doubt[step.kind](who, day);
  }
  return doubt.receive(who, day);
}
