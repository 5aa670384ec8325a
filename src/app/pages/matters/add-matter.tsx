// The form for a new matter, with its saving.
import { usePageSession } from "../../session/page-words.ts";
import { TaskConflict } from "../../tasks/task-conflict.tsx";
import { NewMatter } from "./matter-forms.tsx";
import type { MatterProps } from "./matter-props.ts";
import { useMatterSaving } from "./use-matter-saving.ts";

/** Closes once the matter is stored. */
export function AddMatter({ groupRef, register, onOpen }: Omit<MatterProps, "open">) {
  const { words, drafts } = usePageSession();
  const name = `matter.new.${groupRef.key}`;
  const close = () => onOpen(null);
  const saving = useMatterSaving(groupRef, () => {
    drafts.clear(name);
    close();
  });
  if (saving.state.kind === "conflict") {
    return (
      <TaskConflict
        conflict={saving.state.conflict}
        labels={words.matters.fields}
        onChosen={(onto, changes) => saving.write((store) => store.changeMatter(groupRef, onto, changes))}
        onLater={saving.reset}
      />
    );
  }
  return <NewMatter groupRef={groupRef} register={register} name={name} saving={saving} onClose={close} />;
}
