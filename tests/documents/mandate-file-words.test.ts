// Every problem and remark has its own sentence in both languages, with its numbers in it.
import { describe, expect, it } from "vitest";
import type { FileProblem, Remark } from "#documents/mandate-file-result.ts";
import { problemSentence, remarkSentence } from "#documents/mandate-file-words.ts";
import { en } from "#locales/en.ts";
import { sv } from "#locales/sv.ts";

const codes = Object.keys(sv.mandateFile.problem) as FileProblem["code"][];
const problems = codes.map((code): FileProblem => {
  if (code === "tooLarge") return { code, megabytes: 50, limit: 20 };
  return code === "unpacksTooLarge" ? { code, limit: 12 } : { code };
});
const remarkCodes = Object.keys(sv.mandateFile.remark) as Remark["code"][];
const remarks = (count: number) =>
  remarkCodes.map((code): Remark => (code === "guessedWindows1252" ? { code } : { code, count }));

describe.each([
  ["Swedish", sv.mandateFile],
  ["English", en.mandateFile],
])("in %s", (_, words) => {
  it("each problem says something of its own, in whole sentences", () => {
    const sentences = problems.map((problem) => problemSentence(problem, words));
    expect(new Set(sentences).size).toBe(problems.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("each remark says something of its own, for one and for many", () => {
    const sentences = [...remarks(1), ...remarks(17)].map((remark) => remarkSentence(remark, words));
    expect(new Set(sentences).size).toBe(2 * remarkCodes.length - 1); // the guessed encoding counts nothing
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(sentences.filter((sentence) => sentence.includes("17"))).toHaveLength(remarkCodes.length - 1);
  });
});

it("sizes are told as they are", () => {
  const tooLarge = problemSentence({ code: "tooLarge", megabytes: 50, limit: 20 }, sv.mandateFile);
  expect(tooLarge).toContain("50 MB");
  expect(tooLarge).toContain("20 MB");
  expect(problemSentence({ code: "unpacksTooLarge", limit: 12 }, en.mandateFile)).toContain("12 MB");
});
