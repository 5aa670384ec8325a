// A stored rule's parameters as those of its kind.
import { areParametersOf, type ParametersOf, type RuleKind } from "#schema/lists/rule-parameters.ts";

/** Returns the parameters as those of `kind`; null when they hold something else, as a row of another time may. */
export function parametersFor<K extends RuleKind>(kind: K, parameters: unknown): ParametersOf<K> | null {
  return areParametersOf(kind, parameters) ? parameters : null;
}
