// The text on its way in: pasted, or from a Word or text file; kept on this device until it has been confirmed.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { type DragEvent, useState } from "react";
import { Remark } from "../components/remark.tsx";
import { usePageSession } from "../session/page-words.ts";
import { FileButton } from "./file-button.tsx";
import styles from "./paste-step.module.css";
import { type TextProblem, textProblem } from "./text-problem.ts";
import { useFocusAtFirst } from "./use-focus-at-first.ts";
import { useMandateFile } from "./use-mandate-file.ts";

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
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const [isOver, setIsOver] = useState(false);
  const file = useMandateFile((read) => {
    setProblem(null);
    onText(read);
  });
  const read = () => {
    const found = textProblem(text);
    setProblem(found);
    if (found === null) onRead();
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [one] = event.dataTransfer.files;
    if (one) file.take(one);
  };
  const message = problem === null ? file.problem : flow.textProblem[problem];
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file is chosen by keyboard with the button below. */}
      <div
        className={isOver ? styles.over : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={dropped}
      >
        <Field label={flow.textLabel} {...(message ? { validationMessage: message } : {})}>
          <Textarea
            value={text}
            resize="vertical"
            textarea={{ rows: 16, dir: "auto", spellCheck: false }}
            onChange={(_, { value }) => {
              setProblem(null);
              file.forget();
              onText(value);
            }}
          />
        </Field>
      </div>
      <div role="status">
        {file.reading === null ? null : <p className={styles.restored}>{flow.readingFile(file.reading)}</p>}
        {file.taken === null ? null : (
          <>
            <p className={styles.restored}>{flow.fileRead(file.taken.name)}</p>
            <ul className={styles.remarks}>
              {file.taken.remarks.map((remark) => (
                <li key={remark}>
                  <Remark>{remark}</Remark>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={read}>
          {flow.readText}
        </Button>
        <FileButton onFile={file.take} />
      </div>
      <p className={styles.advice}>{flow.fileAdvice}</p>
    </section>
  );
}
