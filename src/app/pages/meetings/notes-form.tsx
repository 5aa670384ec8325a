// Writing one item's notes and decision in Markdown. Says before the first save who will be able to read them.
import { useState } from "react";
import type { AgendaItem } from "#domain/entities.ts";
import { hasWords } from "#domain/meetings.ts";
import { FormFrame } from "../../forms/form-frame.tsx";
import { useRowDraft } from "../../forms/use-row-draft.ts";
import { usePageWords } from "../../session/page-words.ts";
import { type Problems, readNotes } from "./form-values.ts";
import type { ItemSaving } from "./item-saving.ts";
import styles from "./meetings.module.css";
import { itemDraft } from "./open-form.ts";
import { TextField } from "./text-field.tsx";

interface NotesFormProps {
  item: AgendaItem;
  isPublished: boolean;
  saving: ItemSaving;
  onClose: () => void;
}

/** Closing keeps the draft on this device; only discarding it forgets what was typed. */
export function NotesForm({ item, isPublished, saving, onClose }: NotesFormProps) {
  const { meetings: words } = usePageWords();
  const draft = useRowDraft(itemDraft("notes", item.key), item, {
    notes: item.notes ?? "",
    decision: item.decision ?? "",
  });
  const [problems, setProblems] = useState<Problems>({});
  const { notes, decision } = draft.values;
  const isFirst = !hasWords(item);
  const save = () => {
    const read = readNotes(draft.values);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) saving.change(draft.base, read.value);
  };
  return (
    <FormFrame
      heading={words.writing}
      level={3}
      isRestored={draft.isRestored}
      isChanged={notes !== (draft.base.notes ?? "") || decision !== (draft.base.decision ?? "")}
      state={saving.state}
      saveLabel={isFirst ? words.saveNotes : words.saveNotesChange}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
    >
      <p className={styles.hint}>
        {isPublished ? words.isPublished : isFirst ? words.privateUntilSaved : words.savedIsRead}
      </p>
      <TextField
        label={words.itemFields.notes}
        value={notes}
        onChange={(text) => draft.set({ notes: text })}
        problem={problems.notes}
        hint={words.markdownHint}
        rows={8}
      />
      <TextField
        label={words.itemFields.decision}
        value={decision}
        onChange={(text) => draft.set({ decision: text })}
        problem={problems.decision}
        hint={words.decisionHint}
        rows={3}
      />
    </FormFrame>
  );
}
