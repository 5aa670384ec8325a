// Where a year's days come from: the mandate's own words, or the group and the coordinator.
import type { YearEntry } from "#domain/year.ts";
import type { Words } from "#locales/sv.ts";

/** The note under the list; null for a year without last days, where it would say nothing. */
export function daySource(entries: readonly YearEntry[], words: Words["year"]): string | null {
  const numbers = entries.flatMap((entry, index) => (isFromMandate(entry) ? [String(index + 1)] : []));
  const hasDemands = entries.some(({ about }) => about === "obligation" || about === "groupEnd");
  if (!hasDemands) return null;
  return numbers.length === 0 ? words.daysOwn : words.daysFrom(numbers, numbers.length === entries.length);
}

function isFromMandate(entry: YearEntry): boolean {
  if (entry.about === "groupEnd") return entry.rule.origin === "text";
  if (entry.about !== "obligation") return false;
  const { origin, lastDayFrom } = entry.obligation.rule;
  return origin === "text" && lastDayFrom !== "own";
}
