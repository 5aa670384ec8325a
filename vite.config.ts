// One file for the tab's build, its development server and the test projects.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: "src/app",
  base: "./",
  envDir: "../../env",
  envPrefix: "TAB_",
  plugins: [react()],
  build: {
    outDir: "../../dist/tab",
    emptyOutDir: true,
    manifest: true,
    sourcemap: true,
    // Teams runs on evergreen browsers only.
    target: "es2023",
    chunkSizeWarningLimit: 600,
  },
  test: {
    projects: [
      {
        root: here,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/bench/**"],
        },
      },
      {
        root: here,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
