// How a rule of any kind is put into words: one writer a kind, each given what that kind says.

import type { ParametersOf, RuleKind } from "#domain/mandate-reading.ts";
import { parametersFor } from "#domain/rule-parameters.ts";

/** What is needed of a rule, stored or just read, to put it into words. */
export interface RuleInWords {
  kind: RuleKind;
  parameters: ParametersOf<RuleKind>;
  /** The mandate's own noun ("aktivitetsplan"), or what somebody calls a rule of their own. */
  label: string | null;
}

/** One writer for each kind. `label` is empty when the rule has no noun of its own. */
export type RuleWriters<T> = {
  readonly [K in RuleKind]: (parameters: ParametersOf<K>, label: string) => T;
};

/** Everything that may be set in a rule of some kind. */
export type ParameterName = { [K in RuleKind]: keyof ParametersOf<K> }[RuleKind];

/** Returns what the kind's writer makes of the rule; null when its stored parameters are not those of its kind. */
export function writeRule<T>(writers: RuleWriters<T>, { kind, parameters, label }: RuleInWords): T | null {
  return written(writers, kind, parameters, label ?? "");
}

function written<T, K extends RuleKind>(
  writers: RuleWriters<T>,
  kind: K,
  parameters: ParametersOf<RuleKind>,
  label: string,
): T | null {
  const said = parametersFor(kind, parameters);
  return said === null ? null : writers[kind](said, label);
}

/** The words with their first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that began a sentence, inside another: "Samarbete med" becomes "samarbete med", "RSG" stays. */
export function midSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Whether the mandate's Swedish words already say that something is not so: "får inte företräda", "saknar beslutanderätt". */
export function isNegated(words: string): boolean {
  return /(?:^| )(?:inte|ej|icke|ingen|inget|inga|aldrig|varken|saknar)(?= |$)/i.test(words);
}
