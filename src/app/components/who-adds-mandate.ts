// Whom to turn to where something is for process support and coordinators, and one is neither.
import type { Register } from "#domain/entities.ts";
import { holdersOf } from "#domain/standing.ts";
import type { common } from "#locales/sv/common.ts";
import type { Day } from "#schema/day.ts";

/** Returns the names of the group's process support and coordinator on `today`, as a list in words; null when there are none. */
export function supportNames(register: Register, today: Day): string | null {
  const names = [
    ...holdersOf(register, ["processSupport"], today).map(({ personName }) => personName),
    register.group.coordinatorName,
  ].filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].join(", ") : null;
}

/** One sentence with the names of the group's process support and coordinator on `today`; without names when there are none. */
export function whoAddsMandate(register: Register, today: Day, words: typeof common): string {
  const names = supportNames(register, today);
  return names === null ? words.whoAddsMandateUnknown : words.whoAddsMandate(names);
}
