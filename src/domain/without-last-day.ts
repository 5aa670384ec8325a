// Plans and reports that no last day is known for: nothing can be due before somebody sets one.
import type { Register, Rule } from "./entities.ts";
import { isInForce } from "./mandate-confirmed.ts";

/** The yearly plans and reports in force without a last day, in the register's order; "kan" asks for none. */
export function withoutLastDay({ rules }: Register): Rule[] {
  return rules.filter(
    (rule) =>
      isInForce(rule) &&
      (rule.kind === "plan" || rule.kind === "report") &&
      rule.strength !== "may" &&
      rule.lastDay === null,
  );
}
