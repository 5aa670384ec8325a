// Everything in the text that is marked: the rules in reading order and what the text's state hangs on.
import type { MandateReading } from "#domain/mandate-reading.ts";
import type { Day } from "#schema/day.ts";
import type { Answers } from "./answers.ts";
import { isSettled, questionsOf } from "./open-questions.ts";
import { mustSettleStanding, standingConflicts } from "./settled-standing.ts";
import type { Mark } from "./text-blocks.ts";

/** The id of the state's marks. */
export const standingId = "standing";

export const ruleId = (index: number) => `rule-${index}`;

/** The place of the rule that an id names; null for the state. */
export function ruleIndexOf(id: string): number | null {
  return id === standingId ? null : Number(id.slice("rule-".length));
}

/** The marks of a reading. The state is marked where its first conflict stands, on the whole of that line. */
export function marksOf(reading: MandateReading): Mark[] {
  const rules = reading.deliverables.map(({ range }, index) => ({ id: ruleId(index), range }));
  const place = mustSettleStanding(reading) ? standingConflicts(reading)[0]?.range : undefined;
  if (!place) return rules;
  const from = reading.text.lastIndexOf("\n", Math.max(0, place.from - 1)) + 1;
  const lineEnd = reading.text.indexOf("\n", place.to);
  const line = { from: Math.min(from, place.from), to: lineEnd === -1 ? reading.text.length : lineEnd };
  const isShort = line.to - line.from <= 160;
  return [{ id: standingId, range: isShort ? line : place }, ...rules];
}

/** The ids of the findings that still have an open question. */
export function openIds(reading: MandateReading, answers: Answers, today: Day): string[] {
  return questionsOf(reading, answers)
    .filter((question) => !isSettled(question, reading, answers, today))
    .map((question) => (question.kind === "standing" ? standingId : ruleId(question.rule)));
}
