// A rule's yearly last day as it is stored: the mandate's words, how they were settled, and from which the day of any
// year is worked out (29 February included).

import { daysInMonth } from "../day.ts";

export interface RuleLastDay {
  words: string;
  boundary: "before" | "latest";
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
  /** Years after the year the plan or report is about. */
  yearOffset: 0 | 1;
}

/** Whether `value` is a stored last day. */
export function isRuleLastDay(value: unknown): value is RuleLastDay {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as Partial<RuleLastDay>;
  return (
    typeof candidate.words === "string" &&
    (candidate.boundary === "before" || candidate.boundary === "latest") &&
    isWithin(candidate.month, 1, 12) &&
    // 2024 is a leap year: 29 February is a last day, 30 February is not.
    isWithin(candidate.day, 1, daysInMonth(2024, candidate.month ?? 0)) &&
    isWithin(candidate.yearOffset, 0, 1)
  );
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}
