// Exceptions (undantag) from a rule as they are stored with it: from which day, until which, and why.
import { parseDay } from "../day.ts";

export interface RuleException {
  /** The part of the rule it is about (a region, a year), or null for the whole rule. */
  about: string | null;
  /** yyyy-mm-dd, the first day it holds. */
  from: string;
  /** yyyy-mm-dd, the last day it holds. */
  until: string;
  because: string;
}

/** Whether `value` is a list of stored exceptions. */
export function areRuleExceptions(value: unknown): value is readonly RuleException[] {
  return Array.isArray(value) && value.every(isException);
}

function isException(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { about, from, until, because } = value as Partial<RuleException>;
  const areDays = typeof from === "string" && typeof until === "string" && isSpan(from, until);
  return areDays && typeof because === "string" && (about === null || typeof about === "string");
}

function isSpan(from: string, until: string): boolean {
  const [first, last] = [parseDay(from), parseDay(until)];
  return first !== null && last !== null && first <= last;
}
