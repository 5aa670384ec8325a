// `npm run package [-- --env NAME] [--out FOLDER]`: fills the manifest for one place, checks it without any network, and
// writes the zip.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EnvError } from "#env/env-error.ts";
import { checkPackage, type PackageFiles } from "./check-package.ts";
import { packageFiles } from "./package-files.ts";
import { readPlaceholders } from "./read-placeholders.ts";
import { zipPackage } from "./zip-package.ts";

const LOCAL =
  "env/.env.local is not packaged: Teams loads pages over https only and cannot reach this machine. Try the tab with npm start, and package another place with --env NAME.";

process.exitCode = run();

/** Returns the exit code: 0 when the zip is written, 1 when there is anything to put right first. */
function run(): number {
  try {
    const { values } = parseArgs({
      options: { env: { type: "string", default: "dev" }, out: { type: "string", default: "dist" } },
    });
    if (values.env === "local") return refuse([LOCAL]);
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const files = packageFiles(
      new URL(import.meta.resolve("./")),
      readPlaceholders(values.env, process.env, String(version)),
    );
    const problems = checkPackage(files);
    return problems.length > 0 ? refuse(problems) : write(files, values, String(version));
  } catch (error) {
    if (error instanceof EnvError) return refuse(error.problems);
    if (error instanceof TypeError && "code" in error)
      return refuse([`${error.message}. The options are --env NAME and --out FOLDER.`]);
    throw error;
  }
}

function write(files: PackageFiles, { env, out }: { env: string; out: string }, version: string): number {
  const path = join(out, `uppdrag-${version}.zip`);
  const zip = zipPackage(files);
  mkdirSync(out, { recursive: true });
  writeFileSync(path, zip);
  console.log(`Filled the manifest with the values of env/.env.${env}.`);
  console.log(
    "Checked it against Microsoft's schema, the languages, the pictures and the addresses: nothing to put right.",
  );
  console.log(
    `Wrote ${path} (${files.size} files, ${zip.length} bytes). Upload it in the Teams admin centre, Manage apps.`,
  );
  return 0;
}

function refuse(problems: readonly string[]): number {
  console.error("No package was made.");
  for (const sentence of problems) console.error(`- ${sentence}`);
  return 1;
}
