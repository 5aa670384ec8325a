// Making an exception from a rule: what it is about, until which day, and why.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { formatDay } from "#schema/day.ts";
import { fieldText } from "../../forms/field-text.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { useDraft } from "../../forms/use-draft.ts";
import { usePageSession } from "../../session/page-words.ts";
import { type ExceptionValues, partsOf, readException, shortened } from "./exception-values.ts";
import styles from "./mandate.module.css";

interface ExceptionFormProps {
  base: Rule;
  findings: readonly MandateFinding[];
  onSave: (changes: Pick<Rule, "exceptions">) => void;
}

/** One exception at a time; one that holds is ended with its own button. */
export function ExceptionForm({ base, findings, onSave }: ExceptionFormProps) {
  const { words, today } = usePageSession();
  const { exception: page } = words.findings;
  const draft = useDraft(`exception.${base.key}`, { about: "", until: "", because: "" });
  const [isTried, setIsTried] = useState(false);
  const reading = readException(draft.values, today);
  const parts = partsOf(base, findings);
  const message = (field: keyof ExceptionValues) => {
    const problem = isTried && !reading.ok ? reading.problems[field] : undefined;
    if (!problem) return {};
    if (problem.code === "over") return { validationMessage: page.tooEarly };
    return { validationMessage: fieldText(words.problems.field, problem.code, problem.limit) };
  };
  const save = () => {
    setIsTried(true);
    if (!reading.ok) return;
    onSave({ exceptions: [...(base.exceptions ?? []), reading.value] });
  };
  const holding = (base.exceptions ?? []).filter(({ until }) => until >= formatDay(today));
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h5 className={styles.partHeading}>{page.add}</h5>
      {parts.length > 0 ? (
        <Field label={page.about}>
          <Select value={draft.values.about} onChange={(_, { value }) => draft.set({ about: value })}>
            <option value="">{page.whole}</option>
            {parts.map((part) => (
              <option key={part} value={part}>
                {part}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={page.until} required hint={words.meetings.dayHint} {...message("until")}>
        <Input value={draft.values.until} onChange={(_, { value }) => draft.set({ until: value })} />
      </Field>
      <Field label={page.because} required {...message("because")}>
        <Input value={draft.values.because} onChange={(_, { value }) => draft.set({ because: value })} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit">{page.save}</Button>
        {holding.map((one) => (
          <Button
            key={`${one.about}${one.from}${one.until}`}
            appearance="subtle"
            onClick={() => onSave({ exceptions: shortened(base.exceptions ?? [], one, today) })}
          >
            {one.about === null ? page.end : page.endAbout(one.about)}
          </Button>
        ))}
      </div>
    </form>
  );
}
