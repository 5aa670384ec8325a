// Gathers what goes into the package: the manifest with its placeholders filled, and every file it names.

import { existsSync, readFileSync } from "node:fs";
import type { PackageFiles } from "./check-package.ts";
import { fillPlaceholders } from "./fill-placeholders.ts";

const NAMES = ["sv.json", "en.json", "color.png", "outline.png", "sharepoint-preview.png"];

/** The files in `folder`, filled with `values`. A file that is missing is left out: the checks say so. */
export function packageFiles(folder: URL, values: Readonly<Record<string, string>>): PackageFiles {
  const manifest = fillPlaceholders(readFileSync(new URL("manifest.json", folder), "utf8"), values);
  const others = NAMES.map((name) => ({ name, path: new URL(name, folder) })).filter(({ path }) =>
    existsSync(path),
  );
  return new Map([
    ["manifest.json", new TextEncoder().encode(manifest)],
    ...others.map(({ name, path }): [string, Uint8Array] => [name, readFileSync(path)]),
  ]);
}
