// What a rule of a reading is called from one reading of the same text to the next: its kind, its noun and its words.
import type { RuleReading } from "#domain/mandate-reading.ts";

/** A rule of the reading with the name that answers about it are kept under. */
export interface FoundRule {
  id: string;
  found: RuleReading;
}

/** The reading's rules under their names. Two of one kind, noun and place are told apart by their order. */
export function foundRules(rules: readonly RuleReading[]): FoundRule[] {
  const seen = new Map<string, number>();
  return rules.map((found) => {
    const { kind, due, range } = found;
    const name = [kind, due?.label ?? "", range.from, range.to].join(".");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { id: before === 0 ? name : `${name}.${before}`, found };
  });
}
