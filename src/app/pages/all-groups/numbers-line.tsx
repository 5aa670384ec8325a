// The line of numbers on top, each a button that chooses what the table shows.
import { ErrorCircle16Regular } from "@fluentui/react-icons";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./all-groups.module.css";
import { type Choice, choices } from "./choose-rows.ts";

interface NumbersLineProps {
  counts: Record<Choice, number>;
  chosen: Choice;
  onChosen: (choice: Choice) => void;
  hasLog: boolean;
}

/** A second press on the chosen one goes back to all groups. */
export function NumbersLine({ counts, chosen, onChosen, hasLog }: NumbersLineProps) {
  const { personal } = usePageSession().words;
  // That nothing failed needs no number, and the log is not for everybody.
  const isShown = (choice: Choice) =>
    choice === "failed" ? counts.failed > 0 || chosen === choice : choice !== "tonight" || hasLog;
  return (
    <fieldset className={styles.numbers} aria-label={personal.numbers}>
      {choices.filter(isShown).map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.number}
          aria-pressed={choice === chosen}
          onClick={() => onChosen(choice === chosen ? "groups" : choice)}
        >
          {(choice === "late" || choice === "failed") && counts[choice] > 0 ? (
            <ErrorCircle16Regular className={styles.lateMark ?? ""} aria-hidden />
          ) : null}
          <span className={styles.count}>{counts[choice]}</span>{" "}
          <span>{personal.counts[choice](counts[choice])}</span>
        </button>
      ))}
    </fieldset>
  );
}
