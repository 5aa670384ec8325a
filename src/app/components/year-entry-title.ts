// What one entry of the year is called, in the wheel, the list, the twelve-month strip and the calendar file.
import type { YearEntry } from "#domain/year.ts";
import type { Words } from "#locales/sv.ts";
import type { Day } from "#schema/day.ts";

/** Returns "Möte", "Verksamhetsberättelse 2026", "3 mandatperioder går ut". */
export function yearEntryTitle(entry: YearEntry, words: Words["year"], today: Day): string {
  const isOver = entry.day < today;
  if (entry.about === "meeting") return entry.meeting.title;
  if (entry.about === "groupEnd") return words.groupEnds(isOver);
  if (entry.about === "obligation") {
    const { rule, year } = entry.obligation;
    return rule.kind === "deliverable" ? words.documentOnce(rule.label) : words.document(rule.label, year);
  }
  const names = entry.memberships.flatMap(({ personName }) => personName ?? []);
  const [only = "", ...others] = names;
  return others.length === 0 ? words.termEnds(only, isOver) : words.termsEnd(names.length, isOver);
}
