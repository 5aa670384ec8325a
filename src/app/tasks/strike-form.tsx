// Striking something that shall not be done or answered after all: with the reason, and nothing is deleted.
import { useState } from "react";
import { matters } from "#schema/lists/group-site.ts";
import styles from "../forms/form-frame.module.css";
import { FormFrame } from "../forms/form-frame.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useDraft } from "../forms/use-draft.ts";
import type { SaveState } from "../forms/use-save.ts";
import { usePageSession } from "../session/page-words.ts";
import { listProblems, type TaskProblem, taskProblemText } from "./task-problems.ts";

interface StrikeFormProps<T> {
  /** The name of the form and of its draft. */
  name: string;
  heading: string;
  saveLabel: string;
  state: SaveState<T>;
  onStrike: (because: string) => void;
  onClose: () => void;
}

/** One text and one button. */
export function StrikeForm<T>({ name, heading, saveLabel, state, onStrike, onClose }: StrikeFormProps<T>) {
  const { words } = usePageSession();
  const { strike } = words.tasks;
  const draft = useDraft(name, { reason: "" });
  const [problem, setProblem] = useState<TaskProblem | undefined>();
  const reason = draft.values.reason.trim();
  const save = () => {
    const found = problemOf(reason);
    setProblem(found);
    if (!found) onStrike(reason);
  };
  return (
    <FormFrame
      heading={heading}
      level={3}
      isRestored={draft.isRestored}
      isChanged={draft.values.reason !== ""}
      state={state}
      saveLabel={saveLabel}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.clear();
        onClose();
      }}
    >
      <TextField
        label={strike.reason}
        value={draft.values.reason}
        onChange={(value) => draft.set({ reason: value })}
        wrong={taskProblemText(problem, words)}
        required
      />
      <p className={styles.hint}>{strike.stays}</p>
    </FormFrame>
  );
}

/** The column for the reason is the same for everything that can be struck. */
function problemOf(reason: string): TaskProblem | undefined {
  if (reason === "") return { code: "missing" };
  return listProblems(matters, { voidedBecause: reason }).voidedBecause;
}
