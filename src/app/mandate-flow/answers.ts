// A person's answers to what a reading leaves open and what they put right in it, in a shape kept as a draft.
import type { MandateReading, ParametersOf, RuleKind, Strength, TextRange } from "#domain/mandate-reading.ts";

export type StandingAnswer = "asWritten" | "otherDay" | "notAdopted";
export type Binding = "binding" | "descriptive";
export type FormalReading = "toGroup" | "byGroup" | "both";
export type CountReading = "exact" | "atLeast";

/** A last day of one's own: month 1–12, the day as typed. */
export interface OwnDayAnswer {
  month: string;
  day: string;
  yearOffset: "0" | "1";
}

/** What a rule says once a person has put it right, or as they wrote it. */
export interface RuleSaid {
  strength: Strength;
  parameters: ParametersOf<RuleKind>;
  /** The document's or the rule's own name; empty where the kind needs none. */
  label: string;
  receiver: string;
  adoptedBy: string;
}

/** What is said about one rule that was read. */
export interface RuleAnswer {
  /** The chosen `DayChoice.id`. */
  dayChoice: string | null;
  count: CountReading | null;
  formal: FormalReading | null;
  /** The reading is wrong: this is no rule. */
  isDiscarded: boolean;
  own: OwnDayAnswer | null;
  corrected: RuleSaid | null;
}

/** A rule that somebody made of a passage by hand (eget krav). */
export interface OwnRule extends RuleSaid {
  id: string;
  kind: RuleKind;
  range: TextRange;
  own: OwnDayAnswer | null;
  isDiscarded: boolean;
  /** It comes from an earlier confirmation of the same text. */
  isStored: boolean;
}

export interface Answers {
  standing: StandingAnswer | null;
  /** As typed: yyyy-mm-dd. */
  adoptedOn: string;
  adoptedBy: string;
  /** By the rule's name; a rule nobody has touched is not among them. */
  rules: Record<string, RuleAnswer>;
  /** By the demand's number. */
  bindings: Record<string, Binding>;
  ownRules: OwnRule[];
  /** Where the sentences begin that a person has left as text. */
  leftAsText: number[];
  groupKeys: string[];
  /** As typed: yyyy-mm-dd. */
  followedFrom: string;
  /** What becomes of the mandates that the chosen groups already have. */
  earlier: "replace" | "beside" | null;
}

/** A change to the answers, made upon whatever they are by then. */
export type AnswerChange = (answers: Answers) => Answers;

/** A rule that nobody has said anything about. */
export const untouched: RuleAnswer = {
  dayChoice: null,
  count: null,
  formal: null,
  isDiscarded: false,
  own: null,
  corrected: null,
};

/** Nothing answered. */
export function noAnswers(reading: MandateReading, groupKeys: string[], followedFrom: string): Answers {
  return {
    standing: null,
    adoptedOn: "",
    adoptedBy: reading.metadata.adoptedBy ?? "",
    rules: {},
    bindings: {},
    ownRules: [],
    leftAsText: [],
    groupKeys,
    followedFrom,
    earlier: null,
  };
}

/** What has been said about the rule `id`. */
export function answerOf({ rules }: Pick<Answers, "rules">, id: string): RuleAnswer {
  return rules[id] ?? untouched;
}

/** Changes what is said about the rule `id`. */
export function withRule(id: string, change: Partial<RuleAnswer>): AnswerChange {
  return (answers) => ({
    ...answers,
    rules: { ...answers.rules, [id]: { ...answerOf(answers, id), ...change } },
  });
}

/** Changes the rule of one's own with that id. */
export function withOwnRule(id: string, change: Partial<OwnRule>): AnswerChange {
  return (answers) => ({
    ...answers,
    ownRules: answers.ownRules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
  });
}
