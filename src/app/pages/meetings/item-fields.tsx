// The fields of an agenda item: what it is about, who presents it, how long it takes.
import form from "../../forms/form-frame.module.css";
import { usePageWords } from "../../session/page-words.ts";
import type { ItemTexts, Problems } from "./form-values.ts";
import { TextField } from "./text-field.tsx";

interface ItemFieldsProps {
  values: ItemTexts;
  problems: Problems;
  onChange: (changes: Partial<ItemTexts>) => void;
}

/** Three fields in a row where there is room. */
export function ItemFields({ values, problems, onChange }: ItemFieldsProps) {
  const { itemFields } = usePageWords().meetings;
  return (
    <div className={form.fields}>
      <div className={form.wide}>
        <TextField
          label={itemFields.title}
          value={values.title}
          onChange={(title) => onChange({ title })}
          problem={problems.title}
          required
        />
      </div>
      <TextField
        label={itemFields.presenter}
        value={values.presenter}
        onChange={(presenter) => onChange({ presenter })}
        problem={problems.presenter}
      />
      <TextField
        label={itemFields.minutes}
        value={values.minutes}
        onChange={(minutes) => onChange({ minutes })}
        problem={problems.minutes}
      />
    </div>
  );
}
