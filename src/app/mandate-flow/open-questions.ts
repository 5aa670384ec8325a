// What still has to be said before a mandate can be confirmed. The button and the marks in the text ask here.
import type { MandateReading } from "#domain/mandate-reading.ts";
import { type Day, parseDay } from "#schema/day.ts";
import type { Answers } from "./answers.ts";
import { dayChoicesOf } from "./day-choices.ts";
import { ownLastDay } from "./own-day.ts";
import { mustSettleStanding, settledStanding } from "./settled-standing.ts";

/** A question that the text leaves open: its state, or one rule's last day. */
export type Question = { kind: "standing" } | { kind: "lastDay"; rule: number };

/** Something else that is missing. */
export type Lack = "group" | "followedFrom" | "earlier" | "ownDay";

/** Every question of a reading, settled or not, in reading order; a discarded rule asks nothing. */
export function questionsOf(reading: MandateReading, answers: Answers): Question[] {
  const questions: Question[] = mustSettleStanding(reading) ? [{ kind: "standing" }] : [];
  reading.deliverables.forEach(({ lastDay }, rule) => {
    const isAsked = lastDay !== null && dayChoicesOf(lastDay).length > 1;
    if (isAsked && !answers.rules[rule]?.isDiscarded) questions.push({ kind: "lastDay", rule });
  });
  return questions;
}

/** Whether the person has settled the question. */
export function isSettled(
  question: Question,
  reading: MandateReading,
  answers: Answers,
  today: Day,
): boolean {
  if (question.kind === "standing") return settledStanding(reading, answers, today) !== null;
  const lastDay = reading.deliverables[question.rule]?.lastDay;
  const chosen = answers.rules[question.rule]?.dayChoice;
  return lastDay ? dayChoicesOf(lastDay).some(({ id }) => id === chosen) : true;
}

/** What else is missing, in the order of the page. `hasEarlier`: a chosen group is already governed by a mandate. */
export function lacksOf(answers: Answers, hasEarlier: boolean): Lack[] {
  const lacks: Lack[] = [];
  const isOwnDayWrong = answers.rules.some(
    ({ own, isDiscarded }) => own !== null && !isDiscarded && ownLastDay(own) === null,
  );
  if (isOwnDayWrong) lacks.push("ownDay");
  if (answers.groupKeys.length === 0) lacks.push("group");
  if (parseDay(answers.followedFrom.trim()) === null) lacks.push("followedFrom");
  if (hasEarlier && answers.earlier === null) lacks.push("earlier");
  return lacks;
}
