// A text field of this page, with what is wrong put in the words of meetings.
import { fieldText } from "../../forms/field-text.ts";
import { TextField as PlainTextField } from "../../forms/text-field.tsx";
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

/** The field. */
export function TextField({ problem, ...field }: TextFieldProps) {
  const { problems, meetings } = usePageWords();
  const wrong = problem
    ? problem.code === "endsBeforeStart"
      ? meetings.endsBeforeStart
      : fieldText(problems.field, problem.code, problem.limit)
    : null;
  return <PlainTextField {...field} wrong={wrong} />;
}
