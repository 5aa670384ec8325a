// What is wrong with a field of a form about something that waits, and the sentence for it.
import type { Words } from "#locales/sv.ts";
import { validate } from "#schema/codec.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import type { ProblemCode } from "#schema/result.ts";
import { fieldText } from "../forms/field-text.ts";

export interface TaskProblem {
  code: ProblemCode | "mailWrong" | "linkWrong" | "notYet" | "beforeReceived";
  limit?: number;
}

/** What is wrong, by the name of the field. */
export type TaskProblems = Partial<Record<string, TaskProblem>>;

/** The sentence for the problem; null where there is none. */
export function taskProblemText(problem: TaskProblem | undefined, words: Words): string | null {
  if (!problem) return null;
  if (problem.code === "beforeReceived") return words.matters.beforeReceived;
  if (problem.code === "mailWrong" || problem.code === "linkWrong" || problem.code === "notYet") {
    return words.tasks[problem.code];
  }
  return fieldText(words.problems.field, problem.code, problem.limit);
}

/** What the list itself refuses. */
export function listProblems<L extends List>(list: L, values: Partial<EntityOf<L>>): TaskProblems {
  return Object.fromEntries(
    validate(list, values).map(({ column, code, limit }) => [
      column,
      limit === undefined ? { code } : { code, limit },
    ]),
  );
}

/** What was typed without the blanks around it; null when nothing was. */
export function typed(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
