// Saving an action or a matter, as its forms see it: adding, changing, striking.
import type { RowFacts } from "#domain/entities.ts";
import type { SaveOutcome, Store } from "#store/port.ts";
import { type Saving, useSave } from "../forms/use-save.ts";
import { usePageSession } from "../session/page-words.ts";

export interface TaskSaving<T> extends Saving<T> {
  /** Runs one write against the store. */
  write: (attempt: (store: Store) => Promise<SaveOutcome<T>>) => void;
}

/** `put` shows a row as it is stored, `onSaved` closes what was open. */
export function useTaskSaving<T extends { row: RowFacts }>(
  put: (row: T) => Promise<void>,
  onSaved: () => void,
): TaskSaving<T> {
  const session = usePageSession();
  const saving = useSave<T>(async (row) => {
    await put(row);
    onSaved();
  });
  const write = (attempt: (store: Store) => Promise<SaveOutcome<T>>) =>
    void saving.save(async () => {
      const outcome = await attempt(await session.store());
      // What somebody else saved is what is stored: the rest of the page tells of that while the choice is made.
      if (outcome.kind === "conflict") await put(outcome.theirs);
      return outcome;
    });
  return { ...saving, write };
}
