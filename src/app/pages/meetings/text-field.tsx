// One line or many lines of text in a form, with its label, its hint and what is wrong with it.
import { Field, Input, Textarea } from "@fluentui/react-components";
import { fieldText } from "../../forms/field-text.ts";
import { usePageWords } from "../../session/page-words.ts";
import type { FieldProblem } from "./form-values.ts";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem: FieldProblem | undefined;
  hint?: string;
  required?: boolean;
  /** Lines of text; one when left out. */
  rows?: number;
}

/** The problem takes the hint's place, so that nothing else moves. */
export function TextField({ label, value, onChange, problem, hint, required = false, rows }: TextFieldProps) {
  const { problems, meetings } = usePageWords();
  const message = problem
    ? problem.code === "endsBeforeStart"
      ? meetings.endsBeforeStart
      : fieldText(problems.field, problem.code, problem.limit)
    : null;
  return (
    <Field
      label={label}
      required={required}
      {...(message ? { validationMessage: message } : hint ? { hint } : {})}
    >
      {rows === undefined ? (
        <Input value={value} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Textarea
          value={value}
          resize="vertical"
          textarea={{ rows, dir: "auto" }}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}
