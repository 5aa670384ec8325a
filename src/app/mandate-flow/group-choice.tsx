// Which groups the text governs, from which day they are followed, and what becomes of a mandate they already have.
import { Checkbox, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { Group } from "#domain/entities.ts";
import { parseDay } from "#schema/day.ts";
import { Section } from "../components/section.tsx";
import { WorldNotice } from "../components/world-notice.tsx";
import { usePageSession } from "../session/page-words.ts";
import type { AnswerChange, Answers } from "./answers.ts";
import styles from "./settle-step.module.css";
import type { GovernedState } from "./use-governed.ts";

interface GroupChoiceProps {
  groups: readonly Group[];
  answers: Answers;
  governed: GovernedState;
  onChange: (change: AnswerChange) => void;
}

/** The last thing that is asked. */
export function GroupChoice({ groups, answers, governed, onChange }: GroupChoiceProps) {
  const { words } = usePageSession();
  const { flow } = words.mandate;
  const toggle = (key: string, isChosen: boolean) => {
    onChange((before) => {
      const others = before.groupKeys.filter((one) => one !== key);
      return { ...before, groupKeys: isChosen ? [...others, key] : others };
    });
  };
  const isDayWrong = answers.followedFrom.trim() !== "" && parseDay(answers.followedFrom.trim()) === null;
  return (
    <Section heading={flow.whichGroups}>
      {groups.length === 0 ? <p className={styles.line}>{flow.noGroups}</p> : null}
      <fieldset className={styles.groups}>
        <legend className={styles.unseen}>{flow.groups}</legend>
        {groups.map(({ key, title }) => (
          <Checkbox
            key={key}
            label={title}
            checked={answers.groupKeys.includes(key)}
            onChange={(_, { checked }) => toggle(key, checked === true)}
          />
        ))}
      </fieldset>
      <div className={styles.fields}>
        <Field
          label={flow.followedFrom}
          required
          {...(isDayWrong
            ? { validationMessage: words.problems.field.notADay }
            : { hint: flow.followedFromHint })}
        >
          <Input
            value={answers.followedFrom}
            onChange={(_, { value }) => onChange((before) => ({ ...before, followedFrom: value }))}
          />
        </Field>
      </div>
      {governed.error ? <WorldNotice error={governed.error} onRetry={governed.retry} /> : null}
      {governed.isReading && !governed.error ? (
        <p className={styles.quietLine} role="status">
          {flow.readingEarlier}
        </p>
      ) : null}
      {governed.earlierGroups > 0 ? (
        <EarlierChoice governed={governed} answers={answers} onChange={onChange} />
      ) : null}
    </Section>
  );
}

function EarlierChoice({ governed, answers, onChange }: Omit<GroupChoiceProps, "groups">) {
  const { flow } = usePageSession().words.mandate;
  const id = useId();
  return (
    <div className={styles.earlier}>
      <h3 id={id} className={styles.heading}>
        {flow.earlierQuestion(governed.earlierGroups)}
      </h3>
      <RadioGroup
        className={styles.choices ?? ""}
        aria-labelledby={id}
        value={answers.earlier ?? ""}
        onChange={(_, { value }) =>
          onChange((before) => ({ ...before, earlier: value === "replace" ? "replace" : "beside" }))
        }
      >
        <Radio
          value="replace"
          label={
            <Explained means={flow.replacesMeans}>
              {flow.replaces(governed.earlierTitles.join(", "))}
            </Explained>
          }
        />
        <Radio value="beside" label={<Explained means={flow.besideMeans}>{flow.beside}</Explained>} />
      </RadioGroup>
    </div>
  );
}

function Explained({ children, means }: { children: string; means: string }) {
  return (
    <>
      {children}
      <span className={styles.hint}>{means}</span>
    </>
  );
}
