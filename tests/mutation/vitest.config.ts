// The tests that a change meets, which main.ts names; nothing that starts a server.
// Files are kept apart, for a module shared between them would keep the change that an earlier one met.
import { defineConfig } from "vitest/config";
import { type Run, testsOf } from "./runs.ts";

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: testsOf(asRun(process.env.MUTATED)),
    exclude: ["tests/reading/read-mandate-command.test.ts", "tests/reading/large-text.test.ts"],
    environment: "node",
    isolate: true,
  },
});

function asRun(name: string | undefined): Run["tests"] {
  if (name === "domain" || name === "day-words" || name === "reading") return name;
  throw new Error("main.ts says in MUTATED which tests to run.");
}
