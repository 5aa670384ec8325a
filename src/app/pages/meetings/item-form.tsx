// Changing an agenda item, or striking it out: its number stays taken, and nothing is deleted.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AgendaItem } from "#domain/entities.ts";
import { FormFrame } from "../../forms/form-frame.tsx";
import { useRowDraft } from "../../forms/use-row-draft.ts";
import { usePageSession } from "../../session/page-words.ts";
import { type Problems, readItem, textsOfItem } from "./form-values.ts";
import { ItemFields } from "./item-fields.tsx";
import type { ItemSaving } from "./item-saving.ts";
import { itemDraft } from "./open-form.ts";

interface ItemFormProps {
  item: AgendaItem;
  saving: ItemSaving;
  onClose: () => void;
}

/** Sends only what differs from the item as the form was opened on it. */
export function ItemForm({ item, saving, onClose }: ItemFormProps) {
  const { words, today } = usePageSession();
  const draft = useRowDraft(itemDraft("item", item.key), item, textsOfItem(item));
  const [problems, setProblems] = useState<Problems>({});
  const before = textsOfItem(draft.base);
  const save = () => {
    const read = readItem(draft.values);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) saving.change(draft.base, read.value);
  };
  return (
    <FormFrame
      heading={words.meetings.editItem}
      level={3}
      isRestored={draft.isRestored}
      isChanged={Object.entries(before).some(([field, text]) => draft.values[field] !== text)}
      state={saving.state}
      saveLabel={words.meetings.saveItemChange}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
      extra={
        <Button appearance="subtle" onClick={() => saving.change(draft.base, { voidedOn: today })}>
          {words.meetings.strikeOut}
        </Button>
      }
    >
      <ItemFields values={draft.values} problems={problems} onChange={(changes) => draft.set(changes)} />
    </FormFrame>
  );
}
