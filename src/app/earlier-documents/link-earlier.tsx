// Linking in a plan, a report or notes that already exist somewhere: closed until it is asked for.
import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { NewStep } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { fieldText } from "../forms/field-text.ts";
import { focusFirstWrong } from "../forms/focus-first-wrong.ts";
import { SaveNotice } from "../forms/save-notice.tsx";
import { useDraft } from "../forms/use-draft.ts";
import { openerId, useFocusBack } from "../forms/use-focus-back.ts";
import { useFocusWhenGone } from "../forms/use-focus-when-gone.ts";
import { useStep } from "../forms/use-step.ts";
import { usePageSession } from "../session/page-words.ts";
import { type EarlierValues, readEarlier } from "./earlier-values.ts";
import styles from "./link-earlier.module.css";

interface LinkEarlierProps {
  groupRef: GroupRef;
  about: Pick<NewStep, "aboutKind" | "about" | "ruleKey" | "year">;
  /** Whether the day asked for is when the document was handed in or when it was published. */
  counts: "handedInOn" | "publishedOn";
}

/** A button that opens the form. */
export function LinkEarlier(props: LinkEarlierProps) {
  const { earlier } = usePageSession().words;
  const [isOpen, setIsOpen] = useState(false);
  const form = `earlier.${props.about.about}`;
  const row = useRef<HTMLDivElement>(null);
  useFocusBack(isOpen ? form : null);
  useFocusWhenGone(row);
  return (
    <div ref={row}>
      {isOpen ? (
        <EarlierForm {...props} onDone={() => setIsOpen(false)} />
      ) : (
        <div className={styles.actions}>
          <Button id={openerId(form)} onClick={() => setIsOpen(true)}>
            {earlier.open}
          </Button>
        </div>
      )}
    </div>
  );
}

function EarlierForm({ groupRef, about, counts, onDone }: LinkEarlierProps & { onDone: () => void }) {
  const { words, today } = usePageSession();
  const { earlier, common, forms, problems } = words;
  const draft = useDraft(`earlier.${about.about}`, { link: "", day: "", comment: "" });
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const taking = useStep(groupRef, () => {
    draft.clear();
    onDone();
  });
  const reading = readEarlier(draft.values, today);
  const message = (field: keyof EarlierValues) => {
    const problem = isTried && !reading.ok ? reading.problems[field] : undefined;
    if (!problem) return {};
    if (problem.code === "notYet") return { validationMessage: earlier.notYet };
    if (problem.code === "notALink") return { validationMessage: earlier.linkWrong };
    if (field === "link" && problem.code === "missing") return { validationMessage: earlier.linkMissing };
    return { validationMessage: fieldText(problems.field, problem.code, problem.limit) };
  };
  const send = () => {
    setIsTried(true);
    if (!reading.ok) return;
    const step: NewStep = {
      key: taking.key,
      groupKey: groupRef.key,
      kind: "linkEarlier",
      onBehalfOf: null,
      decidedBy: null,
      fingerprint: null,
      ...about,
      ...reading.value,
    };
    void taking.take((store) => store.recordStep(groupRef, step));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <h4>{earlier.heading}</h4>
      <p className={styles.hint}>{earlier.advice}</p>
      {draft.isRestored ? <p className={styles.hint}>{forms.restored}</p> : null}
      <Field label={earlier.link} required {...message("link")}>
        <Input value={draft.values.link} onChange={(_, { value }) => draft.set({ link: value })} />
      </Field>
      <Field label={earlier[counts]} required hint={words.meetings.dayHint} {...message("day")}>
        <Input value={draft.values.day} onChange={(_, { value }) => draft.set({ day: value })} />
      </Field>
      <Field label={earlier.comment} {...message("comment")}>
        <Input value={draft.values.comment} onChange={(_, { value }) => draft.set({ comment: value })} />
      </Field>
      <SaveNotice state={taking.state} />
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={taking.state.kind === "saving"}>
          {earlier.submit}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {common.close}
        </Button>
      </div>
    </form>
  );
}
