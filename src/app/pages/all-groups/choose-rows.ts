// Which rows are shown: by one of the numbers on top, and by what was searched for.
import type { GroupRow } from "./group-rows.ts";

export const choices = ["groups", "late", "soon", "lacking"] as const;
export type Choice = (typeof choices)[number];

const soonWithin = 30;

/** Whether a row belongs to the choice. What only a draft demands is never counted as late. */
export function isChosen(row: GroupRow, choice: Choice): boolean {
  if (choice === "groups") return true;
  if (choice === "lacking") return row.kind === "lacking";
  if (row.kind !== "due") return false;
  const { state, daysLeft, isSoft } = row.obligation;
  if (choice === "late") return !isSoft && (state === "late" || state === "missed");
  return (state === "coming" || state === "current") && daysLeft <= soonWithin;
}

/** The number of each choice: groups for all of them, rows for the others. */
export function countsOf(rows: readonly GroupRow[]): Record<Choice, number> {
  const of = (choice: Choice) => rows.filter((row) => isChosen(row, choice)).length;
  const groups = new Set(rows.map(({ group }) => group.key)).size;
  return { groups, late: of("late"), soon: of("soon"), lacking: of("lacking") };
}

/** Whether the row's group, or anybody in it, bears what was typed. Empty matches everything. */
export function matches({ group, people }: GroupRow, search: string): boolean {
  const sought = search.trim().toLocaleLowerCase("sv");
  return [group.title, ...people].some((name) => name.toLocaleLowerCase("sv").includes(sought));
}
