// A rule about several parts (regions, bodies), some of which are excepted: those stand alone.
import type { Rule } from "#domain/entities.ts";
import { exceptionOn } from "#domain/seat-exception.ts";
import type { Day } from "#schema/day.ts";

export interface Share<T> {
  things: T[];
  /** The part's own name when it is excepted; null for all the others together. */
  part: string | null;
}

/** What is left together first, then each part that has an exception of its own on `day`. */
export function splitByException<T>(
  rule: Rule,
  things: readonly T[],
  nameOf: (thing: T) => string,
  day: Day,
): Share<T>[] {
  const excepted = things.filter((thing) => exceptionOn(rule, nameOf(thing), day)?.about != null);
  const together = things.filter((thing) => !excepted.includes(thing));
  return [
    ...(together.length > 0 ? [{ things: together, part: null }] : []),
    ...excepted.map((thing) => ({ things: [thing], part: nameOf(thing) })),
  ];
}
