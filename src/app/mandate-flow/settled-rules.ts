// The rules as a person has settled them: what was read, put right where it was wrong, with every answer worked in.
import type {
  DueReading,
  MandateReading,
  ParametersOf,
  RuleKind,
  RuleReading,
  Strength,
} from "#domain/mandate-reading.ts";
import { parametersFor } from "#domain/rule-parameters.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import {
  type Answers,
  answerOf,
  type Binding,
  type OwnRule,
  type RuleAnswer,
  type RuleSaid,
} from "./answers.ts";
import { dayChoicesOf } from "./day-choices.ts";
import { ownLastDay } from "./own-day.ts";
import { foundRules } from "./rule-ids.ts";

export interface SettledRule {
  id: string;
  /** Null for a rule that somebody wrote by hand. */
  found: RuleReading | null;
  kind: RuleKind;
  /** The demand's number in the text; null for a rule of one's own. */
  number: number | null;
  strength: Strength;
  parameters: ParametersOf<RuleKind>;
  /** The rule's own name; empty where its kind needs none. */
  label: string;
  receiver: string;
  adoptedBy: string;
  range: { from: number; to: number };
  section: string | null;
  /** Null while it is not asked or not answered. */
  binding: Binding | null;
  /** A last day that is not settled yet is null. */
  lastDay: RuleLastDay | null;
  /** Null when there is no last day. */
  lastDayFrom: "mandate" | "own" | null;
  isCorrected: boolean;
  isDiscarded: boolean;
}

/** Every rule, the discarded among them: those of the text in its order, then one's own. */
export function settledRules(reading: MandateReading, answers: Answers): SettledRule[] {
  return [
    ...foundRules(reading.rules).map(({ id, found }) => settledFound(id, found, answers)),
    ...answers.ownRules.map((rule) => settledOwn(rule, reading)),
  ];
}

/** Whether the kind has a last day, a receiver and a name of its own. */
export function isDocumentKind(kind: RuleKind): kind is "plan" | "report" | "deliverable" {
  return kind === "plan" || kind === "report" || kind === "deliverable";
}

/** Whether a document is asked for by no day at all: neither every year nor once, in the text or by a person. */
export function lacksLastDay({ kind, found, parameters, lastDay }: SettledRule): boolean {
  if (!isDocumentKind(kind) || lastDay !== null || found === null) return false;
  const once = parametersFor("deliverable", parameters);
  return found.due?.lastDay === null && !(once && (once.dueOn ?? once.dueWords));
}

/** What was read, in the shape that a person puts right. */
export function saidByText({ strength, parameters, due }: RuleReading): RuleSaid {
  return {
    strength,
    parameters,
    label: due?.label ?? "",
    receiver: due?.receiver ?? "",
    adoptedBy: due?.adoptedBy ?? "",
  };
}

interface Settling {
  answer: RuleAnswer;
  binding: Binding | null;
  rule: SettledRule;
}

/** The last that was worked out for a rule: as long as nothing new is said of it, it stays the same object. */
const lastSettled = new WeakMap<RuleReading, Settling>();

function settledFound(id: string, found: RuleReading, answers: Answers): SettledRule {
  const answer = answerOf(answers, id);
  const binding = answers.bindings[found.number] ?? null;
  const last = lastSettled.get(found);
  if (last && last.answer === answer && last.binding === binding && last.rule.id === id) return last.rule;
  const rule = workedOut(id, found, answer, binding);
  lastSettled.set(found, { answer, binding, rule });
  return rule;
}

function workedOut(id: string, found: RuleReading, answer: RuleAnswer, binding: Binding | null): SettledRule {
  const said = answer.corrected ?? saidByText(found);
  return {
    id,
    found,
    kind: found.kind,
    number: found.number,
    ...said,
    parameters: answer.corrected ? said.parameters : answered(found, answer),
    range: found.range,
    section: found.section,
    binding: said.strength === "stated" ? binding : null,
    ...lastDayOf(found.due, answer),
    isCorrected: answer.corrected !== null,
    isDiscarded: answer.isDiscarded,
  };
}

/** What was read, with the answers that say how it is meant. */
function answered(found: RuleReading, { count, formal }: RuleAnswer): ParametersOf<RuleKind> {
  if (found.kind === "perRegion" && count === "atLeast") {
    return { ...found.parameters, maximum: null, exact: false };
  }
  if (found.kind === "formalAssignments" && formal !== null) return { ...found.parameters, reading: formal };
  return found.parameters;
}

function settledOwn(rule: OwnRule, { sections }: MandateReading): SettledRule {
  const { id, kind, strength, parameters, label, receiver, adoptedBy, range, isDiscarded } = rule;
  const under = sections.filter(
    (section) => section.range.from <= range.from && section.range.to > range.from,
  );
  const own = rule.own && isDocumentKind(kind) ? ownLastDay(rule.own) : null;
  return {
    id,
    found: null,
    kind,
    number: null,
    strength,
    parameters,
    label,
    receiver,
    adoptedBy,
    range,
    section: under.at(-1)?.heading ?? null,
    binding: null,
    lastDay: own,
    lastDayFrom: own ? "own" : null,
    isCorrected: false,
    isDiscarded,
  };
}

function lastDayOf(due: DueReading | null, answer: RuleAnswer): Pick<SettledRule, "lastDay" | "lastDayFrom"> {
  const own = due && answer.own ? ownLastDay(answer.own) : null;
  if (own) return { lastDay: own, lastDayFrom: "own" };
  if (!due?.lastDay) return { lastDay: null, lastDayFrom: null };
  const choices = dayChoicesOf(due.lastDay);
  const chosen = choices.length === 1 ? choices[0] : choices.find(({ id }) => id === answer.dayChoice);
  return chosen ? { lastDay: chosen.lastDay, lastDayFrom: "mandate" } : { lastDay: null, lastDayFrom: null };
}
