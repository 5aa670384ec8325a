// By when a rule asks for its document: a last day every year, or one single day.
import { type Day, daysInMonth, parseDay } from "#schema/day.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import type { Rule } from "./entities.ts";
import { parametersOf } from "./rule-parameters.ts";

export type Due = { yearly: RuleLastDay } | { once: Day };

/** Returns by when; null when the rule names no last day. A day that no year has is no last day either. */
export function dueOf(rule: Rule): Due | null {
  const { lastDay } = rule;
  if (lastDay !== null) return isInSomeYear(lastDay) ? { yearly: lastDay } : null;
  const dueOn = parametersOf(rule, "deliverable")?.dueOn;
  const once = dueOn ? parseDay(dueOn) : null;
  return once === null ? null : { once };
}

/** A hand may have written 31 April into the row; such a rule gives no obligation rather than no page. */
function isInSomeYear({ month, day }: { month: number; day: number }): boolean {
  const leapYear = 2028;
  return day <= daysInMonth(leapYear, month);
}
