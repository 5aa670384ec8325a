// A seat (plats i gruppen) that nobody holds.
import type { Day } from "#schema/day.ts";
import type { Register } from "../entities.ts";
import type { Finding } from "../finding.ts";
import { isCurrent } from "../standing.ts";

/** One note for each seat without a holder on `today`. */
export function seatVacant(register: Register, today: Day): Finding[] {
  return register.memberships
    .filter((membership) => membership.personName === null && isCurrent(membership, today))
    .map((membership) => ({ rule: "seat-vacant", outcome: "note", membership }));
}
