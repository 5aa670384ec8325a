// The tests that mutants meet: those of domain/ and reading/, nothing that starts a server.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/domain/**/*.test.ts", "tests/reading/**/*.test.ts"],
    exclude: ["tests/reading/read-mandate-command.test.ts", "tests/reading/large-text.test.ts"],
    environment: "node",
    isolate: false,
  },
});
