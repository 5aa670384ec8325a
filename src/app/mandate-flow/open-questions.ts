// What still has to be said before a mandate can be confirmed. The button and the marks in the text ask here.
import type { MandateReading } from "#domain/mandate-reading.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { type Answers, answerOf } from "./answers.ts";
import { dayChoicesOf } from "./day-choices.ts";
import { ownLastDay } from "./own-day.ts";
import { isComplete } from "./parameter-values.ts";
import { type SettledRule, settledRules } from "./settled-rules.ts";
import { mustSettleStanding, settledStanding } from "./settled-standing.ts";
import { isWeighed } from "./weighed-kinds.ts";

/** A question that the text leaves open. One about a rule stands under the demand's number. */
export type Question =
  | { kind: "standing"; id: string; number: null }
  | { kind: "lastDay" | "count" | "formal"; id: string; number: number; rule: SettledRule }
  | { kind: "binding"; id: string; number: number; rules: SettledRule[] };

/** Something else that is missing. */
export type Lack = "group" | "followedFrom" | "earlier" | "ownDay" | "incomplete";

/** Every question of a reading, settled or not, in reading order; a discarded rule asks nothing. */
export function questionsOf(reading: MandateReading, answers: Answers): Question[] {
  const standing: Question[] = mustSettleStanding(reading)
    ? [{ kind: "standing", id: "standing", number: null }]
    : [];
  const rules = settledRules(reading, answers).filter(({ isDiscarded }) => !isDiscarded);
  const numbers = [...new Set(rules.flatMap(({ number }) => number ?? []))];
  return [
    ...standing,
    ...numbers.flatMap((number) => {
      const parts = rules.filter((rule) => rule.number === number);
      return [
        ...parts.flatMap((rule) => ruleQuestions(rule, number, answers)),
        ...bindingQuestion(parts, number),
      ];
    }),
  ];
}

function ruleQuestions(rule: SettledRule, number: number, answers: Answers): Question[] {
  const { id, found, isCorrected } = rule;
  if (!found) return [];
  const ask = (kind: "lastDay" | "count" | "formal"): Question[] => [
    { kind, id: `${kind}-${id}`, number, rule },
  ];
  const { own } = answerOf(answers, id);
  if (found.due?.lastDay && own === null)
    return dayChoicesOf(found.due.lastDay).length > 1 ? ask("lastDay") : [];
  // Whoever has put the rule right has said what it means.
  if (isCorrected) return [];
  if (found.kind === "perRegion" && found.parameters.exact) return ask("count");
  if (found.kind === "formalAssignments" && found.parameters.reading === null) return ask("formal");
  return [];
}

function bindingQuestion(parts: readonly SettledRule[], number: number): Question[] {
  const rules = parts.filter((rule) => rule.strength === "stated" && isWeighed(rule));
  return rules.length === 0 ? [] : [{ kind: "binding", id: `binding-${number}`, number, rules }];
}

/** Whether the person has settled the question. */
export function isSettled(
  question: Question,
  reading: MandateReading,
  answers: Answers,
  today: Day,
): boolean {
  switch (question.kind) {
    case "standing":
      return settledStanding(reading, answers, today) !== null;
    case "binding":
      return answers.bindings[question.number] !== undefined;
    case "lastDay":
      return question.rule.lastDay !== null;
    default:
      return answerOf(answers, question.rule.id)[question.kind] !== null;
  }
}

/** What else is missing, in the order of the page. `hasEarlier`: a chosen group is already governed by a mandate. */
export function lacksOf(answers: Answers, rules: readonly SettledRule[], hasEarlier: boolean): Lack[] {
  const lacks: Lack[] = [];
  const days = [...Object.values(answers.rules), ...answers.ownRules];
  if (days.some(({ own, isDiscarded }) => own !== null && !isDiscarded && ownLastDay(own) === null)) {
    lacks.push("ownDay");
  }
  const written = rules.filter(
    ({ found, isCorrected, isDiscarded }) => !isDiscarded && (!found || isCorrected),
  );
  if (written.some((rule) => !isComplete(rule))) lacks.push("incomplete");
  if (answers.groupKeys.length === 0) lacks.push("group");
  if (parseDay(answers.followedFrom.trim()) === null) lacks.push("followedFrom");
  if (hasEarlier && answers.earlier === null) lacks.push("earlier");
  return lacks;
}
