// Whether a place lies inside, or touches, any of many ranges: looked up, not searched, so that long texts stay quick.
import type { TextRange } from "#domain/mandate-reading.ts";

/** Lookups among ranges. */
export interface RangeIndex {
  /** Whether one of the ranges holds the whole of this one. */
  hold(range: TextRange): boolean;
  /** Whether one of the ranges shares a character with this one. */
  touch(range: TextRange): boolean;
}

/** Returns the lookups for the ranges, in whatever order they come. */
export function indexRanges(ranges: readonly TextRange[]): RangeIndex {
  const inOrder = [...ranges].sort((a, b) => a.from - b.from);
  const furthest: number[] = []; // the furthest end among the ranges up to each
  for (const { to } of inOrder) furthest.push(Math.max(to, furthest.at(-1) ?? 0));
  const endOfThoseFrom = (offset: number): number => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return furthest[low - 1] ?? -1;
  };
  return {
    hold: ({ from, to }) => endOfThoseFrom(from) >= to,
    touch: ({ from, to }) => endOfThoseFrom(to - 1) > from,
  };
}
