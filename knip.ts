// What starts the product, so that everything nobody starts shows up as dead.
import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "src/app/auth-redirect.ts",
    "src/host/page/*.ts",
    "src/**/main.ts",
    "src/**/*-main.ts",
    "appPackage/*.ts",
    "tests/host/fixture-tab/main.ts",
    "tests/documents/make-fixtures.ts",
    "tests/**/*.test.ts",
  ],
  project: ["src/**/*.{ts,tsx}", "appPackage/*.ts", "tests/**/*.ts", "*.ts"],
  ignoreExportsUsedInFile: true,
  // Read as files, not imported: the manifest schemas, and axe for the page under test.
  ignoreDependencies: ["@microsoft/app-manifest", "axe-core"],
};

export default config;
