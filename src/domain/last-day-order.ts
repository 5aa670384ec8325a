// The order of what waits: nearest last day first, what has no last day after all that has.
import type { Day } from "#schema/day.ts";
import type { RowFacts } from "./entities.ts";

interface Waiting {
  lastDay: Day | null;
  row: RowFacts;
}

/** Compares two rows for sorting; those of the same day stand in the order they were made. */
export function nearestFirst(a: Waiting, b: Waiting): number {
  const [first, second] = [a, b].map(({ lastDay }) => lastDay ?? Number.MAX_SAFE_INTEGER) as [number, number];
  return first - second || a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id);
}
