// The line of numbers on top, each a button that chooses what the table shows.
import { ChoiceLine } from "../../components/choice-line.tsx";
import { usePageSession } from "../../session/page-words.ts";
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
    <ChoiceLine
      label={personal.numbers}
      items={choices.filter(isShown).map((id) => ({
        id,
        count: counts[id],
        words: personal.counts[id](counts[id]),
        isBad: id === "late" || id === "failed",
      }))}
      chosen={chosen}
      onChosen={(choice) => onChosen(choice === chosen ? "groups" : choice)}
    />
  );
}
