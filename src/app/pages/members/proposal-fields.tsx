// The fields of a change proposal: what it is about decides which of them are asked.
import { Field, Input, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import type { Membership } from "#domain/entities.ts";
import { fieldText } from "../../forms/field-text.ts";
import { usePageWords } from "../../session/page-words.ts";
import { offeredRoles } from "./member-fields.tsx";
import styles from "./members.module.css";
import type { ProposalField, ProposalProblems, ProposalTexts } from "./proposal-values.ts";

interface ProposalFieldsProps {
  values: ProposalTexts;
  set: (changes: Partial<ProposalTexts>) => void;
  problems: ProposalProblems;
  /** Those a proposal can be about, in the order of the page. */
  memberships: readonly Membership[];
}

const kinds = ["changeMembership", "endMembership", "newMember"] as const;

/** Wrong input gets a sentence at its own field, and nothing typed is lost. */
export function ProposalFields({ values, set, problems, memberships }: ProposalFieldsProps) {
  const { members, common, problems: problemWords } = usePageWords();
  const { proposals: page } = members;
  const told = (field: ProposalField) => {
    const problem = problems[field];
    if (!problem) return {};
    const { code, limit } = problem;
    const validationMessage =
      code === "mailWrong" ? members.mailWrong : fieldText(problemWords.field, code, limit);
    return { validationMessage };
  };
  const isNew = values.kind === "newMember";
  const isEnd = values.kind === "endMembership";
  const text = (field: "personName" | "personMail" | "organisation") => (
    <Field label={page.fields[field]} {...told(field)}>
      <Input
        value={values[field]}
        type={field === "personMail" ? "email" : "text"}
        onChange={(_, { value }) => set({ [field]: value })}
      />
    </Field>
  );
  return (
    <>
      <div className={styles.stack}>
        <Field label={page.kind} {...told("kind")}>
          <RadioGroup value={values.kind} onChange={(_, { value }) => set({ kind: value })}>
            {kinds.map((kind) => (
              <Radio key={kind} value={kind} label={page.kinds[kind]} />
            ))}
          </RadioGroup>
        </Field>
        {isNew ? null : (
          <Field label={page.about} {...told("membershipKey")}>
            <Select value={values.membershipKey} onChange={(_, { value }) => set({ membershipKey: value })}>
              <option value="">{page.choose}</option>
              {memberships.map((one) => (
                <option key={one.key} value={one.key}>
                  {[one.personName ?? members.vacant, one.onBehalfOf ?? common.roles[one.role]].join(", ")}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {isNew || isEnd ? null : <p className={styles.hint}>{page.changeHelp}</p>}
      <div className={styles.grid}>
        {isEnd ? null : (
          <>
            {text("personName")}
            {text("personMail")}
            {text("organisation")}
            <Field label={page.fields.role} {...told("role")}>
              <Select value={values.role} onChange={(_, { value }) => set({ role: value })}>
                <option value="">{isNew ? page.choose : page.unchanged}</option>
                {offeredRoles.map((role) => (
                  <option key={role} value={role}>
                    {common.roles[role]}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
        <Field
          label={isEnd ? page.fields.lastDay : page.fields.fromDay}
          hint={members.hints.day}
          {...told("day")}
        >
          <Input value={values.day} onChange={(_, { value }) => set({ day: value })} />
        </Field>
      </div>
      <div className={styles.stack}>
        <Field label={page.fields.reason} required {...told("reason")}>
          <Textarea
            value={values.reason}
            resize="vertical"
            maxLength={10_000}
            onChange={(_, { value }) => set({ reason: value })}
          />
        </Field>
      </div>
    </>
  );
}
