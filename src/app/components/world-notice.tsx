// When the world fails: what happened, whether the text is safe, and what to do next. A failed load is never shown as
// "nothing here".
import { Button } from "@fluentui/react-components";
import { LockClosed20Regular, PlugDisconnected20Regular, Warning20Regular } from "@fluentui/react-icons";
import { useWords } from "../session/session.tsx";
import { TabUnreachable, type WorldProblem, worldProblemOf } from "../session/world-problem.ts";
import { CopyBox } from "./copy-box.tsx";
import styles from "./world-notice.module.css";

interface WorldNoticeProps {
  error: unknown;
  /** Whom to ask for a missing right, when the group says so. */
  askWhom?: string | null;
  onRetry?: () => void;
}

/** The notice for an error from the store. Rethrows our own mistakes to the error boundary. */
export function WorldNotice({ error, askWhom = null, onRetry }: WorldNoticeProps) {
  const { problems, common } = useWords();
  const problem = worldProblemOf(error);
  if (!problem) throw error;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.heading}>
        <ProblemIcon problem={problem} />
        <span>{problems.heading[problem.code]}</span>
      </p>
      <p className={styles.advice}>{adviceFor(problem, askWhom, problems)}</p>
      {problem.code === "forbidden" && problem.place.site ? (
        <CopyBox text={problems.askText(askWhom, problem.place.site)} />
      ) : null}
      {problem.reference ? <p className={styles.reference}>{problems.reference(problem.reference)}</p> : null}
      {onRetry ? (
        <div className={styles.actions}>
          <Button onClick={error instanceof TabUnreachable ? reload : onRetry}>{common.tryAgain}</Button>
        </div>
      ) : null}
    </div>
  );
}

function adviceFor(
  problem: WorldProblem,
  askWhom: string | null,
  words: ReturnType<typeof useWords>["problems"],
): string {
  const advice = words.advice[problem.code];
  if (problem.code === "forbidden" && problem.place.site) {
    return words.forbiddenPlace(problem.place.site, askWhom);
  }
  if (problem.code === "not-found") return words.missingPlace(problem.place);
  return advice;
}

function ProblemIcon({ problem }: { problem: WorldProblem }) {
  if (problem.code === "forbidden" || problem.code === "signed-out")
    return <LockClosed20Regular aria-hidden />;
  if (problem.code === "offline" || problem.code === "busy") return <PlugDisconnected20Regular aria-hidden />;
  return <Warning20Regular aria-hidden />;
}

/** A browser remembers that a file of the tab could not be fetched, and asks for it again only on a fresh page. */
function reload(): void {
  window.location.reload();
}
