// Saving an agenda item, as its forms see it: the same for its heading, its notes, and for striking it out.
import type { AgendaItem, NewAgendaItem } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { type Saving, useSave } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import { useStoredRows } from "./use-stored-rows.ts";

export interface ItemSaving extends Saving<AgendaItem> {
  /** Saves `changes` to the item as it was when the form was opened. */
  change: (base: AgendaItem, changes: Partial<NewAgendaItem>) => void;
}

/** `onSaved` is called once the saved item is on the page. */
export function useItemSaving(groupRef: GroupRef, onSaved: (row: AgendaItem) => void): ItemSaving {
  const session = usePageSession();
  const { putItem } = useStoredRows(groupRef);
  const saving = useSave<AgendaItem>(async (row) => {
    await putItem(row);
    onSaved(row);
  });
  const change = (base: AgendaItem, changes: Partial<NewAgendaItem>) =>
    void saving.save(async () => {
      const outcome = await (await session.store()).changeAgendaItem(groupRef, base, changes);
      // What somebody else saved is what is stored: the rest of the page tells of that while the choice is made.
      if (outcome.kind === "conflict") await putItem(outcome.theirs);
      return outcome;
    });
  return { ...saving, change };
}
