// The package as it is in this project, filled for an invented region, and ways to spoil one thing in it.

import type { PackageFiles } from "../../appPackage/check-package.ts";
import { packageFiles } from "../../appPackage/package-files.ts";

const FOLDER = new URL("../../appPackage/", import.meta.url);

export const VALUES = {
  APP_VERSION: "1.2.3",
  TEAMS_APP_ID: "5f9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c7d",
  CLIENT_ID: "6a9b1c2e-7a3d-4c1b-9f7e-2f3d4b5a6c7e",
  TAB_ENDPOINT: "https://uppdrag.region.example",
  TAB_DOMAIN: "uppdrag.region.example",
  ORGANISATION_NAME: "Region Nordanvind",
  ORGANISATION_URL: "https://region.example",
  ORGANISATION_PRIVACY_URL: "https://region.example/integritet",
  ORGANISATION_TERMS_URL: "https://region.example/villkor",
};

/** A package without faults, unless `values` bring one. */
export function soundPackage(values: Record<string, string> = {}): PackageFiles {
  return packageFiles(FOLDER, { ...VALUES, ...values });
}

/** `soundPackage` with `file` replaced; taken out when `bytes` is undefined. */
export function withFile(file: string, bytes: Uint8Array | undefined): PackageFiles {
  const files = new Map(soundPackage());
  if (bytes) files.set(file, bytes);
  else files.delete(file);
  return files;
}

/** `soundPackage` where the text `from` in `file` has become `to`. Throws when `file` does not hold it. */
export function withText(file: string, from: string, to: string): PackageFiles {
  const text = new TextDecoder().decode(soundPackage().get(file));
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return withFile(file, new TextEncoder().encode(text.replace(from, () => to)));
}

/** `name` as the manifest writes a placeholder. */
export function placeholder(name: string): string {
  return `\${{${name}}}`;
}
