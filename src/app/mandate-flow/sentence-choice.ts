// Which sentence is meant: the one at a place, the one before or after another.
import type { TextRange } from "#domain/mandate-reading.ts";

/** Returns the sentence at the place; null between sentences. */
export function sentenceAt(sentences: readonly TextRange[], offset: number): TextRange | null {
  return sentences.find(({ from, to }) => from <= offset && offset < to) ?? null;
}

/** Returns the sentence after (1) or before (−1) the chosen one, or the first one from `start` when none is. */
export function sentenceBeside(
  sentences: readonly TextRange[],
  chosen: TextRange | null,
  step: 1 | -1,
  start: number,
): TextRange | null {
  if (chosen === null) return sentences.find(({ to }) => to > start) ?? null;
  const next =
    step === 1
      ? sentences.find(({ from }) => from >= chosen.to)
      : sentences.findLast(({ to }) => to <= chosen.from);
  return next ?? chosen;
}
