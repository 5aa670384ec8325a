// How a duty of any kind is put into words: one writer a kind, each given what that kind says.
import type { DutyFacts, DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";

/** The day that counts, already written out, and how many days are left to it; negative when it has passed. */
export interface DutyTime {
  day: string;
  daysLeft: number;
}

/** One writer for each kind. `A` is what a writer is told beside the facts. */
export type DutyWriters<A extends readonly unknown[]> = {
  readonly [K in DutyKind]: (facts: FactsOf<K>, ...told: A) => string;
};

/** Returns what the kind's writer makes of the facts. */
export function writeDuty<A extends readonly unknown[]>(
  writers: DutyWriters<A>,
  facts: DutyFacts,
  ...told: A
): string {
  return written(writers, facts.kind, facts, told);
}

function written<K extends DutyKind, A extends readonly unknown[]>(
  writers: DutyWriters<A>,
  kind: K,
  facts: FactsOf<K>,
  told: A,
): string {
  return writers[kind](facts, ...told);
}
