// `npm test`: everything that must hold, in one run on two cores, ending with one plain line of figures.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Tally {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), "uppdrag-tests-"));

/** A command that either holds or does not: one check. */
function check(script: string): Tally {
  const { status } = spawnSync("npm", ["run", "--silent", script], { stdio: "inherit" });
  console.log(`${status === 0 ? "holds" : "FAILS"}: npm run ${script}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A vitest project: as many as it has tests; a run that ran none, or broke outside its tests, has failed. */
function project(name: string): Tally {
  const file = join(reports, `${name}.json`);
  const { status } = spawnSync(
    "vitest",
    ["run", "--project", name, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { stdio: "inherit" },
  );
  const { passed, failed } = readReport(file);
  const brokeOutside = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: failed + (brokeOutside ? 1 : 0) };
}

function readReport(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const tallies = [
  check("typecheck"),
  check("lint"),
  check("laws"),
  check("deadcode"),
  check("build:embedded"),
  check("budget"),
  project("unit"),
  project("commands"),
  project("e2e"),
];
rmSync(reports, { recursive: true });
const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
