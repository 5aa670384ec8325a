// The two ways to hand something in, as fields that say what is wrong in one sentence: a link, or a file.
import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { largestFile } from "#store/port.ts";
import { usePageSession } from "../../session/page-words.ts";
import { fileProblem, linkProblem, megabytes, refusedMarks } from "./hand-in-check.ts";
import styles from "./plan-report.module.css";

interface LinkFieldProps {
  link: string;
  onTyped: (link: string) => void;
  /** Something has been sent: now what is missing is said too. */
  isTried: boolean;
}

/** A web address. */
export function LinkField({ link, onTyped, isTried }: LinkFieldProps) {
  const { handIn } = usePageSession().words.planReport;
  const problem = isTried ? linkProblem(link) : null;
  const sentence =
    problem === null
      ? null
      : problem.code === "tooLong"
        ? handIn.linkTooLong(problem.limit)
        : problem.code === "missing"
          ? handIn.linkMissing
          : handIn.linkWrong;
  return (
    <Field
      label={handIn.link}
      required
      {...(sentence ? { validationMessage: sentence } : { hint: handIn.linkHint })}
    >
      <Input type="url" value={link} onChange={(_, { value }) => onTyped(value)} />
    </Field>
  );
}

interface FileFieldProps {
  file: File | null;
  onChosen: (file: File | null) => void;
  isTried: boolean;
}

/** A file from this device; its largest size is said before one is chosen. */
export function FileField({ file, onChosen, isTried }: FileFieldProps) {
  const { handIn } = usePageSession().words.planReport;
  const id = useId();
  const size = (bytes: number) => handIn.megabytes(megabytes(bytes, handIn.decimal));
  const problem = isTried || file !== null ? fileProblem(file) : null;
  const marks = refusedMarks(file?.name ?? "");
  const sentence =
    problem === "tooLarge"
      ? handIn.fileTooLarge(size(file?.size ?? 0), size(largestFile))
      : problem === "empty"
        ? handIn.fileEmpty
        : problem === "missing"
          ? handIn.fileMissing
          : null;
  const renamed = marks.length > 0 ? `${handIn.fileRenamed(marks.join(" "))} ` : "";
  return (
    <Field
      label={{ children: handIn.file, htmlFor: id }}
      required
      hint={renamed + handIn.fileHint(size(largestFile))}
      {...(sentence ? { validationMessage: sentence } : {})}
    >
      <input
        id={id}
        type="file"
        className={styles.file}
        onChange={(event) => onChosen(event.target.files?.[0] ?? null)}
      />
    </Field>
  );
}
