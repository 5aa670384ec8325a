// Documents that have been handed in and are still on their way: to be received, or to be adopted.
import type { Rule, Step } from "#domain/entities.ts";
import { progressOf } from "#domain/obligation-state.ts";
import { type DocumentRule, deliverableKey, isDocumentRule, type Progress } from "#domain/obligations.ts";
import { soundSteps, type Waiting } from "./waiting.ts";

/** A document on its way. */
export interface ArrivedDocument {
  key: string;
  /** The rule that asks for it: the one that has begun, else the one it was handed in under. */
  rule: DocumentRule;
  year: number | null;
  progress: Progress;
  /** The first step that brought it as far as it has come. */
  since: Step;
}

/** Each document that has come as far as `progress`, in the order the first steps about them were made. */
export function documentsAt(progress: "handedIn" | "received", waiting: Waiting): ArrivedDocument[] {
  const { register } = waiting;
  const about = new Set(
    register.steps.filter(({ aboutKind }) => aboutKind === "deliverable").map((step) => step.about),
  );
  return [...about].flatMap((key) => {
    const steps = soundSteps(waiting, key);
    if (progressOf(steps) !== progress) return [];
    const since = latestRun(steps, progress === "handedIn" ? "handIn" : "receive");
    // What was linked in afterwards is older than that: nobody waits for it.
    if (since === null) return [];
    const year = steps.find((step) => step.year !== null)?.year ?? null;
    const rule = ruleBehind(key, year, steps, waiting);
    return rule === null ? [] : { key, rule, year, progress, since };
  });
}

/** The steps that take a document further, or back. */
const moving: readonly Step["kind"][] = ["handIn", "receive", "adopt", "return"];

/** The first of the steps of that kind since the document was taken anywhere else. */
function latestRun(steps: readonly Step[], kind: Step["kind"]): Step | null {
  const before = steps.findLastIndex((step) => step.kind !== kind && moving.includes(step.kind));
  return steps.slice(before + 1).find((step) => step.kind === kind) ?? null;
}

function ruleBehind(
  key: string,
  year: number | null,
  steps: readonly Step[],
  { rules, register }: Waiting,
): DocumentRule | null {
  const asksForIt = ({ groupKey, kind, label }: Rule) =>
    year !== null && deliverableKey(groupKey, kind, label, year) === key;
  const named = new Set(steps.map(({ ruleKey }) => ruleKey));
  const now = rules.filter(isDocumentRule).find(asksForIt);
  return now ?? register.rules.filter(isDocumentRule).find((rule) => named.has(rule.key)) ?? null;
}
