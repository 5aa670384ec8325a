// Saying that something is done or answered: on which day, and if one likes with a link and a comment.
import { type ReactNode, useState } from "react";
import type { NewStep } from "#domain/entities.ts";
import type { Settled } from "#domain/settling-step.ts";
import { formatDay } from "#schema/day.ts";
import type { GroupRef } from "#store/port.ts";
import styles from "../forms/form-frame.module.css";
import { FormFrame } from "../forms/form-frame.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useDraft } from "../forms/use-draft.ts";
import { useStep } from "../forms/use-step.ts";
import { usePageSession } from "../session/page-words.ts";
import { readSettled } from "./settle-values.ts";
import { type TaskProblems, taskProblemText } from "./task-problems.ts";

interface SettleFormProps {
  groupRef: GroupRef;
  /** The name of the form and of its draft. */
  name: string;
  heading: string;
  advice?: ReactNode;
  saveLabel: string;
  /** Whether a link can be given: what was answered with. */
  takesLink: boolean;
  stepOf: (settled: Settled) => NewStep;
  onClose: () => void;
}

/** Records one step, however often it is pressed. */
export function SettleForm(props: SettleFormProps) {
  const { groupRef, name, heading, advice, saveLabel, takesLink, stepOf, onClose } = props;
  const { words, today } = usePageSession();
  const { settle, dayHint } = words.tasks;
  const initial = { day: formatDay(today), link: "", comment: "" };
  const draft = useDraft(name, initial);
  const [problems, setProblems] = useState<TaskProblems>({});
  const close = () => {
    draft.clear();
    onClose();
  };
  const taking = useStep(groupRef, close);
  const save = () => {
    const read = readSettled(draft.values, today);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) void taking.take((store) => store.recordStep(groupRef, stepOf(read.value)));
  };
  const field = (of: "day" | "link" | "comment") => ({
    label: settle[of],
    value: draft.values[of],
    onChange: (value: string) => draft.set({ [of]: value }),
    wrong: taskProblemText(problems[of], words),
  });
  return (
    <FormFrame
      heading={heading}
      level={3}
      isRestored={draft.isRestored}
      isChanged={JSON.stringify(draft.values) !== JSON.stringify(initial)}
      state={taking.state}
      saveLabel={saveLabel}
      onSave={save}
      onClose={onClose}
      onDiscard={close}
    >
      {advice ? <p className={styles.hint}>{advice}</p> : null}
      <div className={styles.fields}>
        <TextField {...field("day")} hint={dayHint} required />
        {takesLink ? <TextField {...field("link")} /> : null}
        <div className={styles.wide}>
          <TextField {...field("comment")} rows={2} />
        </div>
      </div>
      <p className={styles.hint}>{settle.final}</p>
    </FormFrame>
  );
}
