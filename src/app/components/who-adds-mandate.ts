// Whom to turn to where no mandate is confirmed and one may not confirm it oneself.
import type { Register } from "#domain/entities.ts";
import { holdersOf } from "#domain/standing.ts";
import type { common } from "#locales/sv/common.ts";
import type { Day } from "#schema/day.ts";

/** One sentence with the names of the group's process support and coordinator on `today`; without names when there are none. */
export function whoAddsMandate(register: Register, today: Day, words: typeof common): string {
  const names = [
    ...holdersOf(register, ["processSupport"], today).map(({ personName }) => personName),
    register.group.coordinatorName,
  ].filter((name) => name !== null);
  return names.length > 0
    ? words.whoAddsMandate([...new Set(names)].join(", "))
    : words.whoAddsMandateUnknown;
}
