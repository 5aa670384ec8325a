// A file's problem and remarks as sentences, in the language whose words are handed in.
import type { Words } from "#locales/sv.ts";
import type { FileProblem, Remark } from "./mandate-file-result.ts";

type FileWords = Words["mandateFile"];

/** Returns what happened and what to do next. */
export function problemSentence(problem: FileProblem, words: FileWords): string {
  if (problem.code === "tooLarge") return words.problem.tooLarge(problem.megabytes, problem.limit);
  if (problem.code === "unpacksTooLarge") return words.problem.unpacksTooLarge(problem.limit);
  return words.problem[problem.code];
}

/** Returns what to look at in the text that was read. */
export function remarkSentence(remark: Remark, words: FileWords): string {
  return remark.code === "guessedWindows1252"
    ? words.remark.guessedWindows1252
    : words.remark[remark.code](remark.count);
}
