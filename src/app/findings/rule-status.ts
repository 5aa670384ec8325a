// How one rule stands: the worst of what it finds, fulfilled, not yet judged, or nothing a machine can judge.
import type { Rule } from "#domain/entities.ts";
import type { Outcome } from "#domain/finding.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { isJudged } from "#domain/mandate-findings.ts";
import type { Day } from "#schema/day.ts";
import type { Tone } from "../components/state-mark.tsx";

export type RuleStatus = Outcome | "excepted" | "fulfilled" | "notForMachine";

const worstFirst: readonly Outcome[] = ["breach", "note", "notJudged"];

export const toneOf: Record<RuleStatus, Tone> = {
  breach: "bad",
  note: "warn",
  notJudged: "neutral",
  excepted: "neutral",
  fulfilled: "good",
  notForMachine: "neutral",
};

/** The rule's status among the day's findings. Nothing is fulfilled before the day from which it is judged. */
export function statusOf(
  rule: Rule,
  findings: readonly MandateFinding[],
  followedFrom: Day | null,
  today: Day,
): RuleStatus {
  const own = findings.filter(({ source }) => source.key === rule.key);
  const open = own.filter(({ exception }) => exception === null);
  const worst = worstFirst.find((outcome) => open.some((finding) => finding.outcome === outcome));
  if (worst) return worst;
  if (own.length > 0) return "excepted";
  if (!isJudged(rule)) return "notForMachine";
  const hasBegun = followedFrom !== null && Math.max(followedFrom, rule.judgedFrom ?? followedFrom) <= today;
  return hasBegun ? "fulfilled" : "notJudged";
}
