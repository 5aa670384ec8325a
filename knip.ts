// What starts the product, so that everything nobody starts shows up as dead.
import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "src/app/auth-redirect.ts",
    "src/host/page/*.ts",
    "src/**/main.ts",
    "src/**/*-main.ts",
    "src/reminders/azure-functions.ts",
    "appPackage/*.ts",
    "tests/host/fixture-tab/main.ts",
    "tests/documents/make-fixtures.ts",
    "tests/reminders/functions-host.ts",
    "tests/mutation/{main,vitest.config}.ts",
    "tests/**/*.test.ts",
  ],
  project: ["src/**/*.{ts,tsx}", "appPackage/*.ts", "tests/**/*.ts", "*.ts"],
  ignoreExportsUsedInFile: true,
  // Read as files, not imported: the manifest schemas, axe for the page under test, and the mutation tool with its runner.
  ignoreDependencies: [
    "@microsoft/app-manifest",
    "axe-core",
    "@stryker-mutator/core",
    "@stryker-mutator/vitest-runner",
  ],
};

export default config;
