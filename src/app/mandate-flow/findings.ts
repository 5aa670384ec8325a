// Everything in the text that is marked: the rules in reading order and what the text's state hangs on.
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import type { Day } from "#schema/day.ts";
import type { Answers } from "./answers.ts";
import { isSettled, questionsOf } from "./open-questions.ts";
import { mustSettleStanding, standingConflicts } from "./settled-standing.ts";
import type { Mark } from "./text-blocks.ts";

/** The id of the state's marks. */
export const standingId = "standing";

/** A longer line says more than one thing, so only the words in question are marked. */
const longestLine = 160;

export const ruleId = (index: number) => `rule-${index}`;

/** The place of the rule that an id names; null for the state. */
export function ruleIndexOf(id: string): number | null {
  return id === standingId ? null : Number(id.slice("rule-".length));
}

/** Where the state hangs: the line of its first conflict, or that conflict alone on a long line; null without one. */
export function standingPlace(reading: MandateReading): TextRange | null {
  const place = standingConflicts(reading)[0]?.range;
  if (!place) return null;
  const from = place.from === 0 ? 0 : reading.text.lastIndexOf("\n", place.from - 1) + 1;
  const lineEnd = reading.text.indexOf("\n", place.to);
  const to = lineEnd === -1 ? reading.text.length : lineEnd;
  return to - from <= longestLine ? { from, to } : place;
}

/** The marks of a reading, the state's first. */
export function marksOf(reading: MandateReading): Mark[] {
  const rules = reading.deliverables.map(({ range }, index) => ({ id: ruleId(index), range }));
  const place = mustSettleStanding(reading) ? standingPlace(reading) : null;
  return place ? [{ id: standingId, range: place }, ...rules] : rules;
}

/** The ids of the findings that still have an open question. */
export function openIds(reading: MandateReading, answers: Answers, today: Day): string[] {
  return questionsOf(reading, answers)
    .filter((question) => !isSettled(question, reading, answers, today))
    .map((question) => (question.kind === "standing" ? standingId : ruleId(question.rule)));
}
