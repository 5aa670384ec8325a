// What starts the product, so that everything nobody starts shows up as dead.
import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "src/app/main.tsx",
    "src/app/auth-redirect.ts",
    "src/host/page/*.ts",
    "src/**/main.ts",
    "src/**/*-main.ts",
    "appPackage/*.ts",
    "tests/laws.ts",
    "tests/budget.ts",
    "tests/run-all.ts",
    "tests/**/*.test.ts",
    "tests/bench/main.ts",
    "tests/e2e/screenshots.ts",
  ],
  project: ["src/**/*.{ts,tsx}", "appPackage/*.ts", "tests/**/*.ts", "*.ts"],
  ignoreExportsUsedInFile: true,
};

export default config;
