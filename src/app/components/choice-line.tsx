// A line of numbers, each a button that chooses what is shown beneath.
import { ErrorCircle16Regular } from "@fluentui/react-icons";
import styles from "./choice-line.module.css";

interface Choosable<C> {
  id: C;
  count: number;
  words: string;
  /** Marked when there is any. */
  isBad?: boolean;
}

interface ChoiceLineProps<C> {
  label: string;
  items: readonly Choosable<C>[];
  chosen: C;
  onChosen: (choice: C) => void;
}

/** The line; which one is chosen is said to those who listen as well. */
export function ChoiceLine<C extends string>({ label, items, chosen, onChosen }: ChoiceLineProps<C>) {
  return (
    <fieldset className={styles.numbers} aria-label={label}>
      {items.map(({ id, count, words, isBad }) => (
        <button
          key={id}
          type="button"
          className={styles.number}
          aria-pressed={id === chosen}
          onClick={() => onChosen(id)}
        >
          {isBad && count > 0 ? <ErrorCircle16Regular className={styles.lateMark ?? ""} aria-hidden /> : null}
          <span className={styles.count}>{count}</span> <span>{words}</span>
        </button>
      ))}
    </fieldset>
  );
}
