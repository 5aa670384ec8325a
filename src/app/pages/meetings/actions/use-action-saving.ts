// Saving an action: the pages that have read the group's actions show it at once.
import type { Action, Rows } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { usePut, withRow } from "../../../forms/use-put.ts";
import { actionsKey } from "../../../queries.ts";
import { type TaskSaving, useTaskSaving } from "../../../tasks/use-task-saving.ts";

/** `onSaved` closes the form once the stored action is on the page. */
export function useActionSaving(groupRef: GroupRef, onSaved: () => void): TaskSaving<Action> {
  const put = usePut();
  return useTaskSaving<Action>(
    (row) => put<Rows<Action>>(actionsKey(groupRef.key), (old) => ({ ...old, rows: withRow(old.rows, row) })),
    onSaved,
  );
}
