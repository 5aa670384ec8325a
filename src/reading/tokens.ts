// Words, numbers and marks of a piece of text, each with its place and a form made for comparing.

export interface Token {
  kind: "word" | "number" | "mark";
  /** Lower case, without soft hyphens or a hyphenation at the end of a line. */
  norm: string;
  from: number;
  to: number;
}

// A word goes on over "NSG:s", over soft hyphens and over "verksamhets-⏎berättelse", but not over "rese-⏎och".
const LINE_HYPHEN = String.raw`-[ \t]{0,20}\n[ \t]{0,20}(?=\p{Ll})(?!(?:och|eller|samt|respektive)(?!\p{L}))`;
const WORD = String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00AD\u200B\u2060]|[-\u2010\u2011:'’](?=[\p{L}\u00AD])|${LINE_HYPHEN})*`;
const NUMBER = String.raw`\p{Nd}+`;
const MARK = String.raw`[^\s\u00AD\u200B\u2060\uFEFF*]`;
const TOKEN = new RegExp(`(${WORD})|(${NUMBER})|${MARK}`, "gu");

/** Returns the tokens of text between two offsets, in order; their places are offsets into the whole text. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const kind = match[1] ? "word" : match[2] ? "number" : "mark";
    const start = from + match.index;
    tokens.push({ kind, norm: comparable(match[0]), from: start, to: start + match[0].length });
  }
  return tokens;
}

function comparable(word: string): string {
  return word
    .replace(/-[ \t]*\n[ \t]*/g, "")
    .replace(/[\u00AD\u200B\u2060]/g, "")
    .replace(/[\u2010\u2011]/g, "-")
    .toLowerCase();
}

/** Returns the compared form of the token at index i; no word at all where there is none. */
export function normAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? "";
}

/** Returns true when the tokens from index i read exactly these words. */
export function reads(tokens: readonly Token[], i: number, words: string): boolean {
  return words.split(" ").every((word, offset) => tokens[i + offset]?.norm === word);
}
