// Who does it or answers: a choice among the group's own, or a name and an address by hand.
import { Field, Select } from "@fluentui/react-components";
import type { Membership } from "#domain/entities.ts";
import { TextField } from "../forms/text-field.tsx";
import { usePageWords } from "../session/page-words.ts";
import { byHand, type OwnerTexts } from "./owner-values.ts";
import { type TaskProblems, taskProblemText } from "./task-problems.ts";

interface OwnerFieldsProps {
  label: string;
  /** What it means that nobody is chosen. */
  nobody: string;
  offered: readonly Membership[];
  values: OwnerTexts;
  problems: TaskProblems;
  onChange: (changes: Partial<OwnerTexts>) => void;
}

/** One list; two more fields for somebody who is not on it. */
export function OwnerFields({ label, nobody, offered, values, problems, onChange }: OwnerFieldsProps) {
  const words = usePageWords();
  const { owner } = words.tasks;
  const wrong = (field: string) => taskProblemText(problems[field], words);
  const message = wrong("owner");
  const withoutAccount = (one: Membership) => (one.personId === null ? ` (${owner.noAccount})` : "");
  return (
    <>
      <Field label={label} {...(message ? { validationMessage: message } : {})}>
        <Select value={values.owner} onChange={(_, { value }) => onChange({ owner: value })}>
          <option value="">{nobody}</option>
          {offered.map((one) => (
            <option key={one.key} value={one.key}>
              {`${one.personName}${withoutAccount(one)}`}
            </option>
          ))}
          <option value={byHand}>{owner.other}</option>
        </Select>
      </Field>
      {values.owner === byHand ? (
        <>
          <TextField
            label={owner.name}
            value={values.ownerName}
            onChange={(ownerName) => onChange({ ownerName })}
            wrong={wrong("personName")}
            required
          />
          <TextField
            label={owner.mail}
            value={values.ownerMail}
            onChange={(ownerMail) => onChange({ ownerMail })}
            wrong={wrong("personMail")}
            hint={owner.mailHint}
          />
        </>
      ) : null}
    </>
  );
}
