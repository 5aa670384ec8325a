// Everything that must be settled, each question once, the settled ones still there to change.
import type { MandateReading } from "#domain/mandate-reading.ts";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import { type AnswerChange, type Answers, answerOf, untouched } from "./answers.ts";
import type { Question } from "./open-questions.ts";
import { RuleQuestion } from "./rule-question.tsx";
import styles from "./settle-step.module.css";
import { StandingQuestion } from "./standing-question.tsx";
import { useGradually } from "./use-gradually.ts";

interface QuestionListProps {
  reading: MandateReading;
  answers: Answers;
  questions: readonly Question[];
  /** The ids of those that are still open. */
  open: ReadonlySet<string>;
  onChange: (change: AnswerChange) => void;
}

/** The section, with how many are open. */
export function QuestionList({ reading, answers, questions, open, onChange }: QuestionListProps) {
  const { flow } = usePageSession().words.mandate;
  const drawn = useGradually(questions.length, 4);
  return (
    <Section heading={flow.mustSettle} count={open.size}>
      {questions.length === 0 ? <p className={styles.line}>{flow.nothingToSettle}</p> : null}
      <ul>
        {questions.slice(0, drawn).map((question) => {
          const isOpen = open.has(question.id);
          if (question.kind === "standing") {
            return <StandingQuestion key={question.id} {...{ reading, answers, isOpen, onChange }} />;
          }
          const rule = question.kind === "binding" ? question.rules[0] : question.rule;
          return (
            <RuleQuestion
              key={question.id}
              question={question}
              isOpen={isOpen}
              answer={question.kind === "binding" || !rule ? untouched : answerOf(answers, rule.id)}
              binding={answers.bindings[question.number] ?? null}
              quote={rule?.found?.quote ?? ""}
              onChange={onChange}
            />
          );
        })}
      </ul>
    </Section>
  );
}
