// The lines of a text, without their bullets, Word bookmarks and surrounding blanks.
import type { TextRange } from "#domain/mandate-reading.ts";

export interface Line extends TextRange {
  /** The words of the line, between from and to. */
  text: string;
  /** Where the line itself begins and ends (before its line feed). */
  start: number;
  end: number;
  mark: "none" | "bullet" | "number";
  /** How many numbers its numbering counts: "1." one, "1.2" two; 0 without a numbering. */
  numbers: number;
}

const BOOKMARK = /^\[bookmark:[^\]\n]{0,100}\]/;
// Bullets as typed, as Word writes them to plain text (U+F0B7, U+00A7, "o"), and numbering.
const BULLET = /^(?:[·•▪◦‣∙●○■□➢✓*\uF0B7\uF0A7§–—-]|o(?=\t| {2}))[ \t\u00A0]+/;
const NUMBERING = /^(?:\d{1,2}|[a-zåäö])[.)](?:\d{1,2}[.)]?)*[ \t\u00A0]+/;

// "1 Bakgrund", "3.2 Ledamöter", "§ 4  Sammanträden": a short line without an end, numbered without a dot.
const NUMBERED_NAME = /^(?:§ ?)?\d{1,2}(?:\.\d{1,2}){0,3}[ \t\u00A0]+(?=\p{Lu}[^.!?:;\d]{2,70}$)/u;

/** Returns every line in order; a blank line has an empty text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    lines.push(readLine(raw, start));
    start += raw.length + 1;
  }
  return lines;
}

function readLine(raw: string, start: number): Line {
  let from = raw.length - raw.trimStart().length;
  const to = raw.trimEnd().length;
  let mark: Line["mark"] = "none";
  let numbers = 0;
  const skip = (pattern: RegExp): string | null => {
    const match = pattern.exec(raw.slice(from, Math.min(to, from + 120)));
    if (match) from += match[0].length;
    return match?.[0] ?? null;
  };
  skip(BOOKMARK);
  const numbering = skip(NUMBERED_NAME);
  if (numbering === null && skip(BULLET) !== null) mark = "bullet";
  else {
    const found = numbering ?? skip(NUMBERING);
    if (found !== null) mark = "number";
    numbers = found?.match(/\d+|\p{L}/gu)?.length ?? 0;
  }
  skip(BOOKMARK);
  if (to <= from)
    return {
      text: "",
      start,
      end: start + raw.length,
      from: start + to,
      to: start + to,
      mark: "none",
      numbers,
    };
  return {
    text: raw.slice(from, to),
    start,
    end: start + raw.length,
    from: start + from,
    to: start + to,
    mark,
    numbers,
  };
}

/** Returns a function that tells the line and column, both counted from 1, of an offset. */
export function positions(lines: readonly Line[]): (offset: number) => { line: number; column: number } {
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1 };
  };
}
