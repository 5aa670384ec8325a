// Undantag from a rule, looked up for one part of it on one day.
import { type Day, parseDay } from "#schema/day.ts";
import type { RuleException } from "#schema/lists/rule-exceptions.ts";
import type { Rule } from "./entities.ts";
import { isSameRegion } from "./seat-match.ts";

/** The exception that holds on `day` for the region, or for the whole rule; null when none does. */
export function exceptionOn({ exceptions }: Rule, region: string | null, day: Day): RuleException | null {
  const holds = ({ about, from, until }: RuleException) => {
    const [first, last] = [parseDay(from), parseDay(until)];
    const isMeant = about === null || (region !== null && isSameRegion(about, region));
    return isMeant && first !== null && last !== null && first <= day && day <= last;
  };
  return exceptions?.find(holds) ?? null;
}
