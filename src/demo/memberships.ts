// Who sits in a group: one row a seat, with term and appointer, as the coordinator keeps them.
import type { NewMembership, Role } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { addMonths, type Day } from "#schema/day.ts";
import type { DemoGroup } from "./groups.ts";
import { type Outsider, person } from "./people.ts";

export interface Seat {
  role: Role;
  /** Short name, somebody without an account, or null for a seat that nobody holds. */
  who: string | Outsider | null;
  /** On whose behalf; the person's own organisation unless said. */
  onBehalfOf?: string;
  isNational?: boolean;
  /** Null when the mandate states no term. */
  term?: { starts: Day; months: number } | null;
  appointedBy?: string;
  /** The language of reminders; Swedish unless said. */
  speaks?: "en";
}

/** The row of a seat. Its key depends on group, role, person and whom the seat is for. */
export function membershipOf(group: DemoGroup, seat: Seat): NewMembership {
  const holder = typeof seat.who === "string" ? person(seat.who) : seat.who;
  const account = typeof seat.who === "string" ? person(seat.who).id : null;
  const onBehalfOf = seat.onBehalfOf ?? holder?.organisation ?? null;
  const starts = seat.term?.starts ?? null;
  return {
    key: keyOf("membership", group.key, seat.role, account ?? holder?.mail ?? "vacant", onBehalfOf ?? ""),
    groupKey: group.key,
    role: seat.role,
    personId: account,
    personName: holder?.name ?? null,
    speaks: seat.speaks ?? null,
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
