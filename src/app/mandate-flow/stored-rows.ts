// Which stored row is which rule, when a text that has been confirmed is read again.
import type { Rule } from "#domain/entities.ts";
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import type { OwnRule } from "./answers.ts";
import { type FoundRule, foundRules } from "./rule-ids.ts";

/**
 * Returns one group's rows by the name of the rule each is about. The same kind and words come first, then the same
 * kind where a later reading has drawn the words a little wider or narrower. A row is about one rule alone.
 */
export function rowsByRule(
  reading: MandateReading,
  ownRules: readonly OwnRule[],
  rows: readonly Rule[],
): Map<string, Rule> {
  const found = foundRules(reading.rules);
  const fromText = rows.filter(({ origin }) => origin === "text");
  const matched = new Map<string, Rule>();
  const taken = new Set<Rule>();
  const claim = (isIt: (row: Rule, rule: FoundRule) => boolean) => {
    for (const rule of found) {
      if (matched.has(rule.id)) continue;
      const row = fromText.find((one) => !taken.has(one) && one.kind === rule.found.kind && isIt(one, rule));
      if (!row) continue;
      matched.set(rule.id, row);
      taken.add(row);
    }
  };
  claim((row, rule) => isAt(row, rule.found.range) && isNamed(row, rule));
  claim((row, { found: { range } }) => isAt(row, range));
  claim((row, { found: { range } }) => row.quoteFrom < range.to && range.from < row.quoteTo);
  for (const [id, row] of ownRowsByRule(ownRules, rows)) matched.set(id, row);
  return matched;
}

const isAt = (row: Rule, { from, to }: TextRange) => row.quoteFrom === from && row.quoteTo === to;

const isNamed = (row: Rule, { found: { due } }: FoundRule) => due === null || row.label === due.label;

/** A rule of one's own has only its place to be known by; several in one place are told apart by their age. */
function ownRowsByRule(ownRules: readonly OwnRule[], rows: readonly Rule[]): [string, Rule][] {
  const own = ownRows(rows);
  const taken = new Set<Rule>();
  return ownRules
    .filter(({ isStored }) => isStored)
    .flatMap(({ id, range }) => {
      const row = own.find((one) => !taken.has(one) && isAt(one, range));
      if (!row) return [];
      taken.add(row);
      return [[id, row]];
    });
}

/** The rows that somebody wrote by hand, the oldest first. */
export function ownRows(rows: readonly Rule[]): Rule[] {
  return rows.filter(({ origin }) => origin === "own").sort((a, b) => Number(a.row.id) - Number(b.row.id));
}
