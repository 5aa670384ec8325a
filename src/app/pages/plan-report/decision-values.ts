// What the form for a decision holds as text, and the step it becomes or what is wrong with it.
import type { NewStep } from "#domain/entities.ts";
import { validate } from "#schema/codec.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { steps } from "#schema/lists/group-site.ts";
import { fail, ok, type ProblemCode, type Result } from "#schema/result.ts";

export type DecisionValues = { body: string; day: string; record: string };

export interface DecisionProblem {
  code: ProblemCode | "notYet";
  limit?: number;
}

type DecisionProblems = Partial<Record<keyof DecisionValues, DecisionProblem>>;
type Decision = Pick<NewStep, "decidedBy" | "day" | "comment">;

/** The decision as a step holds it, or a problem for each field that has one. A decision is never in the future. */
export function readDecision(values: DecisionValues, today: Day): Result<Decision, DecisionProblems> {
  const [decidedBy, record] = [values.body.trim(), values.record.trim()];
  const day = parseDay(values.day.trim());
  const problems: DecisionProblems = {};
  if (decidedBy === "") problems.body = { code: "missing" };
  if (values.day.trim() === "") problems.day = { code: "missing" };
  else if (day === null) problems.day = { code: "notADay" };
  else if (day > today) problems.day = { code: "notYet" };
  for (const { column, code, limit } of validate(steps, { decidedBy, comment: record })) {
    const field = column === "decidedBy" ? "body" : "record";
    problems[field] = { code, ...(limit === undefined ? {} : { limit }) };
  }
  if (day === null || Object.keys(problems).length > 0) return fail(problems);
  return ok({ decidedBy, day, comment: record === "" ? null : record });
}
