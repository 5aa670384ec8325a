// What the form for a note that something is done holds as text, and what it means.
import type { NewStep } from "#domain/entities.ts";
import { validate } from "#schema/codec.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { steps } from "#schema/lists/group-site.ts";
import { fail, ok, type ProblemCode, type Result } from "#schema/result.ts";

export type RecordValues = { body: string; day: string; comment: string };

export interface RecordProblem {
  code: ProblemCode | "notYet";
  limit?: number;
}

/** Who, when and what, or a problem for each field that has one. What is done is never in the future. */
export function readRecord(
  values: RecordValues,
  today: Day,
): Result<
  Pick<NewStep, "decidedBy" | "day" | "comment">,
  Partial<Record<keyof RecordValues, RecordProblem>>
> {
  const [decidedBy, comment] = [values.body.trim() || null, values.comment.trim() || null];
  const day = parseDay(values.day.trim());
  const problems: Partial<Record<keyof RecordValues, RecordProblem>> = {};
  if (values.day.trim() === "") problems.day = { code: "missing" };
  else if (day === null) problems.day = { code: "notADay" };
  else if (day > today) problems.day = { code: "notYet" };
  for (const { column, code, limit } of validate(steps, { decidedBy, comment })) {
    const field = column === "decidedBy" ? "body" : "comment";
    problems[field] = { code, ...(limit === undefined ? {} : { limit }) };
  }
  return day === null || Object.keys(problems).length > 0 ? fail(problems) : ok({ decidedBy, comment, day });
}
