// A question about one demand, whichever it is, with what every such question has in common.
import { memo } from "react";
import { usePageSession } from "../session/page-words.ts";
import { type AnswerChange, type Binding, type FormalReading, type RuleAnswer, withRule } from "./answers.ts";
import { DayQuestion } from "./day-question.tsx";
import type { Question as OpenQuestion } from "./open-questions.ts";
import { type Choice, Question } from "./question.tsx";
import { sameProps } from "./same-props.ts";

/** What every question about a demand is given. */
export interface AskedOfRule {
  id: string;
  markId: string;
  name: string;
  isOpen: boolean;
  numberLabel: string;
}

interface RuleQuestionProps {
  question: Exclude<OpenQuestion, { kind: "standing" }>;
  isOpen: boolean;
  /** What has been said about the question's rule, and of its demand. */
  answer: RuleAnswer;
  binding: Binding | null;
  quote: string;
  onChange: (change: AnswerChange) => void;
}

/** Asked once, under its sentence. */
export const RuleQuestion = memo(AskedQuestion, sameProps);

function AskedQuestion(props: RuleQuestionProps) {
  const { question, isOpen, answer, binding, quote, onChange } = props;
  const { words } = usePageSession();
  const { mandate, rules } = words;
  const { flow } = mandate;
  const name = String(question.number);
  const asked: AskedOfRule = {
    id: question.id,
    markId: `demand-${name}`,
    name,
    isOpen,
    numberLabel: flow.showInText(name),
  };
  const quoted = { quote: words.common.quote(quote) };
  if (question.kind === "binding") {
    return (
      <Question
        {...asked}
        {...quoted}
        question={`${question.rules.map((rule) => rules.title(rule)).join(" · ")}. ${flow.bindingQuestion}`}
        choices={[
          { value: "binding", label: flow.isBinding, hint: rules.bindingMeans.binding },
          { value: "descriptive", label: flow.isDescriptive, hint: rules.bindingMeans.descriptive },
        ]}
        chosen={binding}
        onChoice={(value) => onChange(withBinding(question.number, value))}
      />
    );
  }
  const { rule } = question;
  const change = (said: Partial<RuleAnswer>) => onChange(withRule(rule.id, said));
  if (question.kind === "lastDay") {
    const due = rule.found?.due;
    if (!due?.lastDay) return null;
    return (
      <DayQuestion
        {...asked}
        due={due}
        lastDay={due.lastDay}
        chosen={answer.dayChoice}
        onChoice={(dayChoice) => change({ dayChoice })}
      />
    );
  }
  if (question.kind === "count") {
    return (
      <Question
        {...asked}
        {...quoted}
        question={flow.countQuestion}
        choices={countChoices(question, rules.title, flow.exactMeans)}
        chosen={answer.count}
        onChoice={(value) => change({ count: value === "exact" ? "exact" : "atLeast" })}
      />
    );
  }
  return (
    <Question
      {...asked}
      {...quoted}
      question={flow.formalQuestion}
      choices={formalChoices(question, rules.title, flow.bothReadings)}
      chosen={answer.formal}
      onChoice={(value) => change({ formal: value as FormalReading })}
    />
  );
}

type OneRule = Extract<OpenQuestion, { kind: "count" | "formal" | "lastDay" }>;
type Title = ReturnType<typeof usePageSession>["words"]["rules"]["title"];

function countChoices({ rule: { found } }: OneRule, title: Title, exactMeans: string): Choice[] {
  if (found?.kind !== "perRegion") return [];
  const { parameters } = found;
  const atLeast = { ...parameters, maximum: null, exact: false };
  return [
    { value: "exact", label: title({ kind: "perRegion", parameters, label: null }), hint: exactMeans },
    { value: "atLeast", label: title({ kind: "perRegion", parameters: atLeast, label: null }) },
  ];
}

function formalChoices({ rule: { found } }: OneRule, title: Title, both: string): Choice[] {
  if (found?.kind !== "formalAssignments") return [];
  const { kind, parameters } = found;
  const one = (reading: FormalReading) =>
    title({ kind, parameters: { ...parameters, reading }, label: null });
  return [
    { value: "toGroup", label: one("toGroup") },
    { value: "byGroup", label: one("byGroup") },
    { value: "both", label: both },
  ];
}

function withBinding(number: number, value: string): AnswerChange {
  const binding: Binding = value === "binding" ? "binding" : "descriptive";
  return (answers) => ({ ...answers, bindings: { ...answers.bindings, [number]: binding } });
}
