// Gathers what goes into the package: the manifest with its placeholders filled, and the language files and pictures beside it.

import { readdirSync, readFileSync } from "node:fs";
import type { PackageFiles } from "./check-package.ts";
import { fillPlaceholders } from "./fill-placeholders.ts";

/** Every .json and .png file of `folder` by name, the manifest filled with `values`. */
export function packageFiles(folder: URL, values: Readonly<Record<string, string>>): PackageFiles {
  const names = readdirSync(folder).filter((name) => /\.(json|png)$/.test(name));
  return new Map(
    names.map((name): [string, Uint8Array] => {
      const bytes = readFileSync(new URL(name, folder));
      if (name !== "manifest.json") return [name, bytes];
      return [name, new TextEncoder().encode(fillPlaceholders(bytes.toString("utf8"), values))];
    }),
  );
}
