// Sending a plan or report back: with the reason, since the group must know what to do.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useStep } from "../../forms/use-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import { newStep } from "./new-step.ts";
import type { ObligationProps } from "./obligation-props.ts";
import styles from "./plan-report.module.css";

/** One text and one button. */
export function ReturnForm({ groupRef, obligation, onDone }: ObligationProps & { onDone: () => void }) {
  const { words, today } = usePageSession();
  const { receive } = words.planReport;
  const draft = useDraft(`return.${obligation.key}`, { reason: "" });
  const [isTried, setTried] = useState(false);
  const taking = useStep(groupRef, () => {
    draft.clear();
    onDone();
  });
  const comment = draft.values.reason.trim();
  const send = () => {
    setTried(true);
    if (comment === "") return;
    void taking.take((store) =>
      store.recordStep(groupRef, newStep("return", obligation, taking.key, today, { comment })),
    );
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
      <h4>{receive.sendBack}</h4>
      {draft.isRestored ? <p className={styles.hint}>{words.forms.restored}</p> : null}
      <Field
        label={receive.reason}
        required
        {...(isTried && comment === "" ? { validationMessage: receive.reasonMissing } : {})}
      >
        <Textarea
          value={draft.values.reason}
          resize="vertical"
          maxLength={10_000}
          onChange={(_, { value }) => draft.set({ reason: value })}
        />
      </Field>
      <SaveNotice state={taking.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={taking.state.kind === "saving"}>
          {receive.sendBack}
        </Button>
        <Button onClick={onDone}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}
