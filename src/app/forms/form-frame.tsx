// What every larger form has in common: its heading, what is told about a draft, what became of the save, and
// the buttons.
import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { usePageWords } from "../session/page-words.ts";
import { focusFirstWrong } from "./focus-first-wrong.ts";
import styles from "./form-frame.module.css";
import { SaveNotice } from "./save-notice.tsx";
import type { SaveState } from "./use-save.ts";

interface FormFrameProps<T> {
  heading: string;
  /** 2 where the form stands by itself on the page, 3 inside a section. */
  level: 2 | 3;
  isRestored: boolean;
  /** Something has been typed that is not saved. */
  isChanged: boolean;
  state: SaveState<T>;
  saveLabel: string;
  onSave: () => void;
  /** Closes and keeps what was typed on this device. */
  onClose: () => void;
  /** Closes and forgets what was typed. */
  onDiscard: () => void;
  children: ReactNode;
  extra?: ReactNode;
}

/** A form that begins with its first field in focus. */
export function FormFrame<T>(props: FormFrameProps<T>) {
  const { heading, isRestored, isChanged, state, saveLabel, onSave, onClose, onDiscard, children, extra } =
    props;
  const Heading = props.level === 2 ? "h2" : "h3";
  const { common, forms } = usePageWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const isSaving = state.kind === "saving";
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) onSave();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <Heading id={id} className={styles.heading}>
        {heading}
      </Heading>
      {isRestored ? <p className={styles.hint}>{forms.restored}</p> : null}
      {children}
      <SaveNotice state={state} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isSaving}>
          {saveLabel}
        </Button>
        <Button onClick={onClose}>{common.close}</Button>
        {isChanged ? (
          <Button appearance="subtle" onClick={onDiscard}>
            {forms.discardDraft}
          </Button>
        ) : null}
        {extra}
      </div>
    </form>
  );
}
