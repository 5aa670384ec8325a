// The fields of one seat and its holder, each with what is wrong with it, and the two buttons under them.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { appointingOf } from "#domain/appointments.ts";
import type { Register, Role } from "#domain/entities.ts";
import { fieldText } from "../../forms/field-text.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { usePageWords } from "../../session/page-words.ts";
import {
  type FieldProblem,
  languages,
  type MemberField,
  type MemberTexts,
  type MemberValues,
  readMember,
  textOrNull,
} from "./member-values.ts";
import styles from "./members.module.css";

interface MemberFieldsProps {
  register: Register;
  heading: string;
  /** What stands between the heading and the first field. */
  intro?: ReactNode;
  values: MemberTexts;
  set: (changes: Partial<MemberTexts>) => void;
  isRestored: boolean;
  isSaving: boolean;
  /** An existing membership can be ended; a new one cannot. */
  canEnd: boolean;
  /** What the change would break, told before it is saved. */
  whatIf?: ReactNode;
  /** What became of the last save. */
  notice: ReactNode;
  onSubmit: (values: MemberValues) => void;
  onCancel: () => void;
}

/** The roles a membership can be given. */
export const offeredRoles: readonly Role[] = [
  "member",
  "chair",
  "viceChair",
  "convener",
  "coOpted",
  "secretary",
  "processSupport",
  "contactPerson",
];

/** The form, its first field in focus. Wrong input gets a sentence at its own field, and nothing typed is lost. */
export function MemberFields(props: MemberFieldsProps) {
  const { register, heading, values, set, isRestored, isSaving, canEnd, notice, onSubmit, onCancel } = props;
  const { members, common, forms, problems: problemWords } = usePageWords();
  const [problems, setProblems] = useState<Partial<Record<MemberField, FieldProblem>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const mandate = appointingOf(register, {
    role: values.role as Role,
    organisation: textOrNull(values.organisation),
    onBehalfOf: textOrNull(values.onBehalfOf),
  });
  // A second step is asked about only where the mandate has one, or where somebody has entered one.
  const isInTwoSteps = mandate.proposedBy !== null || values.proposedBy !== "" || values.proposedOn !== "";
  const saidBy = (who: string | null) => (who === null ? undefined : members.hints.mandateSays(who));
  const submit = () => {
    const reading = readMember(values);
    setProblems(reading.ok ? {} : reading.problems);
    if (reading.ok) onSubmit(reading.values);
  };
  const told = (field: MemberField): string | undefined => {
    const problem = problems[field];
    if (!problem) return undefined;
    if (problem.code === "mailWrong") return members.mailWrong;
    return fieldText(problemWords.field, problem.code, problem.limit);
  };
  const text = (field: MemberField, hint?: string) => {
    const message = told(field);
    return (
      <Field
        label={members.fields[field]}
        {...(message ? { validationMessage: message } : hint ? { hint } : {})}
      >
        <Input
          value={values[field]}
          onChange={(_, { value }) => set({ [field]: value })}
          {...(field === "personMail" ? { type: "email" as const } : {})}
        />
      </Field>
    );
  };
  const choice = (field: MemberField, options: readonly (readonly [string, string])[]) => (
    <Field label={members.fields[field]}>
      <Select value={values[field]} onChange={(_, { value }) => set({ [field]: value })}>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h3>{heading}</h3>
      {props.intro}
      {isRestored ? <p className={styles.hint}>{forms.restored}</p> : null}
      <div className={styles.grid}>
        {text("personName", members.hints.personName)}
        {text("personMail", members.hints.personMail)}
        {choice(
          "speaks",
          languages.map((language) => [language, members.languages[language]] as const),
        )}
        {text("organisation")}
        {choice(
          "role",
          offeredRoles.map((role) => [role, common.roles[role]] as const),
        )}
        {text("onBehalfOf")}
        {choice("isNational", [
          ["no", members.no],
          ["yes", members.yes],
        ])}
        {text("termStarts", members.hints.day)}
        {text("termEnds", members.hints.day)}
        {isInTwoSteps ? text("proposedBy", saidBy(mandate.proposedBy)) : null}
        {isInTwoSteps ? text("proposedOn", members.hints.day) : null}
        {text("appointedBy", saidBy(mandate.appointedBy))}
        {text("appointedOn", members.hints.day)}
        {text("interestsDeclaredOn", members.hints.interests)}
        {text("interestsValidUntil", members.hints.day)}
        {canEnd ? text("endedOn", members.hints.day) : null}
        {canEnd ? text("endedBecause", members.endHelp) : null}
      </div>
      {props.whatIf}
      <p className={styles.hint}>{members.allRead}</p>
      {notice}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isSaving}>
          {common.save}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}
