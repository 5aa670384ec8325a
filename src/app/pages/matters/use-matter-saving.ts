// Saving a matter: the pages that have read the group's matters show it at once.
import type { Matter, Rows } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { usePut, withRow } from "../../forms/use-put.ts";
import { mattersKey } from "../../queries.ts";
import { type TaskSaving, useTaskSaving } from "../../tasks/use-task-saving.ts";

/** `onSaved` closes the form once the stored matter is on the page. */
export function useMatterSaving(groupRef: GroupRef, onSaved: () => void): TaskSaving<Matter> {
  const put = usePut();
  return useTaskSaving<Matter>(
    (row) => put<Rows<Matter>>(mattersKey(groupRef.key), (old) => ({ ...old, rows: withRow(old.rows, row) })),
    onSaved,
  );
}
