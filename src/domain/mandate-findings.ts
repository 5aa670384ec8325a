// Every rule of a group's mandates compared with reality on one day.
import type { Day } from "#schema/day.ts";
import type { Register, Rule } from "./entities.ts";
import type { MandateFinding } from "./mandate-finding.ts";

/** What the rules in force find on `today`, in the order the mandate states them; excepted findings among them. */
export function mandateFindings(_register: Register, _today: Day): MandateFinding[] {
  return [];
}

/** Whether anything about the rule can be judged from what is stored. */
export function isJudged(_rule: Rule): boolean {
  return false;
}
