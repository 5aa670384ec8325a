// The plans and reports of a reading, each with its parameters and what it says of day and receiver side by side.
import type { MandateReading } from "#domain/mandate-reading.ts";

/** Returns the plans and reports in reading order. */
export function yearlyDemands({ rules }: MandateReading) {
  return rules.flatMap((rule) => {
    if (rule.kind !== "plan" && rule.kind !== "report") return [];
    const { kind, strength, quote, range, section, line, column, parameters, due } = rule;
    return [{ kind, strength, quote, range, section, line, column, ...parameters, ...due }];
  });
}

export type YearlyDemand = ReturnType<typeof yearlyDemands>[number];
