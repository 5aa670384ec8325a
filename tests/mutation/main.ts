// Changes the code in thousands of small ways and tells which changes no test notices.
// `npm run mutation` changes the rules and the days (about ten minutes), `npm run mutation -- all` everything in domain/
// and reading/ (hours), `npm run mutation -- FILE …` those files. A change is noticed when a test fails or hangs.
// Fails when rules or days are under 90 %, or have a change unnoticed that the compiler takes and survivors.json does
// not answer for.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { compilerOf } from "./compiler.ts";
import { type Mutant, mutantsIn, type Report, sourceWith } from "./report.ts";
import { type Run, runsFor } from "./runs.ts";
import { type Area, areaOf, isUnnoticed, type Survivor, scoreOf, unjustified, unused } from "./score.ts";

const root = new URL("../../", import.meta.url);
const least = 90;

const started = performance.now();
const asked = process.argv.slice(2);
const mutants = runsFor(asked).flatMap(mutantsOf);
const isRefused = compilerOf(root.pathname);
const refused = new Set(
  mutants
    .filter((one) => isUnnoticed(one) && isRefused(one.file, sourceWith(one)))
    // A file that is refused unchanged says nothing about the change.
    .filter(({ file, source }) => !isRefused(file, source))
    .map(({ id }) => id),
);
const justified = JSON.parse(
  readFileSync(new URL("tests/mutation/survivors.json", root), "utf8"),
) as Survivor[];

const results = (["rules", "days", "reading", "other"] as const).map(isGoodEnough);
const idle = unused(mutants, justified);
for (const { file, original } of idle)
  console.log(`survivors.json answers for what is noticed: ${file}  ${original}`);
console.log(`\nTook ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
process.exitCode = results.includes(false) ? 1 : 0;

/** Changes the files of a run, one change at a time, and returns what became of each. */
function mutantsOf({ tests, files }: Run): Mutant[] {
  const stryker = [
    "node_modules/@stryker-mutator/core/bin/stryker.js",
    "run",
    "tests/mutation/stryker.config.json",
  ];
  const run = spawnSync(process.execPath, [...stryker, "--mutate", files.join(",")], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, MUTATED: tests },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  const report = readFileSync(new URL("node_modules/.stryker/mutation.json", root), "utf8");
  return mutantsIn(JSON.parse(report) as Report);
}

/** Prints one area's figures and what is left to do; a file's own figures where something in it went unnoticed. */
function isGoodEnough(area: Area): boolean {
  const own = mutants.filter(({ file }) => areaOf(file) === area);
  if (own.length === 0) return true;
  const score = scoreOf(own);
  const open = unjustified(own, justified).filter(({ id }) => !refused.has(id));
  const compiled = own.filter(({ id }) => refused.has(id)).length;
  console.log(
    `\n${area}: ${score.killed} of ${score.total} changes noticed, ${score.percent.toFixed(1)} %; of the ` +
      `${score.survived} others the compiler refuses ${compiled} and ${open.length} are unjustified`,
  );
  for (const [file, found] of Map.groupBy(own, (one) => one.file)) {
    const { killed, total, survived, percent } = scoreOf(found);
    if (survived > 0) console.log(`  ${file}: ${killed} of ${total}, ${percent.toFixed(1)} %`);
  }
  if (area !== "rules" && area !== "days") return true;
  for (const one of open) console.log(`  ${one.file}:${one.line}  ${one.original}  →  ${one.replacement}`);
  return score.percent >= least && open.length === 0;
}
