// Which rows are shown: by one of the numbers on top, and by what was searched for.
import { dayMeaning } from "#domain/duty.ts";
import type { Day } from "#schema/day.ts";
import type { GroupRow } from "./group-rows.ts";
import type { LatestReminder } from "./latest-reminders.ts";

export const choices = ["groups", "late", "soon", "lacking", "tonight", "failed"] as const;
export type Choice = (typeof choices)[number];

const soonWithin = 30;

/** What the choices are made against. */
export interface Chosen {
  today: Day;
  /** The latest reminder of each obligation; null where the log is not for this person. */
  reminders: ReadonlyMap<string, LatestReminder> | null;
  /** The day of the latest run; null when there has been none. */
  lastRunDay: Day | null;
}

/** Whether a row belongs to the choice. What only a draft demands is never counted as late. */
export function isChosen(row: GroupRow, choice: Choice, { today, reminders, lastRunDay }: Chosen): boolean {
  if (choice === "groups") return true;
  if (choice === "lacking") return row.kind === "lacking";
  if (row.kind !== "due") return false;
  const { day, facts, isSoft } = row.obligation;
  const reminder = reminders?.get(row.key);
  if (choice === "failed") return reminder?.failed ?? false;
  if (choice === "tonight") return lastRunDay !== null && reminder?.runDay === lastRunDay && !reminder.failed;
  if (dayMeaning[facts.kind] === "since") return false;
  if (choice === "late") return day < today && !isSoft && dayMeaning[facts.kind] === "lastDay";
  return day >= today && day - today <= soonWithin;
}

/** The number of each choice: groups for all of them, rows for the others. */
export function countsOf(rows: readonly GroupRow[], chosen: Chosen): Record<Choice, number> {
  const of = (choice: Choice) => rows.filter((row) => isChosen(row, choice, chosen)).length;
  const groups = new Set(rows.map(({ group }) => group.key)).size;
  return {
    groups,
    late: of("late"),
    soon: of("soon"),
    lacking: of("lacking"),
    tonight: of("tonight"),
    failed: of("failed"),
  };
}

/** Whether the row's group, or anybody in it, bears what was typed. Empty matches everything. */
export function matches({ group, people }: GroupRow, search: string): boolean {
  const sought = search.trim().toLocaleLowerCase("sv");
  return [group.title, ...people].some((name) => name.toLocaleLowerCase("sv").includes(sought));
}
