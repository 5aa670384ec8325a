// The sections of a mandate: its headings, how deep they stand, and where each ends.
import type { Section } from "#domain/mandate-reading.ts";
import type { Line } from "./lines.ts";
import { MAIN } from "./main-headings.ts";
import { tidy } from "./normalise.ts";
import type { LineRole } from "./outline.ts";

interface Heading {
  line: number;
  name: string;
  level: number;
  numbers: number;
}

/** Returns the sections in reading order; a level 2 section lies inside the level 1 section before it. */
export function readSections(text: string, lines: readonly Line[], roles: readonly LineRole[]): Section[] {
  const headings: Heading[] = [];
  for (const [i, role] of roles.entries()) {
    if (role === "heading") headings.push(headingAt(i, lines, roles, headings.at(-1) ?? null));
  }
  return headings.map((heading, i) => {
    const next = headings
      .slice(i + 1, i + 1 + SUBSECTIONS_AT_MOST)
      .find((later) => later.level <= heading.level);
    const from = lines[heading.line]?.from ?? 0;
    const to = next ? (lines[next.line]?.from ?? text.length) : text.length;
    const bodyFrom = Math.min((lines[heading.line]?.end ?? 0) + 1, text.length);
    return { heading: heading.name, level: heading.level, range: { from, to }, bodyFrom };
  });
}

// Keeps the search for a section's end short in texts that are nothing but headings.
const SUBSECTIONS_AT_MOST = 200;

function headingAt(
  i: number,
  lines: readonly Line[],
  roles: readonly LineRole[],
  previous: Heading | null,
): Heading {
  const line = lines[i];
  const raw = (line?.text ?? "").replace(/^#+\s*/, "");
  const name = tidy(raw).replace(/:$/, "");
  const numbers = numberingDepth(line);
  return { line: i, name, numbers, level: levelOf(i, name, numbers, lines, roles, previous) };
}

function levelOf(
  i: number,
  name: string,
  numbers: number,
  lines: readonly Line[],
  roles: readonly LineRole[],
  previous: Heading | null,
): number {
  if (numbers > 0) return numbers === 1 ? 1 : 2;
  if (!previous) return 1;
  const above = step(i, -1, roles);
  const below = step(i, 1, roles);
  if (above === previous.line) return 2; // nothing stands between it and the heading above
  if (lines[above]?.text.endsWith(":")) return 2; // "… de andra nivåerna:" announces it
  if (previous.level === 2 && roles[above] === "item" && roles[below] === "item") return 2; // one more list in a row
  return previous.level === 2 && !MAIN.test(name) && roles[above] === "text" ? 2 : 1;
}

function numberingDepth(line: Line | undefined): number {
  if (!line) return 0;
  const hashes = /^#+/.exec(line.text);
  if (hashes) return hashes[0].length;
  return Math.min(line.numbers, 2);
}

function step(i: number, by: 1 | -1, roles: readonly LineRole[]): number {
  let at = i + by;
  while (at >= 0 && at < roles.length && (roles[at] === "blank" || roles[at] === "noise")) at += by;
  return at;
}

/** Returns the heading the offset stands under, the deepest one, or null above the first. */
export function headingOf(sections: readonly Section[], offset: number): string | null {
  // A section ends where a heading begins, so the last one begun is the deepest one around.
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.range.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.heading ?? null;
}
