// Whether what was found on this device is a draft of answers: another version of the product may have left it.

import type { RuleKind } from "#domain/mandate-reading.ts";
import { parametersFor } from "#domain/rule-parameters.ts";
import { ruleKinds } from "#schema/lists/rule-parameters.ts";
import type { Answers } from "./answers.ts";

const strengths = ["shall", "stated", "should", "may", "consider", "principle", "prohibition", "elsewhere"];

/** Whether `value` holds answers. */
export function isAnswers(value: unknown): value is Answers {
  return (
    isRecord(value) &&
    isOneOf(value.standing, [null, "asWritten", "otherDay", "notAdopted"]) &&
    isOneOf(value.earlier, [null, "replace", "beside"]) &&
    [value.adoptedOn, value.adoptedBy, value.followedFrom].every(isText) &&
    isListOf(value.groupKeys, isText) &&
    isListOf(value.leftAsText, (from) => typeof from === "number") &&
    isRecordOf(value.rules, isRuleAnswer) &&
    isRecordOf(value.bindings, (one) => isOneOf(one, ["binding", "descriptive"])) &&
    isListOf(value.ownRules, isOwnRule)
  );
}

function isRuleAnswer(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.isDiscarded === "boolean" &&
    (value.dayChoice === null || isText(value.dayChoice)) &&
    isOneOf(value.count, [null, "exact", "atLeast"]) &&
    isOneOf(value.formal, [null, "toGroup", "byGroup", "both"]) &&
    (value.own === null || isOwnDay(value.own)) &&
    (value.corrected === null || isSaid(value.corrected))
  );
}

function isOwnRule(value: unknown): boolean {
  return (
    isRecord(value) &&
    isSaid(value) &&
    isText(value.id) &&
    isKind(value.kind) &&
    parametersFor(value.kind, value.parameters) !== null &&
    isRecord(value.range) &&
    typeof value.range.from === "number" &&
    typeof value.range.to === "number" &&
    typeof value.isDiscarded === "boolean" &&
    typeof value.isStored === "boolean" &&
    (value.own === null || isOwnDay(value.own))
  );
}

const isSaid = (value: unknown): boolean =>
  isRecord(value) &&
  isOneOf(value.strength, strengths) &&
  isRecord(value.parameters) &&
  [value.label, value.receiver, value.adoptedBy].every(isText);

const isOwnDay = (value: unknown): boolean =>
  isRecord(value) && isText(value.month) && isText(value.day) && isOneOf(value.yearOffset, ["0", "1"]);

const isKind = (value: unknown): value is RuleKind => ruleKinds.some((kind) => kind === value);

const isText = (value: unknown): value is string => typeof value === "string";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOneOf = (value: unknown, allowed: readonly unknown[]) => allowed.includes(value);

const isListOf = (value: unknown, isPart: (part: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isPart);

const isRecordOf = (value: unknown, isPart: (part: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isPart);
