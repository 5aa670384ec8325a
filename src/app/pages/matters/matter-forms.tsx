// Entering a matter, and changing it.
import { type ReactNode, useState } from "react";
import type { Matter, Register } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { addOnce } from "../../forms/add-once.ts";
import { FormFrame } from "../../forms/form-frame.tsx";
import { type Draft, useDraft } from "../../forms/use-draft.ts";
import { useRowDraft } from "../../forms/use-row-draft.ts";
import { usePageSession } from "../../session/page-words.ts";
import { offeredOwners } from "../../tasks/owner-values.ts";
import type { TaskProblems } from "../../tasks/task-problems.ts";
import type { TaskSaving } from "../../tasks/use-task-saving.ts";
import { withAccount } from "../../tasks/with-account.ts";
import { MatterFields } from "./matter-fields.tsx";
import {
  emptyMatter,
  type MatterTexts,
  type MatterValues,
  readMatter,
  textsOfMatter,
} from "./matter-values.ts";

interface FormProps {
  groupRef: GroupRef;
  register: Register;
  /** The name under which the draft is kept. */
  name: string;
  saving: TaskSaving<Matter>;
  onClose: () => void;
  /** What stands after the form's own buttons. */
  extra?: ReactNode;
}

/** A new matter, under a key kept with the draft: a save that is repeated is the same matter. */
export function NewMatter(props: FormProps) {
  const { groupRef, name, saving } = props;
  const { matters } = usePageSession().words;
  const [key] = useState(() => crypto.randomUUID() as string);
  const draft = useDraft(name, { ...emptyMatter, key });
  const save = (values: MatterValues) =>
    saving.write(async (store) => {
      const known = { ...values, ...(await withAccount(store, values, null)) };
      const standing = { key: draft.values.key, groupKey: groupRef.key, voidedOn: null, voidedBecause: null };
      return addOnce<Matter>(
        () => store.addMatter(groupRef, { ...known, ...standing }),
        (made) => store.changeMatter(groupRef, made, known),
      );
    });
  return (
    <MatterForm
      {...props}
      level={2}
      heading={matters.adding}
      saveLabel={matters.save}
      draft={draft}
      before={emptyMatter}
      onSave={save}
    />
  );
}

/** Sends only what differs from the matter as the form was opened on it. */
export function ChangeMatter({ matter, ...props }: FormProps & { matter: Matter }) {
  const { groupRef, register, name, saving } = props;
  const { words, today } = usePageSession();
  const offered = offeredOwners(register.memberships, today);
  const draft = useRowDraft(name, matter, textsOfMatter(matter, offered));
  const save = (values: MatterValues) =>
    saving.write(async (store) => {
      const named = await withAccount(store, values, draft.base);
      return store.changeMatter(groupRef, draft.base, { ...values, ...named });
    });
  return (
    <MatterForm
      {...props}
      level={3}
      heading={words.matters.changing}
      saveLabel={words.matters.saveChange}
      draft={draft}
      before={textsOfMatter(draft.base, offered)}
      onSave={save}
    />
  );
}

interface MatterFormProps extends FormProps {
  level: 2 | 3;
  heading: string;
  saveLabel: string;
  draft: Draft<MatterTexts & Record<string, string>>;
  /** What the fields said before anything was typed. */
  before: MatterTexts;
  onSave: (values: MatterValues) => void;
}

function MatterForm({ register, draft, before, saving, onSave, onClose, ...frame }: MatterFormProps) {
  const { today } = usePageSession();
  const [problems, setProblems] = useState<TaskProblems>({});
  const offered = offeredOwners(register.memberships, today);
  const save = () => {
    const read = readMatter(draft.values, offered);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) onSave(read.value);
  };
  return (
    <FormFrame
      heading={frame.heading}
      saveLabel={frame.saveLabel}
      level={frame.level}
      extra={frame.extra}
      isRestored={draft.isRestored}
      isChanged={Object.entries(before).some(([field, text]) => draft.values[field] !== text)}
      state={saving.state}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
    >
      <MatterFields values={draft.values} problems={problems} offered={offered} onChange={draft.set} />
    </FormFrame>
  );
}
