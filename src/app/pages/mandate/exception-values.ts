// Between what is typed about an exception and what is stored with the rule.
import type { Rule } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { type Day, formatDay, parseDay } from "#schema/day.ts";
import type { RuleException } from "#schema/lists/rule-exceptions.ts";
import { fail, ok, type ProblemCode, type Result } from "#schema/result.ts";

export type ExceptionValues = { about: string; until: string; because: string };

export interface ExceptionProblem {
  code: ProblemCode | "over";
  limit?: number;
}

/** The most letters a reason may have: it stands on one line in the list. */
const longestReason = 255;

/** The exception, holding from today, or a problem for each field that has one. */
export function readException(
  values: ExceptionValues,
  today: Day,
): Result<RuleException, Partial<Record<keyof ExceptionValues, ExceptionProblem>>> {
  const [until, because, about] = [values.until, values.because, values.about].map((text) => text.trim());
  const last = parseDay(until ?? "");
  const problems: Partial<Record<keyof ExceptionValues, ExceptionProblem>> = {};
  if (!until) problems.until = { code: "missing" };
  else if (last === null) problems.until = { code: "notADay" };
  else if (last < today) problems.until = { code: "over" };
  if (!because) problems.because = { code: "missing" };
  else if (because.length > longestReason) problems.because = { code: "tooLong", limit: longestReason };
  if (last === null || !because || Object.keys(problems).length > 0) return fail(problems);
  return ok({ about: about || null, from: formatDay(today), until: formatDay(last), because });
}

/** The exceptions with `ended` ending yesterday; one that began today is taken away, since it never held a whole day. */
export function shortened(
  exceptions: readonly RuleException[],
  ended: RuleException,
  today: Day,
): RuleException[] {
  const yesterday = formatDay(today - 1);
  return exceptions.flatMap((one) => {
    if (one !== ended) return [one];
    return one.from <= yesterday ? [{ ...one, until: yesterday }] : [];
  });
}

/** The parts of the rule that an exception can be about: the regions or bodies that lack something, or its regions. */
export function partsOf(rule: Rule, findings: readonly MandateFinding[]): string[] {
  const parts = findings
    .filter(({ source }) => source.key === rule.key)
    .flatMap(({ fact }) => {
      if (fact.fact === "regions-without-member") return fact.regions;
      if (fact.fact === "regions-with-too-few") return fact.regions.map(({ region }) => region);
      if (fact.fact === "not-anchored") return fact.bodies;
      if (fact.fact === "document-late" || fact.fact === "document-missed") {
        return [String(fact.obligation.year)];
      }
      return fact.fact === "too-few-meetings" ? [String(fact.period.year)] : [];
    });
  return [...new Set(parts)];
}
