// The zip that is uploaded to Teams. The same files give the same bytes, so two packages can be compared.

import { zipSync } from "fflate";
import type { PackageFiles } from "./check-package.ts";

/** The zip of `files`, sorted by name, all dated 1 January 1980 (local time is what a zip holds). */
export function zipPackage(files: PackageFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1), level: 9 });
}
