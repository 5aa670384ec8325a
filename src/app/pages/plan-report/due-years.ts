// The group's obligations by the calendar year in which they must be handed in: what can still be done first.
import type { Obligation } from "#domain/obligations.ts";
import { partsOf } from "#schema/day.ts";

export interface DueYear {
  year: number;
  /** Nearest last day first where something is open, latest first in years that are over. */
  obligations: Obligation[];
}

/** Years with something open first, nearest on top; below them the earlier years, latest on top. */
export function dueYears(obligations: readonly Obligation[]): DueYear[] {
  const years = [...Map.groupBy(obligations, ({ lastDay }) => partsOf(lastDay).year)].map(
    ([year, found]) => ({ year, obligations: found.toSorted((a, b) => a.lastDay - b.lastDay) }),
  );
  const open = years.filter((one) => one.obligations.some(isOpen));
  const over = years.filter((one) => !open.includes(one));
  return [
    ...open.toSorted((a, b) => a.year - b.year),
    ...over
      .toSorted((a, b) => b.year - a.year)
      .map((one) => ({ ...one, obligations: one.obligations.toReversed() })),
  ];
}

/** Something can still be done about it; what the next year's has overtaken is over, done or not. */
function isOpen({ state }: Obligation): boolean {
  return state === "coming" || state === "current" || state === "late";
}
