// Two people have changed the same field. Says first that nothing is lost, shows both versions with what differs, and
// lets the person choose, field by field.
import { Button, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RowFacts } from "#domain/entities.ts";
import type { Conflict } from "#store/port.ts";
import { useInstantText } from "../components/day-text.tsx";
import { useWords } from "../session/session.tsx";
import styles from "./conflict-view.module.css";
import { partedFrom } from "./differing.ts";

type Choice = { from: "theirs" } | { from: "mine" } | { from: "both"; text: string };

interface ConflictViewProps<T extends { row: RowFacts }> {
  conflict: Conflict<T>;
  /** What a field is called on the screen. */
  labelOf: (field: keyof T & string) => string;
  /** A field's value as people write it. */
  textOf: (field: keyof T & string, value: unknown) => string;
  /** Fields of running text, where a new text of both can be written. */
  textFields?: readonly (keyof T & string)[];
  /** The chosen values of the fields in conflict, to be saved upon `conflict.theirs`. */
  onChosen: (changes: Partial<T>) => void;
  onLater: () => void;
}

/** The choice between two versions; nothing is chosen beforehand. */
export function ConflictView<T extends { row: RowFacts }>(props: ConflictViewProps<T>) {
  const { conflict, labelOf, textOf, textFields = [], onChosen, onLater } = props;
  const { forms, common } = useWords();
  const instant = useInstantText();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const who = conflict.theirs.row.modifiedBy.name;
  const isSettled = conflict.fields.every((field) => choices[field]);
  const save = () => {
    const changes: Partial<T> = { ...conflict.mine };
    for (const field of conflict.fields) {
      const choice = choices[field];
      if (choice?.from === "theirs") changes[field] = conflict.theirs[field];
      if (choice?.from === "both") changes[field] = choice.text as T[typeof field];
    }
    onChosen(changes);
  };
  return (
    <section role="alert">
      <p className={styles.head}>
        <strong>{forms.conflict.heading(who)}</strong> {forms.conflict.nothingLost}
      </p>
      <p className={styles.times}>
        {forms.conflict.theirsSaved(who, instant(conflict.theirs.row.modifiedAt))}
      </p>
      {conflict.fields.map((field) => (
        <ConflictField
          key={field}
          label={labelOf(field)}
          theirs={textOf(field, conflict.theirs[field])}
          mine={textOf(field, conflict.mine[field])}
          who={who}
          canWriteBoth={textFields.includes(field)}
          choice={choices[field] ?? null}
          onChoice={(choice) => setChoices({ ...choices, [field]: choice })}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!isSettled} onClick={() => isSettled && save()}>
          {common.save}
        </Button>
        <Button onClick={onLater}>{forms.conflict.later}</Button>
      </div>
    </section>
  );
}

interface ConflictFieldProps {
  label: string;
  theirs: string;
  mine: string;
  who: string;
  canWriteBoth: boolean;
  choice: Choice | null;
  onChoice: (choice: Choice) => void;
}

function ConflictField({ label, theirs, mine, who, canWriteBoth, choice, onChoice }: ConflictFieldProps) {
  const { forms } = useWords();
  const id = useId();
  const choose = (from: string) => {
    if (from === "both") onChoice({ from, text: `${theirs}\n\n${mine}` });
    else if (from === "theirs" || from === "mine") onChoice({ from });
  };
  return (
    <div className={styles.field}>
      <h3 id={id}>{label}</h3>
      <div className={styles.frame}>
        <Side heading={forms.conflict.theirVersion(who)} text={theirs} other={mine} />
        <Side heading={forms.conflict.myVersion} text={mine} other={theirs} />
      </div>
      <RadioGroup
        className={styles.choice ?? ""}
        aria-labelledby={id}
        value={choice?.from ?? ""}
        onChange={(_, { value }) => choose(value)}
      >
        <Radio value="theirs" label={forms.conflict.theirVersion(who)} />
        <Radio value="mine" label={forms.conflict.myVersion} />
        {canWriteBoth ? <Radio value="both" label={forms.conflict.both} /> : null}
      </RadioGroup>
      {choice?.from === "both" ? (
        <Textarea
          aria-label={forms.conflict.both}
          value={choice.text}
          resize="vertical"
          style={{ width: "100%" }}
          textarea={{ rows: 8 }}
          onChange={(_, { value }) => onChoice({ from: "both", text: value })}
        />
      ) : null}
    </div>
  );
}

function Side({ heading, text, other }: { heading: string; text: string; other: string }) {
  const { common } = useWords();
  const { before, differs, after } = partedFrom(text, other);
  return (
    <div className={styles.side}>
      <h4>{heading}</h4>
      {text === "" ? (
        common.none
      ) : (
        <>
          {before}
          <span className={styles.differs}>{differs}</span>
          {after}
        </>
      )}
    </div>
  );
}
