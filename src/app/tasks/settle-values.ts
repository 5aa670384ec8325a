// What the form that settles something holds as text, and what it means.
import type { Settled } from "#domain/settling-step.ts";
import { type Day, parseDay } from "#schema/day.ts";
import { steps } from "#schema/lists/group-site.ts";
import { fail, ok, type Result } from "#schema/result.ts";
import { isWebAddress } from "../components/web-address.ts";
import { listProblems, type TaskProblems, typed } from "./task-problems.ts";

export type SettleTexts = { day: string; link: string; comment: string };

/** When it was settled and with what, or what is wrong with each field. The day cannot lie ahead. */
export function readSettled(texts: SettleTexts, today: Day): Result<Settled, TaskProblems> {
  const [day, link, comment] = [parseDay(texts.day.trim()), typed(texts.link), typed(texts.comment)];
  const problems: TaskProblems = listProblems(steps, { link, comment });
  if (link !== null && !isWebAddress(link)) problems.link = { code: "linkWrong" };
  if (typed(texts.day) === null) problems.day = { code: "missing" };
  else if (day === null) problems.day = { code: "notADay" };
  else if (day > today) problems.day = { code: "notYet" };
  return day === null || Object.keys(problems).length > 0 ? fail(problems) : ok({ day, link, comment });
}
