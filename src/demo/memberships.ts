// Who sits in a group: one row a seat, with term and appointer, as the coordinator keeps them.
import type { NewMembership, Role } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { addMonths, type Day } from "#schema/day.ts";
import type { DemoGroup } from "./groups.ts";
import { person } from "./people.ts";

export interface Seat {
  role: Role;
  /** Short name, or null for a seat that nobody holds. */
  who: string | null;
  /** On whose behalf; the person's own organisation unless said. */
  onBehalfOf?: string;
  isNational?: boolean;
  /** Null when the mandate states no term. */
  term?: { starts: Day; months: number } | null;
  appointedBy?: string;
}

/** The row of a seat. Its key depends on group, role, person and whom the seat is for. */
export function membershipOf(group: DemoGroup, seat: Seat): NewMembership {
  const holder = seat.who === null ? null : person(seat.who);
  const onBehalfOf = seat.onBehalfOf ?? holder?.organisation ?? null;
  const starts = seat.term?.starts ?? null;
  return {
    key: keyOf("membership", group.key, seat.role, holder?.id ?? "vacant", onBehalfOf ?? ""),
    groupKey: group.key,
    role: seat.role,
    personId: holder?.id ?? null,
    personName: holder?.name ?? null,
    speaks: null,
    personMail: holder?.mail ?? null,
    organisation: holder?.organisation ?? null,
    onBehalfOf,
    isNational: seat.isNational ?? false,
    termStarts: starts,
    termEnds: seat.term ? addMonths(seat.term.starts, seat.term.months) - 1 : null,
    proposedBy: null,
    proposedOn: null,
    appointedBy: seat.appointedBy ?? onBehalfOf,
    appointedOn: starts === null ? null : starts - 21,
    interestsDeclaredOn: null,
    interestsValidUntil: null,
    endedOn: null,
    endedBecause: null,
  };
}

/** Two years that end on `last`. */
export function twoYearsUntil(last: Day): { starts: Day; months: number } {
  return { starts: addMonths(last + 1, -24), months: 24 };
}
