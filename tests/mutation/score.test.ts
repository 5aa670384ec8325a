// The counting behind the mutation figures.
import { expect, it } from "vitest";
import { areaOf, scoreOf, unjustified, unused } from "./score.ts";

const mutant = (status: string, original = "a < b") => ({
  file: "src/domain/last-day.ts",
  status,
  original,
  replacement: "a <= b",
});

it("counts what was noticed, hung mutants among it, and leaves out what never ran", () => {
  const score = scoreOf(
    ["Killed", "Timeout", "Survived", "NoCoverage", "CompileError"].map((one) => mutant(one)),
  );
  expect(score).toEqual({ killed: 2, total: 4, survived: 2, percent: 50 });
});

it("is whole where nothing could be changed", () => {
  expect(scoreOf([]).percent).toBe(100);
});

it("asks for a reason for each change that went unnoticed, and takes it only for that very change", () => {
  const reason = { ...mutant("Survived"), because: "the two are never equal" };
  const mutants = [
    mutant("Survived"),
    mutant("Survived", "b < c"),
    mutant("Killed", "c < d"),
    mutant("NoCoverage", "d < e"),
  ];
  expect(unjustified(mutants, [reason]).map(({ original }) => original)).toEqual(["b < c", "d < e"]);
});

it("tells of reasons that nothing needs any more, but not of files that were left alone", () => {
  const reasons = ["a < b", "b < c"].map((original) => ({ ...mutant("", original), because: "of this" }));
  const elsewhere = { ...mutant(""), file: "src/domain/year.ts", because: "of that" };
  const mutants = [mutant("Survived"), mutant("Killed", "b < c")];
  expect(unused(mutants, [...reasons, elsewhere]).map(({ original }) => original)).toEqual(["b < c"]);
});

it.each([
  ["src/domain/mandate-rules/chair-term.ts", "rules"],
  ["src/reading/rules/notes.ts", "reading"],
  ["src/domain/last-day.ts", "days"],
  ["src/reading/last-day-words.ts", "days"],
  ["src/schema/day.ts", "days"],
  ["src/domain/notices.ts", "other"],
])("%s belongs to %s", (file, area) => {
  expect(areaOf(file)).toBe(area);
});
