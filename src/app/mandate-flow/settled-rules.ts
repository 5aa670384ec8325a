// The rules a person has settled: which of the found plans and reports hold, and each one's last day.
import type { DeliverableReading, MandateReading } from "#domain/mandate-reading.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import type { Answers, RuleAnswer } from "./answers.ts";
import { dayChoicesOf } from "./day-choices.ts";
import { ownLastDay } from "./own-day.ts";

export interface SettledRule {
  /** Its place among the reading's plans and reports. */
  index: number;
  found: DeliverableReading;
  lastDay: RuleLastDay | null;
  /** Null when there is no last day. */
  lastDayFrom: "mandate" | "own" | null;
}

/** The rules that hold, in reading order. A last day that is not settled yet is null. */
export function settledRules(reading: MandateReading, answers: Answers): SettledRule[] {
  return reading.deliverables.flatMap((found, index) => {
    const answer = answers.rules[index];
    return answer?.isDiscarded ? [] : [{ index, found, ...lastDayOf(found, answer) }];
  });
}

function lastDayOf(
  { lastDay }: DeliverableReading,
  answer: RuleAnswer | undefined,
): Pick<SettledRule, "lastDay" | "lastDayFrom"> {
  if (lastDay !== null) {
    const choices = dayChoicesOf(lastDay);
    const chosen = choices.length === 1 ? choices[0] : choices.find(({ id }) => id === answer?.dayChoice);
    return chosen
      ? { lastDay: chosen.lastDay, lastDayFrom: "mandate" }
      : { lastDay: null, lastDayFrom: null };
  }
  const own = answer?.own ? ownLastDay(answer.own) : null;
  return own ? { lastDay: own, lastDayFrom: "own" } : { lastDay: null, lastDayFrom: null };
}
