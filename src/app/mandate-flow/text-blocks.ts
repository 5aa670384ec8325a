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
  to: number;
  /** The level of a heading, or null for a line of running text. */
  level: number | null;
  pieces: Piece[];
  /** The same for as long as the same marks touch the block. */
  marked: string;
}

/** The text in reading order. White lines are left to the page's own spacing. */
export function textBlocks(text: string, sections: readonly Section[], marks: readonly Mark[]): Block[] {
  const headings = [...sections].sort((a, b) => a.range.from - b.range.from);
  const within = marksWithin(marks);
  const blocks: Block[] = [];
  const add = (from: number, to: number, level: number | null) => {
    if (text.slice(from, to).trim() !== "") {
      const here = within({ from, to });
      const marked = here.map(({ id, range }) => `${id}:${range.from}-${range.to}`).join(" ");
      blocks.push({ from, to, level, pieces: piecesOf(text, { from, to }, here), marked });
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

/** Returns what gives the marks that touch a line. It is asked for the lines in order, and looks at each mark once. */
function marksWithin(marks: readonly Mark[]): (line: TextRange) => Mark[] {
  const waiting = marks
    .map((mark, order) => ({ mark, order }))
    .sort((a, b) => b.mark.range.from - a.mark.range.from);
  let near: typeof waiting = [];
  return (line) => {
    for (let next = waiting.at(-1); next && next.mark.range.from < line.to; next = waiting.at(-1)) {
      near.push(next);
      waiting.pop();
    }
    near = near.filter(({ mark }) => mark.range.to > line.from);
    // A mark that begins in one line and ends in another is near more than once; its own order holds in each.
    return near.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
  };
}

/** The line cut where one of the marks that touch it begins or ends. */
export function piecesOf(text: string, line: TextRange, here: readonly Mark[]): Piece[] {
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
