// A pasted text: whether it can be read as a mandate's text.

/** The most bytes of text that are read; the longest mandate known has some twenty thousand. */
export const mostBytes = 1_000_000;

export type TextProblem = "empty" | "tooLarge";

/** What is wrong with a text before it is read; null when nothing is. */
export function textProblem(text: string): TextProblem | null {
  if (text.trim() === "") return "empty";
  return new TextEncoder().encode(text).length > mostBytes ? "tooLarge" : null;
}
