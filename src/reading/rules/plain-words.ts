// A sentence as plain words: lower case, one space between words and marks, so that patterns need not think of line
// breaks, soft hyphens or capitals. Every place in it leads back to the text.
import type { TextRange } from "#domain/mandate-reading.ts";
import { tidy } from "#reading/normalise.ts";
import type { Token } from "#reading/tokens.ts";

export interface PlainWords {
  /** " en ordförande utses av gruppen . ": a space first and last, so that every word has one on both sides. */
  words: string;
  /** Returns the range in the text of the words between two places in `words`, marks at the edges included. */
  range(from: number, to: number): TextRange;
  /** Returns the words between two places as the document writes them, fit for a screen. */
  written(from: number, to: number): string;
}

/** Returns the tokens as plain words. */
export function plainWords(text: string, tokens: readonly Token[]): PlainWords {
  const starts: number[] = [];
  let words = " ";
  for (const token of tokens) {
    starts.push(words.length);
    words += `${token.norm} `;
  }
  const range = (from: number, to: number): TextRange => {
    const first = tokens[firstAtOrAfter(starts, from)];
    const last = tokens[firstAtOrAfter(starts, to) - 1];
    const start = first?.from ?? tokens.at(-1)?.to ?? 0;
    return { from: start, to: Math.max(start, last?.to ?? start) };
  };
  const written = (from: number, to: number) => {
    const place = range(from, to);
    return tidy(text.slice(place.from, place.to));
  };
  return { words, range, written };
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
