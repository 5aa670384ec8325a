// Which files are changed, and which tests they meet: a change under domain/ need not meet the thousands of readings,
// nor one to the words for days or to the calendar, which all the rest uses, more than the examples of its own.

const testFiles = {
  calendar: ["tests/schema/{day,stockholm}.test.ts"],
  domain: ["tests/domain/**/*.test.ts"],
  "day-words": ["tests/reading/day-words/*.test.ts"],
  reading: ["tests/reading/**/*.test.ts"],
};

/** Some tests, and the files that are changed while they run. */
export interface Run {
  tests: keyof typeof testFiles;
  files: string[];
}

const rules = ["src/domain/rules/*.ts", "src/domain/mandate-rules/*.ts"];
const days = [
  "due",
  "group-end",
  "last-day",
  "obligation-state",
  "obligations",
  "obligations-in",
  "term-length",
  "year",
].map((name) => `src/domain/${name}.ts`);
const calendar = ["src/schema/day.ts", "src/schema/stockholm.ts"];
const dayWords = ["calendar-words", "dates", "last-day-words", "months", "yearly"].map(
  (name) => `src/reading/${name}.ts`,
);

/** The files whose changes count as changes to the days. */
export const dayFiles: readonly string[] = [...days, ...calendar, ...dayWords];

/** Returns the runs for what was asked: rules and days for nothing, all there is for "all", else the files named. */
export function runsFor(asked: readonly string[]): Run[] {
  if (asked.length === 0) {
    return [
      { tests: "calendar", files: calendar },
      { tests: "domain", files: [...rules, ...days] },
      { tests: "day-words", files: dayWords },
    ];
  }
  if (asked.includes("all")) {
    const commands = ["!src/reading/main.ts", "!src/reading/summary.ts"];
    const apart = dayWords.map((file) => `!${file}`);
    return [
      { tests: "calendar", files: calendar },
      { tests: "domain", files: ["src/domain/**/*.ts"] },
      { tests: "day-words", files: dayWords },
      { tests: "reading", files: ["src/reading/**/*.ts", ...commands, ...apart] },
    ];
  }
  return [...Map.groupBy(asked, testsFor)].map(([tests, files]) => ({ tests, files }));
}

/** Returns the test files of the run by that name, as patterns; throws when there is none. */
export function testsOf(name = ""): string[] {
  const run = Object.entries(testFiles).find(([known]) => known === name);
  if (run === undefined) throw new Error(`No run is called "${name}".`);
  return run[1];
}

function testsFor(file: string): Run["tests"] {
  if (calendar.includes(file)) return "calendar";
  if (dayWords.includes(file)) return "day-words";
  return file.startsWith("src/reading/") ? "reading" : "domain";
}
