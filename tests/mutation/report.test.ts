// From the tool's report to one row for each change.
import { expect, it } from "vitest";
import { mutantsIn, sourceWith } from "./report.ts";

const source = "const a = 1;\nif (a <\n  2) go();\n";
const location = { start: { line: 2, column: 5 }, end: { line: 3, column: 4 } };
const reported = (replacement?: string) =>
  mutantsIn({
    files: {
      "a.ts": {
        source,
        mutants: [
          {
            mutatorName: "EqualityOperator",
            status: "Survived",
            location,
            ...(replacement && { replacement }),
          },
        ],
      },
    },
  });

it("tells what stood there on one line, and what was put in its place", () => {
  expect(reported("a > 2")).toMatchObject([
    { file: "a.ts", line: 2, original: "a < 2", replacement: "a > 2", status: "Survived" },
  ]);
  expect(reported()).toMatchObject([{ replacement: "EqualityOperator" }]);
});

it("makes the change in the whole file", () => {
  expect(reported("true").map(sourceWith)).toEqual(["const a = 1;\nif (true) go();\n"]);
});
