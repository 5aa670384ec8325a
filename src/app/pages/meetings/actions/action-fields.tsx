// The fields of something somebody takes on: what, who, by when.
import type { Membership } from "#domain/entities.ts";
import styles from "../../../forms/form-frame.module.css";
import { TextField } from "../../../forms/text-field.tsx";
import { usePageWords } from "../../../session/page-words.ts";
import { OwnerFields } from "../../../tasks/owner-fields.tsx";
import { type TaskProblems, taskProblemText } from "../../../tasks/task-problems.ts";
import type { ActionTexts } from "./action-values.ts";

interface ActionFieldsProps {
  values: ActionTexts;
  problems: TaskProblems;
  offered: readonly Membership[];
  onChange: (changes: Partial<ActionTexts>) => void;
}

/** In a row where there is room. */
export function ActionFields({ values, problems, offered, onChange }: ActionFieldsProps) {
  const words = usePageWords();
  const { fields, nobody } = words.actions;
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField
          label={fields.title}
          value={values.title}
          onChange={(title) => onChange({ title })}
          wrong={taskProblemText(problems.title, words)}
          required
        />
      </div>
      <OwnerFields
        label={fields.personName}
        nobody={nobody}
        offered={offered}
        values={values}
        problems={problems}
        onChange={onChange}
      />
      <TextField
        label={fields.lastDay}
        value={values.lastDay}
        onChange={(lastDay) => onChange({ lastDay })}
        wrong={taskProblemText(problems.lastDay, words)}
        hint={words.tasks.dayHint}
      />
    </div>
  );
}
