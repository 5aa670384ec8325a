// Handing in: a link or a file, and a comment. What is typed is kept on this device until it has been saved.
import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { keyOf } from "#domain/keys.ts";
import { validate } from "#schema/codec.ts";
import { steps } from "#schema/lists/group-site.ts";
import { fieldText } from "../../forms/field-text.ts";
import { focusFirstWrong } from "../../forms/focus-first-wrong.ts";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useStep } from "../../forms/use-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import { fileProblem, linkProblem } from "./hand-in-check.ts";
import { FileField, LinkField } from "./hand-in-fields.tsx";
import { newStep } from "./new-step.ts";
import type { ObligationProps } from "./obligation-props.ts";
import { onBehalfOf } from "./on-behalf-of.ts";
import styles from "./plan-report.module.css";

interface HandInFormProps extends ObligationProps {
  /** Closes the form where it can be closed; null where it is the page's own next step. */
  onDone: (() => void) | null;
}

const empty = { how: "link", link: "", comment: "" };

/** The form under one obligation; its primary button is the page's only one. */
export function HandInForm({ register, groupRef, obligation, onDone }: HandInFormProps) {
  const { words, personId, today } = usePageSession();
  const { handIn, documentFor } = words.planReport;
  const draft = useDraft(`hand-in.${obligation.key}`, empty);
  const { how, link, comment } = draft.values;
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setTried] = useState(false);
  const taking = useStep(groupRef, () => {
    draft.clear();
    onDone?.();
  });
  const behalf = onBehalfOf({ personId, register, today });
  const isFile = how === "file";
  const tooLong = validate(steps, { comment })[0];
  const isWrong = (isFile ? fileProblem(file) : linkProblem(link)) !== null || tooLong !== undefined;
  const send = () => {
    setTried(true);
    if (isWrong) return;
    const sent = {
      link: isFile ? null : link.trim(),
      comment: comment.trim() === "" ? null : comment.trim(),
    };
    const step = newStep("handIn", obligation, taking.key, today, { ...sent, onBehalfOf: behalf });
    void taking.take(async (store) => {
      const done = await store.handIn(groupRef, {
        deliverable: {
          key: obligation.key,
          title: documentFor(obligation.rule.label, obligation.year),
          groupKey: obligation.groupKey,
          ruleKey: obligation.rule.key,
          kind: obligation.kind,
          year: obligation.year,
          fileName: null,
          ...sent,
        },
        step,
        file: isFile && file ? { name: file.name, content: file } : null,
      });
      if (done.step.link === done.deliverable.link) return done.step;
      // An earlier try whose answer was lost has handed in another document: the one meant now gets its own step.
      const { link } = done.deliverable;
      return store.recordStep(groupRef, { ...step, key: keyOf("hand-in", taking.key, link ?? ""), link });
    });
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
      <div>
        <h4>{handIn.heading}</h4>
        {behalf === null ? null : <p className={styles.hint}>{handIn.onBehalf(behalf)}</p>}
        {draft.isRestored ? (
          <p className={styles.hint}>
            {words.forms.restored} {isFile && file === null ? handIn.fileAgain : ""}
          </p>
        ) : null}
      </div>
      <Field label={handIn.how}>
        <RadioGroup layout="horizontal" value={how} onChange={(_, { value }) => draft.set({ how: value })}>
          <Radio value="link" label={handIn.asLink} />
          <Radio value="file" label={handIn.asFile} />
        </RadioGroup>
      </Field>
      {isFile ? (
        <FileField file={file} onChosen={setFile} isTried={isTried} />
      ) : (
        <LinkField link={link} onTyped={(typed) => draft.set({ link: typed })} isTried={isTried} />
      )}
      <Field
        label={handIn.comment}
        {...(tooLong
          ? { validationMessage: fieldText(words.problems.field, tooLong.code, tooLong.limit) }
          : {})}
      >
        <Textarea
          value={comment}
          resize="vertical"
          onChange={(_, { value }) => draft.set({ comment: value })}
        />
      </Field>
      <p className={styles.hint}>{handIn.allRead}</p>
      <SaveNotice state={taking.state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={taking.state.kind === "saving"}>
          {handIn.submit}
        </Button>
        {onDone ? <Button onClick={onDone}>{words.common.cancel}</Button> : null}
      </div>
    </form>
  );
}
