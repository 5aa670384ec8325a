// Names of months as mandates write them: whole, shortened, or with a slip that leaves no doubt.
import { isOneSlipApart } from "./misspelling.ts";

/** The names of the months in order, in lower case. */
export const swedishMonths: readonly string[] = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const SHORT = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const SURE_LENGTH = 7; // below it (mars, maj, juni, juli, april) one slip may make another word

/** Returns the month (1–12) a lower-case word names, or null. */
export function monthOf(word: string): number | null {
  const plain = word.endsWith("s") && word !== "mars" ? word.slice(0, -1) : word;
  const exact = swedishMonths.indexOf(plain) + 1 || SHORT.indexOf(word) + 1 || (word === "sept" ? 9 : 0);
  if (exact) return exact;
  const near = swedishMonths.findIndex(
    (month) => month.length >= SURE_LENGTH && isOneSlipApart(plain, month),
  );
  return near >= 0 ? near + 1 : null;
}

/** Returns the longest the month (1–12) can be in any year, in days. */
export function longestMonth(month: number): number {
  return [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
