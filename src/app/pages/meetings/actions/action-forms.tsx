// Writing down something somebody takes on, and changing it.
import { type ReactNode, useState } from "react";
import type { Action, Register } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { addOnce } from "../../../forms/add-once.ts";
import { FormFrame } from "../../../forms/form-frame.tsx";
import { type Draft, useDraft } from "../../../forms/use-draft.ts";
import { useRowDraft } from "../../../forms/use-row-draft.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { offeredOwners } from "../../../tasks/owner-values.ts";
import type { TaskProblems } from "../../../tasks/task-problems.ts";
import type { TaskSaving } from "../../../tasks/use-task-saving.ts";
import { withAccount } from "../../../tasks/with-account.ts";
import { ActionFields } from "./action-fields.tsx";
import {
  type ActionTexts,
  type ActionValues,
  emptyAction,
  readAction,
  textsOfAction,
} from "./action-values.ts";

interface FormProps {
  groupRef: GroupRef;
  register: Register;
  /** The name under which the draft is kept. */
  name: string;
  saving: TaskSaving<Action>;
  onClose: () => void;
  /** What stands after the form's own buttons. */
  extra?: ReactNode;
}

/** A new action, under a key kept with the draft: a save that is repeated is the same action. */
export function NewAction({ meetingKey, ...props }: FormProps & { meetingKey: string | null }) {
  const { groupRef, name, saving } = props;
  const { actions } = usePageSession().words;
  const [key] = useState(() => crypto.randomUUID() as string);
  const draft = useDraft(name, { ...emptyAction, key });
  const save = (values: ActionValues) =>
    saving.write(async (store) => {
      const known = { ...values, ...(await withAccount(store, values, null)) };
      const row = {
        ...known,
        key: draft.values.key,
        groupKey: groupRef.key,
        meetingKey,
        voidedOn: null,
        voidedBecause: null,
      };
      return addOnce<Action>(
        () => store.addAction(groupRef, row),
        (made) => store.changeAction(groupRef, made, known),
      );
    });
  return (
    <ActionForm
      {...props}
      heading={actions.adding}
      saveLabel={actions.save}
      draft={draft}
      before={emptyAction}
      onSave={save}
    />
  );
}

/** Sends only what differs from the action as the form was opened on it. */
export function ChangeAction({ action, ...props }: FormProps & { action: Action }) {
  const { groupRef, register, name, saving } = props;
  const { words, today } = usePageSession();
  const offered = offeredOwners(register.memberships, today);
  const draft = useRowDraft(name, action, textsOfAction(action, offered));
  const save = (values: ActionValues) =>
    saving.write(async (store) => {
      const named = await withAccount(store, values, draft.base);
      return store.changeAction(groupRef, draft.base, { ...values, ...named });
    });
  return (
    <ActionForm
      {...props}
      heading={words.actions.changing}
      saveLabel={words.actions.saveChange}
      draft={draft}
      before={textsOfAction(draft.base, offered)}
      onSave={save}
    />
  );
}

interface ActionFormProps extends FormProps {
  heading: string;
  saveLabel: string;
  draft: Draft<ActionTexts & Record<string, string>>;
  /** What the fields said before anything was typed. */
  before: ActionTexts;
  onSave: (values: ActionValues) => void;
}

function ActionForm({ register, draft, before, saving, onSave, onClose, ...frame }: ActionFormProps) {
  const { today } = usePageSession();
  const [problems, setProblems] = useState<TaskProblems>({});
  const offered = offeredOwners(register.memberships, today);
  const save = () => {
    const read = readAction(draft.values, offered);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) onSave(read.value);
  };
  return (
    <FormFrame
      heading={frame.heading}
      saveLabel={frame.saveLabel}
      level={3}
      isRestored={draft.isRestored}
      isChanged={Object.entries(before).some(([field, text]) => draft.values[field] !== text)}
      state={saving.state}
      extra={frame.extra}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
    >
      <ActionFields values={draft.values} problems={problems} offered={offered} onChange={draft.set} />
    </FormFrame>
  );
}
