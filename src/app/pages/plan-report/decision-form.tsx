// Registering that a plan or report was adopted: by which body, on which day, under which paragraph or record number.
// A board never opens the tab, so a coordinator writes down what its minutes say.
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { formatDay } from "#schema/day.ts";
import { fieldText } from "../../forms/field-text.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useStep } from "../../forms/use-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import { type DecisionValues, readDecision } from "./decision-values.ts";
import { newStep } from "./new-step.ts";
import type { ObligationProps } from "./obligation-props.ts";
import styles from "./plan-report.module.css";

/** Three fields; the body that the mandate names is already filled in. */
export function DecisionForm({ groupRef, obligation, onDone }: ObligationProps & { onDone: () => void }) {
  const { words, today } = usePageSession();
  const { receive } = words.planReport;
  const initial: DecisionValues = {
    body: obligation.rule.adoptedBy ?? "",
    day: formatDay(today),
    record: "",
  };
  const draft = useDraft(`decision.${obligation.key}`, initial);
  const [isTried, setTried] = useState(false);
  const taking = useStep(groupRef, () => {
    draft.clear();
    onDone();
  });
  const reading = readDecision(draft.values, today);
  const sentence = (field: keyof DecisionValues) => {
    const problem = isTried && !reading.ok ? reading.problems[field] : undefined;
    if (!problem) return {};
    if (problem.code === "notYet") return { validationMessage: receive.notYet };
    if (field === "body" && problem.code === "missing") return { validationMessage: receive.bodyMissing };
    return { validationMessage: fieldText(words.problems.field, problem.code, problem.limit) };
  };
  const send = () => {
    setTried(true);
    if (!reading.ok) return;
    const step = newStep("adopt", obligation, taking.key, today, reading.value);
    void taking.take((store) => store.recordStep(groupRef, step));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h4>{receive.registerDecision}</h4>
      {draft.isRestored ? <p className={styles.hint}>{words.forms.restored}</p> : null}
      <Field label={receive.body} required {...sentence("body")}>
        <Input value={draft.values.body} onChange={(_, { value }) => draft.set({ body: value })} />
      </Field>
      <Field label={receive.decidedOn} required hint={receive.decidedHint} {...sentence("day")}>
        <Input value={draft.values.day} onChange={(_, { value }) => draft.set({ day: value })} />
      </Field>
      <Field label={receive.record} {...sentence("record")}>
        <Input value={draft.values.record} onChange={(_, { value }) => draft.set({ record: value })} />
      </Field>
      <SaveNotice state={taking.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={taking.state.kind === "saving"}>
          {receive.registerDecision}
        </Button>
        <Button onClick={onDone}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}
