// The form for one seat and who holds it. Saves only what was changed; two people at once see both versions.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Membership, Register } from "#domain/entities.ts";
import type { SaveOutcome } from "#store/port.ts";
import { fieldText } from "../../forms/field-text.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useSave } from "../../forms/use-save.ts";
import { registerKey } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { MemberConflict } from "./member-conflict.tsx";
import {
  changesFrom,
  emptyMember,
  type FieldProblem,
  type MemberField,
  type MemberValues,
  readMember,
  textsOf,
} from "./member-values.ts";
import styles from "./members.module.css";

interface MemberFormProps {
  groupKey: string;
  /** The row being changed, or null for a new one. */
  membership: Membership | null;
  onClose: () => void;
}

const textFields = ["personName", "personMail", "organisation", "onBehalfOf", "appointedBy"] as const;
const dayFields = ["termStarts", "termEnds", "appointedOn"] as const;
const endFields = ["endedOn", "endedBecause"] as const;

/** A form under the row it belongs to. */
export function MemberForm({ groupKey, membership, onClose }: MemberFormProps) {
  const session = usePageSession();
  const { words } = session;
  const queries = useQueryClient();
  // The row as it was when the form was opened: a newer reading of the register must not move it from under the text.
  const [base, setBase] = useState(membership);
  const [newKey] = useState(() => crypto.randomUUID());
  const draft = useDraft(`member.${base?.key ?? `new.${groupKey}`}`, base ? textsOf(base) : emptyMember);
  const [problems, setProblems] = useState<Partial<Record<MemberField, FieldProblem>>>({});
  const saving = useSave<Membership>(async (row) => {
    queries.setQueryData<Register>(
      registerKey(groupKey),
      (register) => register && withMembership(register, row),
    );
    draft.clear();
    onClose();
    await queries.invalidateQueries({ queryKey: registerKey(groupKey) });
  });

  const send = async (values: MemberValues, onto: Membership | null): Promise<SaveOutcome<Membership>> => {
    const store = await session.store();
    const isOther = onto === null || values.personMail !== onto.personMail;
    const person = isOther && values.personMail !== null ? await store.findPerson(values.personMail) : null;
    const account = isOther ? { personId: person?.id ?? null } : {};
    if (onto === null) {
      return store.addMembership({ personId: null, ...values, ...account, key: newKey, groupKey });
    }
    return store.changeMembership(onto, { ...changesFrom(onto, values), ...account });
  };
  const submit = () => {
    const reading = readMember(draft.values);
    setProblems(reading.ok ? {} : reading.problems);
    if (reading.ok) void saving.save(() => send(reading.values, base));
  };

  const problemText = (field: MemberField): string | undefined => {
    const problem = problems[field];
    if (!problem) return undefined;
    if (problem.code === "mailWrong") return words.members.mailWrong;
    return fieldText(words.problems.field, problem.code, problem.limit);
  };
  const textField = (field: MemberField, hint?: string) => {
    const message = problemText(field);
    return (
      <Field
        key={field}
        label={words.members.fields[field]}
        {...(message ? { validationMessage: message } : hint ? { hint } : {})}
      >
        <Input
          value={draft.values[field]}
          onChange={(_, { value }) => draft.set({ [field]: value })}
          {...(field === "personMail" ? { type: "email" as const } : {})}
        />
      </Field>
    );
  };

  if (saving.state.kind === "conflict") {
    return (
      <div className={styles.form}>
        <MemberConflict
          conflict={saving.state.conflict}
          onChosen={(onto, changes) => {
            setBase(onto);
            void saving.save(async () => (await session.store()).changeMembership(onto, changes));
          }}
          onLater={saving.reset}
        />
      </div>
    );
  }
  const name = base?.personName ?? words.members.vacant;
  return (
    <form
      className={styles.form}
      aria-label={base ? words.members.editing(name) : words.members.adding}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{base ? words.members.editing(name) : words.members.adding}</h3>
      {draft.isRestored ? <p className={styles.hint}>{words.forms.restored}</p> : null}
      <div className={styles.grid}>
        {textFields
          .slice(0, 3)
          .map((field) =>
            textField(
              field,
              field === "personName"
                ? words.members.hints.personName
                : field === "personMail"
                  ? words.members.hints.personMail
                  : undefined,
            ),
          )}
        <Field label={words.members.fields.role}>
          <Select value={draft.values.role} onChange={(_, { value }) => draft.set({ role: value })}>
            {(
              [
                "member",
                "chair",
                "viceChair",
                "convener",
                "coOpted",
                "secretary",
                "processSupport",
                "contactPerson",
              ] as const
            ).map((role) => (
              <option key={role} value={role}>
                {words.common.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
        {textField("onBehalfOf")}
        <Field label={words.members.fields.isNational}>
          <Select
            value={draft.values.isNational}
            onChange={(_, { value }) => draft.set({ isNational: value })}
          >
            <option value="no">{words.members.no}</option>
            <option value="yes">{words.members.yes}</option>
          </Select>
        </Field>
        {dayFields.slice(0, 2).map((field) => textField(field, words.members.hints.day))}
        {textField("appointedBy")}
        {textField("appointedOn", words.members.hints.day)}
        {base
          ? endFields.map((field) =>
              textField(field, field === "endedOn" ? words.members.hints.day : words.members.endHelp),
            )
          : null}
      </div>
      <p className={styles.hint}>{words.members.allRead}</p>
      <SaveNotice state={saving.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={saving.state.kind === "saving"}>
          {words.common.save}
        </Button>
        <Button
          onClick={() => {
            draft.clear();
            onClose();
          }}
        >
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

function withMembership(register: Register, row: Membership): Register {
  const others = register.memberships.filter(({ key }) => key !== row.key);
  return { ...register, memberships: [...others, row] };
}
