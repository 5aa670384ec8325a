// `npm run budget`: the script a browser fetches before the first real data, out of the build's own manifest, held
// against the sizes the product promises (kB = 1000 bytes, gzip -9).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface Chunk {
  file: string;
  imports?: string[];
}

const built = "dist/tab";
const manifest = JSON.parse(readFileSync(`${built}/.vite/manifest.json`, "utf8")) as Record<string, Chunk>;

/** Every file the browser must have for `entries`, static imports followed. */
function filesOf(entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const follow = (name: string) => {
    const chunk = manifest[name];
    if (!chunk)
      throw new Error(`${name} is not in the build's manifest: build first (npm run build:embedded).`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  entries.forEach(follow);
  return files;
}

function kilobytes(files: Iterable<string>): number {
  return (
    [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(`${built}/${file}`), { level: 9 }).length,
      0,
    ) / 1000
  );
}

/** Main with a group's first page, the person's words and theme. */
const warm = ["index.html", "../locales/sv-first.ts", "shell/themes/light.ts"];
const cold = [...warm, "session/connect.ts"];
const budgets = [
  { name: "warm, from this browser's snapshot", entries: warm, limit: 150 },
  { name: "cold, with sign-in and Graph", entries: cold, limit: 260 },
];

for (const { name, entries, limit } of budgets) {
  const size = kilobytes(filesOf(entries));
  const holds = size <= limit;
  console.log(`${holds ? "holds" : "EXCEEDED"}: ${name}: ${size.toFixed(1)} kB gzip of ${limit}`);
  if (!holds) process.exitCode = 1;
}
