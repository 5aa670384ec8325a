// Which tests each changed file meets.
import { expect, it } from "vitest";
import { dayFiles, runsFor, testsOf } from "./runs.ts";
import { areaOf } from "./score.ts";

it("rules and days are what is changed when nothing is asked for", () => {
  const runs = runsFor([]);
  expect(runs.map(({ tests }) => tests)).toEqual(["calendar", "domain", "day-words"]);
  const files = runs.flatMap((run) => run.files);
  expect(files).toEqual(expect.arrayContaining([...dayFiles]));
  expect(files.filter((file) => !["rules", "days"].includes(areaOf(file)))).toEqual([]);
});

it("the words for days meet their own tests alone, also when all is asked for", () => {
  const [, , dayWords, reading] = runsFor(["all"]);
  expect(dayWords).toMatchObject({ tests: "day-words" });
  expect(reading?.files).toEqual(expect.arrayContaining(dayWords?.files.map((file) => `!${file}`) ?? []));
});

it("files that are asked for meet the tests of their part", () => {
  const files = ["src/domain/year.ts", "src/reading/duty.ts", "src/reading/dates.ts", "src/schema/day.ts"];
  expect(runsFor(files)).toEqual([
    { tests: "domain", files: ["src/domain/year.ts"] },
    { tests: "reading", files: ["src/reading/duty.ts"] },
    { tests: "day-words", files: ["src/reading/dates.ts"] },
    { tests: "calendar", files: ["src/schema/day.ts"] },
  ]);
});

it("every run has tests of its own", () => {
  for (const { tests } of [...runsFor([]), ...runsFor(["all"])]) expect(testsOf(tests)).not.toEqual([]);
  expect(() => testsOf("another")).toThrow('No run is called "another".');
});
