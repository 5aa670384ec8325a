// The text on its way in: pasted, or from a plain text file; kept on this device until it has been confirmed.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { usePageSession } from "../session/page-words.ts";
import { decodeFile, mostBytes, type TextProblem, textProblem } from "./mandate-file.ts";
import styles from "./paste-step.module.css";
import { useFocusAtFirst } from "./use-focus-at-first.ts";

interface PasteStepProps {
  text: string;
  /** An earlier visit's text is shown. */
  isRestored: boolean;
  /** The button that led here is gone: the heading takes its focus. */
  takesFocus: boolean;
  onText: (text: string) => void;
  onRead: () => void;
  onDiscard: () => void;
}

/** The box, the file, and the button that reads. */
export function PasteStep(props: PasteStepProps) {
  const { text, isRestored, takesFocus, onText, onRead, onDiscard } = props;
  const heading = useFocusAtFirst<HTMLHeadingElement>(takesFocus);
  const { words } = usePageSession();
  const { flow } = words.mandate;
  const [problem, setProblem] = useState<TextProblem | "unopened" | null>(null);
  const read = () => {
    const found = textProblem(text);
    setProblem(found);
    if (found === null) onRead();
  };
  const take = async (file: File) => {
    // A file of any size may be chosen; only as much as tells that it is too large is read.
    const bytes = await file
      .slice(0, mostBytes + 1)
      .arrayBuffer()
      .catch(() => null);
    const decoded = bytes === null ? null : decodeFile(new Uint8Array(bytes));
    if (decoded === null) setProblem("unopened");
    else if ("problem" in decoded) setProblem(decoded.problem);
    else {
      setProblem(null);
      onText(decoded.text);
    }
  };
  const message =
    problem === null ? null : problem === "unopened" ? flow.fileFailed : flow.textProblem[problem];
  return (
    <section className={styles.step} aria-label={flow.pasteHeading}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {flow.pasteHeading}
      </h2>
      <p className={styles.advice}>{flow.pasteAdvice}</p>
      {isRestored && text !== "" ? (
        <p className={styles.restored} role="status">
          {words.forms.restored}{" "}
          <Button appearance="subtle" size="small" onClick={onDiscard}>
            {words.forms.discardDraft}
          </Button>
        </p>
      ) : null}
      <Field label={flow.textLabel} {...(message ? { validationMessage: message } : {})}>
        <Textarea
          value={text}
          resize="vertical"
          textarea={{ rows: 16, dir: "auto", spellCheck: false }}
          onChange={(_, { value }) => {
            setProblem(null);
            onText(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={read}>
          {flow.readText}
        </Button>
        <FileButton onFile={(file) => void take(file)} />
      </div>
      <p className={styles.advice}>{flow.fileAdvice}</p>
    </section>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const { flow } = usePageSession().words.mandate;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button onClick={() => input.current?.click()}>{flow.chooseFile}</Button>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={flow.chooseFile}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it has been corrected.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
