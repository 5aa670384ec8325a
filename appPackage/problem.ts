// How a fault in the package is told: which file, which field, what is wrong, what to do.

/** One sentence on what is wrong at `field` of `file`, and one on the remedy. */
export function problem(file: string, field: string, wrong: string, remedy: string): string {
  return `appPackage/${file}, ${field}: ${wrong}. ${remedy}.`;
}
