// Declining a change proposal: with the reason, since whoever asked shall know why.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Proposal, Step } from "#domain/entities.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useSave } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./members.module.css";
import type { Decide } from "./use-deciding.ts";

interface DeclineFormProps {
  proposal: Proposal;
  /** The proposal in one line. */
  what: string;
  decide: Decide;
  onClose: () => void;
}

/** One text and one button. */
export function DeclineForm({ proposal, what, decide, onClose }: DeclineFormProps) {
  const { words } = usePageSession();
  const { proposals: page } = words.members;
  const draft = useDraft(`decline.${proposal.key}`, { comment: "" });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const close = () => {
    draft.clear();
    onClose();
  };
  const saving = useSave<Step>(close);
  const comment = draft.values.comment.trim();
  const send = () => {
    setTried(true);
    if (comment === "") return;
    void saving.save(async () => ({
      kind: "saved",
      row: await decide("decline", proposal, comment),
      merged: false,
    }));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={page.declining(what)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h3>{page.declining(what)}</h3>
      {draft.isRestored ? <p className={styles.hint}>{words.forms.restored}</p> : null}
      <div className={styles.stack}>
        <Field
          label={page.comment}
          required
          {...(isTried && comment === "" ? { validationMessage: words.problems.field.missing } : {})}
        >
          <Textarea
            value={draft.values.comment}
            resize="vertical"
            maxLength={10_000}
            onChange={(_, { value }) => draft.set({ comment: value })}
          />
        </Field>
      </div>
      <SaveNotice state={saving.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={saving.state.kind === "saving"}>
          {page.decline}
        </Button>
        <Button onClick={close}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}
