// The demands as both sides of the page show them: one number each, with the rules that stand under it and their place.
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import type { SettledRule } from "./settled-rules.ts";
import { mustSettleStanding, standingConflicts } from "./settled-standing.ts";
import type { Mark } from "./text-blocks.ts";

/** The id of the state's marks. */
export const standingId = "standing";

/** A longer line says more than one thing, so only the words in question are marked. */
const longestLine = 160;

export interface Demand {
  /** The same however often the text is read. */
  id: string;
  /** "4", or "E1" for a rule of one's own. */
  name: string;
  range: TextRange;
  /** One or more; the discarded among them. */
  rules: SettledRule[];
}

/** Returns what the text demands, in its order, and then one's own. */
export function demandsOf(rules: readonly SettledRule[]): Demand[] {
  const demands = new Map<string, Demand>();
  let ownCount = 0;
  for (const rule of rules) {
    if (rule.number === null) ownCount += 1;
    const name = rule.number === null ? `E${ownCount}` : String(rule.number);
    const { from, to } = rule.range;
    const before = demands.get(name);
    if (before) {
      before.range = { from: Math.min(before.range.from, from), to: Math.max(before.range.to, to) };
      before.rules.push(rule);
    } else demands.set(name, { id: `demand-${name}`, name, range: rule.range, rules: [rule] });
  }
  return [...demands.values()];
}

/** Whether anything of the demand still holds. */
export function holds({ rules }: Demand): boolean {
  return rules.some(({ isDiscarded }) => !isDiscarded);
}

/** Where the state hangs: the line of its first conflict, or that conflict alone on a long line; null without one. */
export function standingPlace(reading: MandateReading): TextRange | null {
  const place = standingConflicts(reading)[0]?.range;
  if (!place) return null;
  const from = place.from === 0 ? 0 : reading.text.lastIndexOf("\n", place.from - 1) + 1;
  const lineEnd = reading.text.indexOf("\n", place.to);
  const to = lineEnd === -1 ? reading.text.length : lineEnd;
  return to - from <= longestLine ? { from, to } : place;
}

/** What is marked in the text: the state, every demand that holds, and what was not interpreted. */
export function marksOf(
  reading: MandateReading,
  demands: readonly Demand[],
  passages: readonly Mark[],
): Mark[] {
  const place = mustSettleStanding(reading) ? standingPlace(reading) : null;
  return [
    ...passages,
    ...(place ? [{ id: standingId, range: place }] : []),
    ...demands.filter(holds).map(({ id, range }) => ({ id, range })),
  ];
}
