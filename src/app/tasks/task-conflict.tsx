// Two people have changed the same action or matter.
import type { RowFacts } from "#domain/entities.ts";
import type { Named } from "#domain/whose-turn.ts";
import type { Conflict } from "#store/port.ts";
import { useDayText } from "../components/day-text.tsx";
import { ConflictView } from "../forms/conflict-view.tsx";
import { usePageWords } from "../session/page-words.ts";
import { chosenWhole, withOwnerAsOne } from "./owner-conflict.ts";

interface TaskConflictProps<T extends Named & { row: RowFacts }> {
  conflict: Conflict<T>;
  labels: Readonly<Record<string, string>>;
  /** The row as it now stands, and what to save upon it. */
  onChosen: (onto: T, changes: Partial<T>) => void;
  onLater: () => void;
}

/** Both versions of each field. */
export function TaskConflict<T extends Named & { row: RowFacts }>(props: TaskConflictProps<T>) {
  const { conflict, labels, onChosen, onLater } = props;
  const { common, matters } = usePageWords();
  const dayText = useDayText();
  const kinds: Readonly<Record<string, string>> = matters.kinds;
  const told = withOwnerAsOne(conflict);
  const textOf = (field: string, value: unknown) => {
    if (value === null || value === undefined || value === "") return common.none;
    if (field === "kind") return kinds[String(value)] ?? String(value);
    return typeof value === "number" ? dayText(value) : String(value);
  };
  return (
    <ConflictView
      conflict={told}
      labelOf={(field) => labels[field] ?? field}
      textOf={textOf}
      onChosen={(changes) => onChosen(conflict.theirs, chosenWhole(conflict, told, changes))}
      onLater={onLater}
    />
  );
}
