// The acts that put a group's people in their seats, by the coordinator, the day after the register was built.
import type { Day } from "#schema/day.ts";
import type { Act } from "../act.ts";
import type { DemoGroup } from "../groups.ts";
import { membershipOf, type Seat } from "../memberships.ts";

/** One act a seat. */
export function seatActs(group: DemoGroup, seats: readonly Seat[], today: Day): Act[] {
  return seats.map((seat) => ({
    day: today - 429,
    minutes: 10 * 60,
    by: "ingrid",
    run: ({ store }) => store.addMembership(membershipOf(group, seat)),
  }));
}
