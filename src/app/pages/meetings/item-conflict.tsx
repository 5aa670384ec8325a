// Two people have changed the same item: its heading, its notes or its decision.
import type { AgendaItem } from "#domain/entities.ts";
import type { Conflict } from "#store/port.ts";
import { useDayText } from "../../components/day-text.tsx";
import { ConflictView } from "../../forms/conflict-view.tsx";
import { usePageWords } from "../../session/page-words.ts";
import type { ItemSaving } from "./item-saving.ts";

interface ItemConflictProps {
  conflict: Conflict<AgendaItem>;
  saving: ItemSaving;
}

/** Both versions of each field; of running text a new one can be written from both. */
export function ItemConflict({ conflict, saving }: ItemConflictProps) {
  const { common, meetings: words } = usePageWords();
  const dayText = useDayText();
  const labels: Partial<Record<keyof AgendaItem, string>> = words.itemFields;
  const textOf = (field: keyof AgendaItem & string, value: unknown) => {
    if (value === null || value === undefined || value === "") return common.none;
    return field === "voidedOn" && typeof value === "number" ? dayText(value) : String(value);
  };
  return (
    <ConflictView
      conflict={conflict}
      labelOf={(field) => labels[field] ?? field}
      textOf={textOf}
      textFields={["notes", "decision"]}
      onChosen={(changes) => saving.change(conflict.theirs, changes)}
      onLater={saving.reset}
    />
  );
}
