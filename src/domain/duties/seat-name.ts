// What a demanded seat is called in keys, and who would sit there as far as the mandate's words about appointing go.
import type { Membership } from "#domain/entities.ts";
import { bareName, type SeatPurpose } from "#domain/seat-match.ts";

/** The same for the same seat however it is written, and whether its leader is called chair or convener. */
export function seatName(what: SeatPurpose): string {
  if (what.seat === "region") return `region ${bareName(what.region)}`;
  return what.seat === "role" ? `role ${what.role}` : what.seat;
}

/** Somebody in that seat. */
export function seatedAs(what: SeatPurpose): Pick<Membership, "role" | "organisation" | "onBehalfOf"> {
  const role = "role" in what ? what.role : "member";
  const organisation = what.seat === "region" ? what.region : what.seat === "municipality" ? "Kommun" : null;
  return { role, organisation, onBehalfOf: null };
}
