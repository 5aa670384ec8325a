// Putting a rule right, or filling in one's own: how strongly it is said and what it says. Every change holds at once.
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { RuleKind, Strength } from "#domain/mandate-reading.ts";
import { ruleKinds } from "#schema/lists/rule-parameters.ts";
import { usePageSession } from "../session/page-words.ts";
import {
  type AnswerChange,
  type OwnRule,
  type RuleAnswer,
  type RuleSaid,
  withOwnRule,
  withRule,
} from "./answers.ts";
import { newOwnDay, OwnDayFields } from "./own-day-fields.tsx";
import { ofKind } from "./own-rules.ts";
import { ParameterFields } from "./parameter-fields.tsx";
import styles from "./rule-editor.module.css";
import { isDocumentKind, type SettledRule } from "./settled-rules.ts";

const strengths = [
  "shall",
  "stated",
  "should",
  "may",
  "consider",
  "principle",
  "prohibition",
  "elsewhere",
] as const;

interface RuleEditorProps {
  rule: SettledRule;
  answer: RuleAnswer | null;
  own: OwnRule | null;
  takesFocus: boolean;
  onChange: (change: AnswerChange) => void;
  onClose: () => void;
}

/** The fields of the rule's kind; for a rule of one's own, its kind too. */
export function RuleEditor({ rule, answer, own, takesFocus, onChange, onClose }: RuleEditorProps) {
  const { mandate, rules } = usePageSession().words;
  const { flow } = mandate;
  const first = useRef<HTMLSelectElement>(null);
  const atFirst = useRef(takesFocus);
  useEffect(() => {
    if (atFirst.current) first.current?.focus();
  }, []);
  const { id, kind, found, strength, parameters, label, receiver, adoptedBy } = rule;
  const said: RuleSaid = { strength, parameters, label, receiver, adoptedBy };
  const say = (change: Partial<RuleSaid>) =>
    onChange(own ? withOwnRule(id, change) : withRule(id, { corrected: { ...said, ...change } }));
  const ownDay = own ? own.own : (answer?.own ?? null);
  const setOwnDay = (day: typeof ownDay) =>
    onChange(own ? withOwnRule(id, { own: day }) : withRule(id, { own: day }));
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        {own ? (
          <Field label={flow.ruleKind}>
            <Select
              ref={(element: HTMLSelectElement | null) => {
                first.current = element;
              }}
              value={kind}
              onChange={(_, data) => onChange(withOwnRule(id, ofKind(data.value as RuleKind)))}
            >
              {ruleKinds.map((one) => (
                <option key={one} value={one}>
                  {rules.kinds[one]}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {isDocumentKind(kind) || kind === "other" ? (
          <Field
            label={kind === "other" ? flow.ruleName : flow.documentName}
            {...(label.trim() === "" ? { validationMessage: flow.parameterProblem.missing } : {})}
          >
            <Input value={label} maxLength={255} onChange={(_, { value }) => say({ label: value })} />
          </Field>
        ) : null}
        <Field label={flow.strength}>
          <Select value={strength} onChange={(_, { value }) => say({ strength: value as Strength })}>
            {strengths.map((one) => (
              <option key={one} value={one}>
                {mandate.strengths[one]}
              </option>
            ))}
          </Select>
        </Field>
        <ParameterFields
          key={kind}
          kind={kind}
          parameters={parameters}
          onChange={(changed) => say({ parameters: changed })}
        />
        {isDocumentKind(kind) ? (
          <>
            <Field label={flow.receiver}>
              <Input value={receiver} maxLength={255} onChange={(_, { value }) => say({ receiver: value })} />
            </Field>
            <Field label={flow.fixedBy}>
              <Input
                value={adoptedBy}
                maxLength={255}
                onChange={(_, { value }) => say({ adoptedBy: value })}
              />
            </Field>
          </>
        ) : null}
      </div>
      {ownDay !== null && isDocumentKind(kind) ? (
        <OwnDayFields value={ownDay} label={label} onChange={setOwnDay} />
      ) : null}
      <div className={styles.actions}>
        <Button size="small" onClick={onClose}>
          {flow.closeEditor}
        </Button>
        {kind === "plan" || kind === "report" ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setOwnDay(ownDay === null ? newOwnDay : null)}
          >
            {ownDay === null ? flow.addOwnDay : flow.removeOwnDay}
          </Button>
        ) : null}
        {found && answer?.corrected ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onChange(withRule(id, { corrected: null }))}
          >
            {flow.asRead}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
