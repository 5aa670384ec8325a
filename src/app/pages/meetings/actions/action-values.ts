// From the texts of the form for an action to what can be saved, and back.
import type { Action, Membership } from "#domain/entities.ts";
import { formatDay, parseDay } from "#schema/day.ts";
import { actions } from "#schema/lists/group-site.ts";
import { fail, ok, type Result } from "#schema/result.ts";
import { noOwner, type OwnerTexts, ownerTextsOf, readOwner } from "../../../tasks/owner-values.ts";
import { listProblems, type TaskProblems, typed } from "../../../tasks/task-problems.ts";

export type ActionTexts = OwnerTexts & { title: string; lastDay: string };
export type ActionValues = Pick<Action, "title" | "lastDay" | "personId" | "personName" | "personMail">;

export const emptyAction: ActionTexts = { title: "", lastDay: "", ...noOwner };

/** What the form shows for a stored action. */
export function textsOfAction(action: Action, offered: readonly Membership[]): ActionTexts {
  const { title, lastDay } = action;
  return { title, lastDay: lastDay === null ? "" : formatDay(lastDay), ...ownerTextsOf(action, offered) };
}

/** The action that the texts say, or every field that must be written in another way. */
export function readAction(
  texts: ActionTexts,
  offered: readonly Membership[],
): Result<ActionValues, TaskProblems> {
  const { named, problems: ownerProblems } = readOwner(texts, offered);
  const lastDay = parseDay(texts.lastDay.trim());
  const values = { title: texts.title.trim(), lastDay, ...named };
  const problems = { ...listProblems(actions, values), ...ownerProblems };
  if (typed(texts.lastDay) !== null && lastDay === null) problems.lastDay = { code: "notADay" };
  return Object.keys(problems).length > 0 ? fail(problems) : ok(values);
}
