// A stored rule's parameters as those of its kind.
import { areParametersOf, type ParametersOf, type RuleKind } from "#schema/lists/rule-parameters.ts";
import type { Rule } from "./entities.ts";

/** Returns the parameters as those of `kind`; null when they hold something else, as a row of another time may. */
export function parametersFor<K extends RuleKind>(kind: K, parameters: unknown): ParametersOf<K> | null {
  return areParametersOf(kind, parameters) ? parameters : null;
}

/** What the rule says when it is of this kind; null for a rule of another kind, and where its row is broken. */
export function parametersOf<K extends RuleKind>(rule: Rule, kind: K): ParametersOf<K> | null {
  return rule.kind === kind ? parametersFor(kind, rule.parameters) : null;
}
