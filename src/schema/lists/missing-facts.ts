// What is missing in the register about a group, so that nothing can be judged or nobody reached.
import { isRecord } from "../shape.ts";

export type MissingFact =
  | { fact: "mandate" | "followedFrom" | "chair" | "coordinator" }
  | { fact: "lastDay"; label: string }
  | { fact: "broken"; count: number };

export const missingFactExamples: readonly (readonly MissingFact[])[] = [
  [{ fact: "chair" }, { fact: "lastDay", label: "verksamhetsplan" }],
];

const bare = ["mandate", "followedFrom", "chair", "coordinator"];

/** Whether `value` is a list of missing facts. */
export function areMissingFacts(value: unknown): value is readonly MissingFact[] {
  return Array.isArray(value) && value.every(isMissingFact);
}

function isMissingFact(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { fact } = value;
  if (fact === "lastDay") return typeof value.label === "string";
  if (fact === "broken") return typeof value.count === "number";
  return typeof fact === "string" && bare.includes(fact);
}
