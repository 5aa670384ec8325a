// `npm run mutation [-- FILE …]`: changes domain/ and reading/ in thousands of small ways and runs their tests against
// each. Prints the share of changes the tests notice, per area, and every change that none noticed and nobody has
// justified in survivors.json. Fails when rules and days are under 90 % or have an unjustified survivor.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { areaOf, type Survivor, scoreOf, unjustified } from "./score.ts";

const root = new URL("../../", import.meta.url);
const least = 90;

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

const files = process.argv.slice(2);
const run = spawnSync(
  process.execPath,
  [
    "node_modules/@stryker-mutator/core/bin/stryker.js",
    "run",
    "tests/mutation/stryker.config.json",
    ...(files.length > 0 ? ["--mutate", files.join(",")] : []),
  ],
  { cwd: root, stdio: "inherit" },
);
if (run.status !== 0) process.exit(run.status ?? 1);

const report = JSON.parse(readFileSync(new URL("node_modules/.stryker/mutation.json", root), "utf8")) as {
  files: Record<string, { source: string; mutants: Mutant[] }>;
};
const justified = JSON.parse(
  readFileSync(new URL("tests/mutation/survivors.json", root), "utf8"),
) as Survivor[];

const mutants = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
  mutants.map((mutant) => ({
    file,
    area: areaOf(file),
    status: mutant.status,
    original: wordsAt(source, mutant.location),
    replacement: mutant.replacement ?? mutant.mutatorName,
    line: mutant.location.start.line,
  })),
);

let isGood = true;
for (const area of ["rules", "days", "reading", "other"] as const) {
  const own = mutants.filter((mutant) => mutant.area === area);
  if (own.length === 0) continue;
  const score = scoreOf(own);
  const open = unjustified(own, justified);
  console.log(
    `${area}: ${score.killed} of ${score.total} changes noticed, ${score.percent.toFixed(1)} %; ` +
      `${score.survived} not noticed, ${open.length} of them unjustified`,
  );
  if (area === "rules" || area === "days") {
    for (const one of open) console.log(`  ${one.file}:${one.line}  ${one.original}  →  ${one.replacement}`);
    isGood = isGood && score.percent >= least && open.length === 0;
  }
}
process.exitCode = isGood ? 0 : 1;

function wordsAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
