// Which files are changed, and which tests they meet: a change under domain/ need not meet the thousands of readings,
// nor need one to the words for days, each of which has its own example.

const testFiles = {
  domain: ["tests/domain/**/*.test.ts", "tests/schema/*.test.ts"],
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
      { tests: "domain", files: [...rules, ...days, ...calendar] },
      { tests: "day-words", files: dayWords },
    ];
  }
  if (asked.includes("all")) {
    const commands = ["!src/reading/main.ts", "!src/reading/summary.ts"];
    const apart = dayWords.map((file) => `!${file}`);
    return [
      { tests: "domain", files: ["src/domain/**/*.ts", ...calendar] },
      { tests: "day-words", files: dayWords },
      { tests: "reading", files: ["src/reading/**/*.ts", ...commands, ...apart] },
    ];
  }
  return [...Map.groupBy(asked, testsFor)].map(([tests, files]) => ({ tests, files }));
}

/** Returns the test files a run meets, as patterns. */
export function testsOf(run: Run["tests"]): string[] {
  return testFiles[run];
}

function testsFor(file: string): Run["tests"] {
  if (dayWords.includes(file)) return "day-words";
  return file.startsWith("src/reading/") ? "reading" : "domain";
}
