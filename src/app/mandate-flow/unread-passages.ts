// The passages nobody interpreted: neighbouring sentences of one line as one, until somebody has said what becomes of
// them.
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import type { AnswerChange, Answers } from "./answers.ts";
import type { Mark } from "./text-blocks.ts";

/** Whether the mark is one of a passage that was not interpreted. */
export const isPassage = (id: string) => id.startsWith("unread-");

/** Returns the passages still waiting for a word, in reading order. */
export function unreadPassages(
  { text, unread }: MandateReading,
  { leftAsText, ownRules }: Pick<Answers, "leftAsText" | "ownRules">,
): Mark[] {
  const left = new Set(leftAsText);
  const taken = ownRules.filter(({ isDiscarded }) => !isDiscarded).map(({ range }) => range);
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of unread) {
    if (left.has(from) || taken.some((range) => range.from < to && from < range.to)) continue;
    const before = runs.at(-1);
    if (before && isGap(text.slice(before.to, from))) before.to = to;
    else runs.push({ from, to });
  }
  return runs.map((range) => ({ id: `unread-${range.from}`, range }));
}

/** Leaves every sentence of the passage as text. */
export function leavingAsText({ unread }: MandateReading, passage: TextRange): AnswerChange {
  const within = unread.filter(({ from }) => passage.from <= from && from < passage.to);
  return (answers) => ({
    ...answers,
    leftAsText: [...answers.leftAsText, ...within.map(({ from }) => from)],
  });
}

/** Spaces alone; a new line is a new passage. */
const isGap = (between: string) => between.trim() === "" && !between.includes("\n");
