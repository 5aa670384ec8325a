// One question under the sentence it comes from, with its number and its answers.
import { Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { FindingNumber } from "./finding-number.tsx";
import { useLit } from "./lit.tsx";
import { questionId, textId } from "./places.ts";
import styles from "./question.module.css";

export interface Choice {
  value: string;
  label: string;
  /** What the choice means, in small beneath it. */
  hint?: string;
}

interface QuestionProps {
  /** The question's own id. */
  id: string;
  /** The id of what is marked in the text. */
  markId: string;
  /** The demand's number; null for the state of the text. */
  name: string | null;
  isOpen: boolean;
  /** What the number's button does, in words. */
  numberLabel: string;
  quote: ReactNode;
  question: string;
  choices: readonly Choice[];
  chosen: string | null;
  onChoice: (value: string) => void;
  /** What an answer asks for in turn. */
  children?: ReactNode;
}

/** Nothing is chosen beforehand. */
export function Question(props: QuestionProps) {
  const { id, markId, name, isOpen, numberLabel, quote, question, choices, chosen, onChoice, children } =
    props;
  const heading = useId();
  const { isLit, handlers } = useLit(markId);
  return (
    <li className={`${styles.question} ${isLit ? styles.lit : ""}`} {...handlers}>
      <div className={styles.number}>
        <FindingNumber
          id={questionId(id)}
          goesTo={textId(markId)}
          name={name}
          isQuestion={isOpen}
          label={numberLabel}
        />
      </div>
      <div className={styles.body}>
        {quote ? <p dir="auto">{quote}</p> : null}
        <h3 id={heading} className={styles.heading}>
          {question}
        </h3>
        <RadioGroup
          className={styles.choices ?? ""}
          aria-labelledby={heading}
          value={chosen ?? ""}
          onChange={(_, { value }) => onChoice(value)}
        >
          {choices.map(({ value, label, hint }) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  {label}
                  {hint ? <span className={styles.hint}>{hint}</span> : null}
                </>
              }
            />
          ))}
        </RadioGroup>
        {children}
      </div>
    </li>
  );
}
