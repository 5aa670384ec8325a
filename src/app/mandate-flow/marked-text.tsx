// The text column with what the answers make of it: which demands are marked and asked about, what is still unread.
import { useMemo } from "react";
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { usePageSession } from "../session/page-words.ts";
import type { AnswerChange, Answers } from "./answers.ts";
import { type Demand, marksOf, standingId } from "./demands.ts";
import type { Question } from "./open-questions.ts";
import { newOwnRule, withNewRule } from "./own-rules.ts";
import { questionId, rowId } from "./places.ts";
import { TextColumn } from "./text-column.tsx";
import type { MarkEnd } from "./text-line.tsx";
import { leavingAsText, unreadPassages } from "./unread-passages.ts";

interface MarkedTextProps {
  reading: MandateReading;
  sentences: readonly TextRange[];
  answers: Answers;
  demands: readonly Demand[];
  /** The questions that are still open. */
  open: readonly Question[];
  onChange: (change: AnswerChange) => void;
  /** Called with the id of a rule that has just been made. */
  onNewRule: (id: string) => void;
}

/** Every number in the text leads to its question while it is open, and else to its row. */
export function MarkedText(props: MarkedTextProps) {
  const { reading, sentences, answers, demands, open, onChange, onNewRule } = props;
  const { mandate, rules } = usePageSession().words;
  const { flow } = mandate;
  const { leftAsText, ownRules } = answers;
  const passages = useMemo(
    () => unreadPassages(reading, { leftAsText, ownRules }),
    [reading, leftAsText, ownRules],
  );
  const marks = useMemo(() => marksOf(reading, demands, passages), [reading, demands, passages]);
  const ends = new Map<string, MarkEnd>(
    demands.map(({ id, name, rules: parts }) => {
      const question = open.find(({ number }) => number !== null && String(number) === name);
      const title = parts.map((rule) => rules.title(rule)).join(", ");
      const tell = question ? flow.markQuestion : flow.markRule;
      const goesTo = question ? questionId(question.id) : rowId(id);
      return [id, { name, isOpen: question !== undefined, label: tell(name, title), goesTo }];
    }),
  );
  ends.set(standingId, {
    name: null,
    isOpen: open.some(({ kind }) => kind === "standing"),
    label: flow.markStanding,
    goesTo: questionId(standingId),
  });
  const makeRule = (range: TextRange) => {
    const rule = newOwnRule(crypto.randomUUID(), reading.text, range);
    onNewRule(rule.id);
    onChange(withNewRule(rule));
  };
  return (
    <TextColumn
      {...{ reading, sentences, marks, ends, passages }}
      onOwnRule={makeRule}
      onLeaveAsText={(passage) => onChange(leavingAsText(reading, passage))}
    />
  );
}
