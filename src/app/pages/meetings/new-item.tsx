// A new item on the agenda, last. Its key is made with the draft, so that a repeated save is the same item.
import { useState } from "react";
import type { AgendaItem, Meeting } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { addOnce } from "../../forms/add-once.ts";
import { FormFrame } from "../../forms/form-frame.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import type { Saving } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import { type ItemValues, type Problems, readItem } from "./form-values.ts";
import { ItemFields } from "./item-fields.tsx";

/** The name under which the draft of a meeting's new item is kept. */
export function newItemDraft(meetingKey: string): string {
  return `item.new.${meetingKey}`;
}

interface NewItemProps {
  groupRef: GroupRef;
  meeting: Meeting;
  items: readonly AgendaItem[];
  saving: Saving<AgendaItem>;
  onClose: () => void;
}

/** Takes the number after the highest one, those of struck-out items included: a number is never used twice. */
export function NewItem({ groupRef, meeting, items, saving, onClose }: NewItemProps) {
  const session = usePageSession();
  const { meetings: words } = session.words;
  const [empty] = useState(() => ({
    key: crypto.randomUUID() as string,
    title: "",
    presenter: "",
    minutes: "",
  }));
  const draft = useDraft(newItemDraft(meeting.key), empty);
  const [problems, setProblems] = useState<Problems>({});
  const { key, title, presenter, minutes } = draft.values;
  const add = async (values: ItemValues) => {
    const store = await session.store();
    const made = items.find((item) => item.key === key);
    const position = made?.position ?? Math.max(0, ...items.map((item) => item.position)) + 1;
    const item = {
      ...values,
      key,
      groupKey: groupRef.key,
      meetingKey: meeting.key,
      position,
      notes: null,
      decision: null,
      voidedOn: null,
    };
    return addOnce<AgendaItem>(
      () => store.addAgendaItem(groupRef, item),
      (stored) => store.changeAgendaItem(groupRef, stored, values),
    );
  };
  const save = () => {
    const read = readItem(draft.values);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) void saving.save(() => add(read.value));
  };
  return (
    <FormFrame
      heading={words.addingItem}
      level={3}
      isRestored={draft.isRestored}
      isChanged={`${title}${presenter}${minutes}` !== ""}
      state={saving.state}
      saveLabel={words.saveItem}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
    >
      <ItemFields values={draft.values} problems={problems} onChange={(changes) => draft.set(changes)} />
    </FormFrame>
  );
}
