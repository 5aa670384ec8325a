// The two built folders that `npm start` serves: made again only when a source is newer than what was built from it.
import { existsSync, globSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HostFolders } from "./host-handler.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the built host page is. */
export const pageFolder = join(root, "dist", "host");

/** What the tab's script is made of. */
const tabSources = [
  "src/{app,env,schema,domain,reading,locales,messages,documents,graph,store}/**/*",
  "env/.env.local",
  "vite.config.ts",
  "package-lock.json",
];
const pageSources = ["src/host/page/**/*", "package-lock.json"];

/** Builds what is missing or older than its sources. Returns where the built files are. */
export async function buildWhatIsStale(say: (line: string) => void): Promise<HostFolders> {
  const folders = { page: pageFolder, tab: join(root, "dist", "tab") };
  // Only the embedded build brings this list: without it, the folder holds a build for a customer's tenant.
  const isForHere = existsSync(join(folders.tab, "teams-origins.json"));
  const tabIsStale = !isForHere || isStale(folders.tab, tabSources);
  const pageIsStale = isStale(folders.page, pageSources);
  if (tabIsStale || pageIsStale) say("Building the tab …");
  if (pageIsStale) await buildPage(folders.page);
  if (tabIsStale) await buildTab(folders.tab);
  return folders;
}

/** Builds the host page into `folder`. */
export async function buildPage(folder: string): Promise<void> {
  const { build } = await import("vite");
  await replaced(folder, (outDir) =>
    build({
      configFile: false,
      root: join(root, "src", "host", "page"),
      base: "./",
      logLevel: "warn",
      build: { outDir, emptyOutDir: true, target: "es2023" },
    }),
  );
}

async function buildTab(folder: string): Promise<void> {
  const { build } = await import("vite");
  await replaced(folder, (outDir) =>
    build({
      configFile: join(root, "vite.config.ts"),
      mode: "embedded",
      logLevel: "warn",
      build: { outDir, emptyOutDir: true },
    }),
  );
}

/** Makes a folder beside its place and swaps it in whole, so that a build that was stopped leaves the old one. */
async function replaced(folder: string, make: (beside: string) => Promise<unknown>): Promise<void> {
  const beside = `${folder}-${process.pid}`;
  try {
    await make(beside);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function isStale(folder: string, sources: readonly string[]): boolean {
  const built = join(folder, "index.html");
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  const excluded = (name: string) => name === "node_modules";
  const files = globSync([...sources], { cwd: root, exclude: excluded });
  return files.some((file) => statSync(join(root, file)).mtimeMs > at);
}
