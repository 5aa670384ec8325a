// The form for something new to do, with its saving.
import { usePageSession } from "../../../session/page-words.ts";
import { TaskConflict } from "../../../tasks/task-conflict.tsx";
import { NewAction } from "./action-forms.tsx";
import type { ActionsProps } from "./actions-props.ts";
import { useActionSaving } from "./use-action-saving.ts";

/** Closes once the action is stored. */
export function AddAction({
  groupRef,
  register,
  onOpen,
  meetingKey,
}: ActionsProps & { meetingKey: string | null }) {
  const { words, drafts } = usePageSession();
  const name = `action.new.${meetingKey ?? groupRef.key}`;
  const close = () => onOpen(null);
  const saving = useActionSaving(groupRef, () => {
    drafts.clear(name);
    close();
  });
  if (saving.state.kind === "conflict") {
    return (
      <TaskConflict
        conflict={saving.state.conflict}
        labels={words.actions.fields}
        onChosen={(onto, changes) => saving.write((store) => store.changeAction(groupRef, onto, changes))}
        onLater={saving.reset}
      />
    );
  }
  return (
    <NewAction
      groupRef={groupRef}
      register={register}
      name={name}
      meetingKey={meetingKey}
      saving={saving}
      onClose={close}
    />
  );
}
