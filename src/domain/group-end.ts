// The last day of a group that is a project, as its mandates say.
import { type Day, parseDay } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import type { Register } from "./entities.ts";
import { isInForce } from "./mandate-confirmed.ts";
import { parametersOf } from "./rule-parameters.ts";

/** The earliest last day that a rule in force states; null for a group that none says ends. */
export function groupEndOf({ rules }: Register): Day | null {
  const ends = rules.filter(isInForce).flatMap((rule) => {
    const says = parametersOf(rule, "permanence");
    return (says && endOf(says)) ?? [];
  });
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** The last day that the rule states; null when it states none that exists. */
export function endOf({ permanence, endsOn }: ParametersOf<"permanence">): Day | null {
  return permanence === "timeLimited" && endsOn !== null ? parseDay(endsOn) : null;
}
