// The mandate's text as the screen shows it: headings and lines, cut where a mark begins or ends. Nothing is left out.
import type { Section, TextRange } from "#domain/mandate-reading.ts";

/** A stretch of the text that something was found in. */
export interface Mark {
  id: string;
  range: TextRange;
}

export interface Piece {
  from: number;
  text: string;
  /** Every mark that covers the piece. */
  marks: string[];
  /** The marks that end with this piece: their numbers stand here. */
  ending: string[];
}

export interface Block {
  from: number;
  /** The level of a heading, or null for a line of running text. */
  level: number | null;
  pieces: Piece[];
}

/** The text in reading order. White lines are left to the page's own spacing. */
export function textBlocks(text: string, sections: readonly Section[], marks: readonly Mark[]): Block[] {
  const headings = [...sections].sort((a, b) => a.range.from - b.range.from);
  const blocks: Block[] = [];
  const add = (from: number, to: number, level: number | null) => {
    if (text.slice(from, to).trim() !== "") {
      blocks.push({ from, level, pieces: piecesOf(text, { from, to }, marks) });
    }
  };
  let [lineFrom, next] = [0, 0];
  for (const line of text.split("\n")) {
    const lineTo = lineFrom + line.length;
    const heading = headings[next];
    if (heading && heading.range.from < lineTo) {
      const headingTo = Math.max(lineFrom, Math.min(heading.bodyFrom, lineTo));
      add(lineFrom, headingTo, heading.level);
      add(headingTo, lineTo, null);
      while ((headings[next]?.range.from ?? lineTo) < lineTo) next += 1;
    } else add(lineFrom, lineTo, null);
    lineFrom = lineTo + 1;
  }
  return blocks;
}

function piecesOf(text: string, line: TextRange, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(({ range }) => range.from < line.to && range.to > line.from);
  const cuts = [line.from, line.to, ...here.flatMap(({ range }) => [range.from, range.to])]
    .filter((offset) => offset >= line.from && offset <= line.to)
    .sort((a, b) => a - b);
  return cuts.flatMap((from, at) => {
    const to = cuts[at + 1];
    if (to === undefined || to === from) return [];
    const covering = here.filter(({ range }) => range.from <= from && range.to >= to);
    return [
      {
        from,
        text: text.slice(from, to),
        marks: covering.map(({ id }) => id),
        ending: covering.filter(({ range }) => range.to === to).map(({ id }) => id),
      },
    ];
  });
}
