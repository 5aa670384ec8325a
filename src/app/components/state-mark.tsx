// A state is an icon and a word, always both; colour stands on these two only.
import {
  ArrowUndo16Regular,
  CheckmarkCircle16Regular,
  Circle16Regular,
  DocumentArrowRight16Regular,
  ErrorCircle16Regular,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Obligation } from "#domain/obligations.ts";
import { useWords } from "../session/session.tsx";
import styles from "./state-mark.module.css";

export type Tone = "bad" | "warn" | "good" | "neutral" | "returned" | "sent";

const looks = {
  bad: { icon: ErrorCircle16Regular, style: styles.bad },
  warn: { icon: QuestionCircle16Regular, style: styles.warn },
  returned: { icon: ArrowUndo16Regular, style: styles.warn },
  good: { icon: CheckmarkCircle16Regular, style: styles.good },
  sent: { icon: DocumentArrowRight16Regular, style: styles.neutral },
  neutral: { icon: Circle16Regular, style: styles.neutral },
} as const;

/** An icon and words in one tone. */
export function StateMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { icon: Icon, style } = looks[tone];
  return (
    <span className={`${styles.mark} ${style}`}>
      <Icon aria-hidden />
      <span>{children}</span>
    </span>
  );
}

/** How one obligation stands, in one mark. */
export function ObligationMark({ obligation }: { obligation: Obligation }) {
  const { common } = useWords();
  const { state, progress, daysLeft, isSoft } = obligation;
  const soft = isSoft ? ` · ${common.underDraft}` : "";
  if (state === "excepted") return <StateMark tone="neutral">{common.obligationState.excepted}</StateMark>;
  if (progress === "returned") return <StateMark tone="returned">{common.progress.returned}</StateMark>;
  if (state === "late") {
    return <StateMark tone={isSoft ? "warn" : "bad"}>{common.lateBy(-daysLeft) + soft}</StateMark>;
  }
  if (state === "missed") {
    return <StateMark tone={isSoft ? "warn" : "bad"}>{common.obligationState.missed + soft}</StateMark>;
  }
  if (progress === "handedIn") return <StateMark tone="sent">{common.progress.handedIn}</StateMark>;
  if (state === "done" || state === "doneLate") {
    return <StateMark tone="good">{common.progress[progress]}</StateMark>;
  }
  return <StateMark tone="neutral">{common.daysLeft(daysLeft) + soft}</StateMark>;
}
