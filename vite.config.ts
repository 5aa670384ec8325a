// One file for the tab's build, its development server and the test projects.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { envValues } from "./src/env/env-values.ts";
import { type TabValues, tabValues } from "./src/env/tab-values.ts";
import { valueReader } from "./src/env/value-reader.ts";
import { localMicrosoft365 } from "./src/host/vite-plugin.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The mode for this machine's embedded Microsoft 365; Vite keeps the word "local" for itself. */
const embedded = "embedded";

/** Tests that start processes, browsers or whole tenants: true, but not in the seconds of `npm run check`. */
const commandTests = [
  "tests/**/*command*.test.ts",
  "tests/demo/**/*.test.ts",
  "tests/host/host-page.test.ts",
  "tests/host/local-tenant.test.ts",
  "tests/app-package/make-package.test.ts",
  "tests/emulator/durability.test.ts",
  "tests/emulator/other-clients.test.ts",
  "tests/reading/large-text.test.ts",
];

export default defineConfig({
  root: "src/app",
  base: "./",
  envDir: false,
  plugins: [react(), tabValuesOfPlace(), teamsOriginsOnThisMachine(), localMicrosoft365()],
  build: {
    outDir: "../../dist/tab",
    emptyOutDir: true,
    manifest: true,
    sourcemap: true,
    // Teams runs on evergreen browsers only.
    target: "es2023",
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { tab: `${here}src/app/index.html`, "auth-redirect": `${here}src/app/auth-redirect.html` },
      output: { codeSplitting: { groups: [{ name: firstPaint(), debugName: "first paint" }] } },
    },
  },
  test: {
    projects: [
      {
        root: here,
        test: {
          name: "unit",
          environment: "node",
          // No test changes a module or a global, so files share their workers: half the time.
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", ...commandTests],
        },
      },
      {
        root: here,
        test: { name: "commands", environment: "node", include: commandTests, testTimeout: 60_000 },
      },
      {
        root: here,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/filled-tenant.ts"],
          // Two cores: a second world starts and waits while the first one is looked at.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/**
 * Names the one chunk that holds what of our own the first paint needs: whatever main.tsx imports at once. Left alone,
 * each part that a later page shares with it becomes a file of its own, and small files compress badly. Libraries are
 * left alone: grouped, they would bring along every part that any page uses.
 */
function firstPaint(): (id: string, graph: ModuleGraph) => string | null {
  const main = `${here}src/app/main.tsx`;
  let reached: Set<string> | null = null;
  return (id, graph) => {
    if (reached === null) {
      reached = new Set([main]);
      // A set grows while it is walked, and visits what was added.
      for (const known of reached)
        for (const next of graph.getModuleInfo(known)?.importedIds ?? []) reached.add(next);
    }
    return id !== main && id.startsWith(`${here}src/`) && reached.has(id) ? "first" : null;
  };
}

/** Which file under env/ a mode reads. A build for customers names its place: `npm run build -- --mode dev`. */
function placeOf(mode: string): string {
  if (mode === embedded || mode === "development") return "local";
  if (mode === "production") {
    throw new Error(
      "Say which place to build for: `npm run build -- --mode dev` reads env/.env.dev; " +
        `\`--mode ${embedded}\` is this machine's own Microsoft 365.`,
    );
  }
  return mode;
}

/** Builds env/ into the tab. Our own parser refuses a half-filled file; Vite's would mix places. */
function tabValuesOfPlace(): Plugin {
  return {
    name: "tab-values",
    config: (_, { mode }) =>
      mode === "test" ? {} : { define: { __TAB_VALUES__: JSON.stringify(readTabValues(placeOf(mode))) } },
  };
}

/**
 * teams-js asks Microsoft's network for its list of Teams' own addresses as soon as it is imported. The embedded build
 * asks this machine instead, which may have no network at all; every other build is left as Microsoft made it.
 */
function teamsOriginsOnThisMachine(): Plugin {
  const list = "teams-origins.json";
  const address = '"https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json"';
  return {
    name: "teams-origins-on-this-machine",
    apply: (_, { mode }) => mode === embedded,
    transform: (code) =>
      code.includes(address)
        ? { code: code.replace(address, `"${list}", document.baseURI`), map: null }
        : null,
    generateBundle() {
      const source = JSON.stringify({ validOrigins: ["teams.microsoft.com"] });
      this.emitFile({ type: "asset", fileName: list, source });
    },
  };
}

function readTabValues(place: string): TabValues {
  const reader = valueReader(place, envValues(place, process.env));
  const values = tabValues(reader);
  reader.finish();
  return values;
}
