// What the form for an earlier document holds as text, and what it means.
import type { NewStep } from "#domain/entities.ts";
import { validate } from "#schema/codec.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { steps } from "#schema/lists/group-site.ts";
import { fail, ok, type ProblemCode, type Result } from "#schema/result.ts";

export type EarlierValues = { link: string; day: string; comment: string };

export interface EarlierProblem {
  code: ProblemCode | "notALink" | "notYet";
  limit?: number;
}

/** Where the document is and from when it counts, or a problem for each field that has one. */
export function readEarlier(
  values: EarlierValues,
  today: Day,
): Result<Pick<NewStep, "link" | "day" | "comment">, Partial<Record<keyof EarlierValues, EarlierProblem>>> {
  const [link, comment] = [values.link.trim(), values.comment.trim() || null];
  const day = parseDay(values.day.trim());
  const problems: Partial<Record<keyof EarlierValues, EarlierProblem>> = {};
  if (link === "") problems.link = { code: "missing" };
  else if (!/^https?:\/\/\S+$/i.test(link) || !URL.canParse(link)) problems.link = { code: "notALink" };
  if (values.day.trim() === "") problems.day = { code: "missing" };
  else if (day === null) problems.day = { code: "notADay" };
  else if (day > today) problems.day = { code: "notYet" };
  for (const { column, code, limit } of validate(steps, { link, comment })) {
    problems[column === "link" ? "link" : "comment"] ??= { code, ...(limit === undefined ? {} : { limit }) };
  }
  return day === null || Object.keys(problems).length > 0 ? fail(problems) : ok({ link, day, comment });
}
