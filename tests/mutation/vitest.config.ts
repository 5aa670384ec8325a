// The tests that a change meets, which main.ts names; nothing that starts a server.
// Files are kept apart, for a module shared between them would keep the change that an earlier one met.
import { defineConfig } from "vitest/config";
import { testsOf } from "./runs.ts";

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: testsOf(process.env.MUTATED),
    exclude: ["tests/reading/read-mandate-command.test.ts", "tests/reading/large-text.test.ts"],
    environment: "node",
    isolate: true,
  },
});
