// The fields of a matter: what it is, where it came from, by when and by whom it is answered.
import { Field, Select } from "@fluentui/react-components";
import type { Membership } from "#domain/entities.ts";
import styles from "../../forms/form-frame.module.css";
import { TextField } from "../../forms/text-field.tsx";
import { usePageWords } from "../../session/page-words.ts";
import { OwnerFields } from "../../tasks/owner-fields.tsx";
import { type TaskProblems, taskProblemText } from "../../tasks/task-problems.ts";
import { type MatterTexts, matterKinds } from "./matter-values.ts";

interface MatterFieldsProps {
  values: MatterTexts;
  problems: TaskProblems;
  offered: readonly Membership[];
  onChange: (changes: Partial<MatterTexts>) => void;
}

/** Side by side where there is room. */
export function MatterFields({ values, problems, offered, onChange }: MatterFieldsProps) {
  const words = usePageWords();
  const { fields, kinds, nobody } = words.matters;
  const text = (field: "title" | "from" | "receivedOn" | "lastDay" | "link" | "comment", rows?: number) => (
    <TextField
      label={fields[field]}
      value={values[field]}
      onChange={(value) => onChange({ [field]: value })}
      wrong={taskProblemText(problems[field], words)}
      {...(field === "receivedOn" || field === "lastDay" ? { hint: words.tasks.dayHint } : {})}
      {...(rows === undefined ? {} : { rows })}
      required={field === "title"}
    />
  );
  return (
    <div className={styles.fields}>
      <Field label={fields.kind}>
        <Select value={values.kind} onChange={(_, { value }) => onChange({ kind: value })}>
          {matterKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.wide}>{text("title")}</div>
      {text("from")}
      {text("receivedOn")}
      {text("lastDay")}
      <OwnerFields
        label={fields.personName}
        nobody={nobody}
        offered={offered}
        values={values}
        problems={problems}
        onChange={onChange}
      />
      <div className={styles.wide}>{text("link")}</div>
      <div className={styles.wide}>{text("comment", 3)}</div>
    </div>
  );
}
