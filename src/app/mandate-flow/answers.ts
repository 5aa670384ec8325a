// A person's answers to what a reading leaves open, in a shape that can be kept as a draft.
import type { MandateReading } from "#domain/mandate-reading.ts";

export type StandingAnswer = "asWritten" | "otherDay" | "notAdopted";

/** What is said about one plan or report. */
export interface RuleAnswer {
  /** The chosen `DayChoice.id`. */
  dayChoice: string | null;
  /** The reading is wrong: this is no rule. */
  isDiscarded: boolean;
  own: OwnDayAnswer | null;
}

/** A last day of one's own, where the mandate states none: month 1–12, the day as typed. */
export interface OwnDayAnswer {
  month: string;
  day: string;
  yearOffset: "0" | "1";
}

export interface Answers {
  standing: StandingAnswer | null;
  /** As typed: yyyy-mm-dd. */
  adoptedOn: string;
  adoptedBy: string;
  /** One for each of the reading's plans and reports, in reading order. */
  rules: RuleAnswer[];
  groupKeys: string[];
  /** As typed: yyyy-mm-dd. */
  followedFrom: string;
  /** What becomes of the mandates that the chosen groups already have. */
  earlier: "replace" | "beside" | null;
}

/** Nothing answered. */
export function noAnswers(reading: MandateReading, groupKeys: string[], followedFrom: string): Answers {
  return {
    standing: null,
    adoptedOn: "",
    adoptedBy: reading.metadata.adoptedBy ?? "",
    rules: reading.deliverables.map(() => ({ dayChoice: null, isDiscarded: false, own: null })),
    groupKeys,
    followedFrom,
    earlier: null,
  };
}

/** The answers with `change` made to those about one plan or report. */
export function withRule(answers: Answers, index: number, change: Partial<RuleAnswer>): Answers {
  const rules = answers.rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule));
  return { ...answers, rules };
}

/** Whether a kept draft holds answers to a reading with `ruleCount` plans and reports. */
export function isAnswers(value: unknown, ruleCount: number): value is Answers {
  if (!isRecord(value)) return false;
  return (
    isOneOf(value.standing, [null, "asWritten", "otherDay", "notAdopted"]) &&
    isOneOf(value.earlier, [null, "replace", "beside"]) &&
    [value.adoptedOn, value.adoptedBy, value.followedFrom].every((text) => typeof text === "string") &&
    isListOf(value.groupKeys, (key) => typeof key === "string") &&
    isListOf(value.rules, isRuleAnswer) &&
    value.rules.length === ruleCount
  );
}

function isRuleAnswer(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.isDiscarded === "boolean" &&
    (value.dayChoice === null || typeof value.dayChoice === "string") &&
    (value.own === null || isOwnDay(value.own))
  );
}

function isOwnDay(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.month === "string" &&
    typeof value.day === "string" &&
    isOneOf(value.yearOffset, ["0", "1"])
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isOneOf = (value: unknown, allowed: readonly unknown[]) => allowed.includes(value);

const isListOf = (value: unknown, isPart: (part: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isPart);
