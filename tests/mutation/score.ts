// How many changes the tests noticed, and which unnoticed ones nobody has answered for.
import { dayFiles } from "./runs.ts";

export interface MutantResult {
  file: string;
  status: string;
  original: string;
  replacement: string;
}

/** A change that no test can or need notice, and why. */
export interface Survivor {
  file: string;
  original: string;
  replacement: string;
  because: string;
}

export type Area = "rules" | "days" | "reading" | "other";

/** Returns which part of the product a file belongs to: judging by the rules, reckoning with days, reading, or the rest. */
export function areaOf(file: string): Area {
  if (/domain\/(?:rules|mandate-rules)\//.test(file)) return "rules";
  if (dayFiles.includes(file)) return "days";
  return file.includes("/reading/") ? "reading" : "other";
}

/** Counts what the tests noticed. What does not compile or run at all is left out; a change that hangs is noticed. */
export function scoreOf(mutants: readonly MutantResult[]) {
  const counted = mutants.filter(
    ({ status }) => !["CompileError", "RuntimeError", "Ignored"].includes(status),
  );
  const killed = counted.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const total = counted.length;
  return { killed, total, survived: total - killed, percent: total === 0 ? 100 : (100 * killed) / total };
}

/** Returns the unnoticed changes that the list does not answer for. */
export function unjustified<M extends MutantResult>(
  mutants: readonly M[],
  justified: readonly Survivor[],
): M[] {
  const answered = new Set(justified.map(keyOf));
  return mutants.filter((mutant) => isUnnoticed(mutant) && !answered.has(keyOf(mutant)));
}

/** Returns the answers that no unnoticed change needs any more, of the files that were changed. */
export function unused(mutants: readonly MutantResult[], justified: readonly Survivor[]): Survivor[] {
  const files = new Set(mutants.map(({ file }) => file));
  const needed = new Set(mutants.filter(isUnnoticed).map(keyOf));
  return justified.filter((one) => files.has(one.file) && !needed.has(keyOf(one)));
}

/** Whether every test passed in spite of the change, or none met it. */
export function isUnnoticed({ status }: Pick<MutantResult, "status">): boolean {
  return status === "Survived" || status === "NoCoverage";
}

const keyOf = ({ file, original, replacement }: Pick<MutantResult, "file" | "original" | "replacement">) =>
  JSON.stringify([file, original, replacement]);
