// What a rule's parameters start as when somebody writes one by hand, and whether they are filled in.
import type { ParametersOf, RuleKind } from "#domain/mandate-reading.ts";
import { parametersFor } from "#domain/rule-parameters.ts";
import { parseDay } from "#schema/day.ts";
import { type ParameterShape, shapeOf } from "#schema/lists/rule-parameters.ts";
import { isDocumentKind, type SettledRule } from "./settled-rules.ts";

/** What one parameter may hold. */
export type ParameterValue = string | number | boolean | null | readonly string[];

/** Parameters that say nothing yet; a choice that cannot be left open is on its first. */
export function emptyParameters<K extends RuleKind>(kind: K): ParametersOf<K> {
  const entries = Object.entries(shapeOf(kind)).map(([name, shape]) => [name, emptyValue(shape)] as const);
  const empty = parametersFor(kind, Object.fromEntries(entries));
  if (empty === null) throw new Error(`Nothing can be said of a rule of the kind ${kind}.`);
  return empty;
}

function emptyValue(shape: ParameterShape): ParameterValue {
  if (shape === "text") return "";
  if (shape === "flag") return false;
  if (shape === "texts") return [];
  if (shape === "text?" || shape === "number?" || "optional" in shape) return null;
  return shape[0];
}

/** The parameters with one of them changed; as they were when the value is none that it may hold. */
export function withParameter<K extends RuleKind>(
  kind: K,
  parameters: ParametersOf<K>,
  name: string,
  value: ParameterValue,
): ParametersOf<K> {
  const changed: Record<string, unknown> = { ...parameters, [name]: value };
  // "En" is a number both ways; whoever types two numbers has said the same.
  if ("exact" in changed) changed.exact = changed.minimum !== null && changed.minimum === changed.maximum;
  return parametersFor(kind, changed) ?? parameters;
}

const days = ["dueOn", "endsOn"];

/** What is wrong with one parameter as it stands; null when nothing is. */
export function parameterProblem(
  kind: RuleKind,
  parameters: ParametersOf<RuleKind>,
  name: string,
): "missing" | "notADay" | "lessThanLeast" | null {
  const held: Record<string, unknown> = { ...parameters };
  const value = held[name];
  const shape = shapeOf(kind)[name];
  if (shape === "text" && typeof value === "string" && value.trim() === "") return "missing";
  if (shape === "texts" && name !== "regions" && Array.isArray(value) && value.length === 0) return "missing";
  if (days.includes(name) && typeof value === "string" && parseDay(value.trim()) === null) return "notADay";
  const least = held.minimum;
  const isLess =
    name === "maximum" && typeof value === "number" && typeof least === "number" && value < least;
  return isLess ? "lessThanLeast" : null;
}

/** Whether everything that the rule must say has been said. */
export function isComplete({ kind, parameters, label }: SettledRule): boolean {
  const needsName = isDocumentKind(kind) || kind === "other";
  if (needsName && label.trim() === "") return false;
  return Object.keys(shapeOf(kind)).every((name) => parameterProblem(kind, parameters, name) === null);
}
