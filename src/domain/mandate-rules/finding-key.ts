// The name by which the same finding is known again the next day.
import type { Rule } from "#domain/entities.ts";
import type { MandateFact } from "#domain/mandate-finding.ts";
import type { Found } from "./rule-judge.ts";

/**
 * Returns the rule, what kind of thing is the case, and about whom, which period or which part of the rule. What may
 * change from day to day while the thing remains (how many, who else) is left out.
 */
export function findingKey(rule: Rule, { fact, part }: Pick<Found, "fact" | "part">): string {
  return [rule.key, fact.fact, ownName(fact) ?? part ?? ""].join("|");
}

/** Facts of which one rule may find several at once. */
function ownName(fact: MandateFact): string | null {
  if ("membership" in fact) return fact.membership.key;
  if ("period" in fact)
    return `${fact.period.year}${fact.period.term === null ? "" : `-${fact.period.term}`}`;
  if (fact.fact === "same-administration") return fact.memberships[0]?.key ?? null;
  return null;
}
