// One line or many lines of text in a form, with its label, its hint and what is wrong with it.
import { Field, Input, Textarea } from "@fluentui/react-components";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The sentence for what is wrong; null when nothing is. It takes the hint's place, so that nothing else moves. */
  wrong: string | null;
  hint?: string;
  required?: boolean;
  /** Lines of text; one when left out. */
  rows?: number;
}

/** The field. */
export function TextField({ label, value, onChange, wrong, hint, required = false, rows }: TextFieldProps) {
  return (
    <Field
      label={label}
      required={required}
      {...(wrong ? { validationMessage: wrong } : hint ? { hint } : {})}
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
