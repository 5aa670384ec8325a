// Placeholders in the manifest, written ${{NAME}} as Microsoft's own tools write them.

import { problem } from "./problem.ts";

const PLACEHOLDER = /\$\{\{\s*(\w*)\s*\}\}/g;

/** The JSON `text` with each placeholder that `values` knows replaced by its value, safe inside a JSON string. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
}

/** A problem for each placeholder left in the filled `text` of `file`. */
export function checkPlaceholders(file: string, text: string): string[] {
  const left = new Set(Array.from(text.matchAll(PLACEHOLDER), ([whole]) => whole));
  return [...left].map((whole) =>
    problem(
      file,
      whole,
      "no value is known for this placeholder",
      "Correct its name, or give it a value in appPackage/read-placeholders.ts",
    ),
  );
}
