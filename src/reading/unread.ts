// What nobody interpreted: whole sentences, and the clauses of a sentence that no rule in it covers.
import type { TextRange } from "#domain/mandate-reading.ts";
import type { Sentence } from "./sentences.ts";
import { tokenise } from "./tokens.ts";
import { isVerb } from "./verbs.ts";

const FEWEST_WORDS = 4; // fewer than that beside a rule are its connecting words

/** Returns the unread words in reading order, given the ranges that were read; `isRead` tells of whole sentences. */
export function unreadRanges(
  text: string,
  sentences: readonly Sentence[],
  read: readonly TextRange[],
  isRead: (index: number) => boolean,
): TextRange[] {
  const inOrder = [...read].sort((a, b) => a.from - b.from);
  const unread: TextRange[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (next < inOrder.length && (inOrder[next]?.to ?? 0) <= sentence.from) next++;
    if (isRead(index) || !/\p{L}/u.test(sentence.text)) continue;
    const gaps = uncovered(sentence, inOrder, next);
    const isWhole = gaps.length === 1 && gaps[0]?.from === sentence.from && gaps[0].to === sentence.to;
    unread.push(...(isWhole ? gaps : gaps.flatMap((gap) => clauseIn(text, gap))));
  }
  return unread;
}

// The parts of the sentence outside every range from `first` on.
function uncovered(sentence: TextRange, ranges: readonly TextRange[], first: number): TextRange[] {
  const gaps: TextRange[] = [];
  let at = sentence.from;
  for (let i = first; i < ranges.length; i++) {
    const range = ranges[i];
    if (!range || range.from >= sentence.to) break;
    if (range.from > at) gaps.push({ from: at, to: range.from });
    at = Math.max(at, range.to);
  }
  if (at < sentence.to) gaps.push({ from: at, to: sentence.to });
  return gaps;
}

// A gap says something of its own when it holds a verb and a few words.
function clauseIn(text: string, gap: TextRange): TextRange[] {
  const tokens = tokenise(text, gap.from, gap.to);
  const words = tokens.filter(({ kind }) => kind === "word");
  const [first, last] = [tokens.find(({ kind }) => kind !== "mark"), words.at(-1)];
  const says = words.length >= FEWEST_WORDS && words.some(({ norm }) => isVerb(norm));
  return first && last && says ? [{ from: first.from, to: last.to }] : [];
}
