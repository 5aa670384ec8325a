// What a demanded seat is called.
import type { SeatPurpose } from "#domain/seat-match.ts";
import type { Words } from "#locales/sv.ts";

/** "Region Värmland", "Ordförande", "Nationell ledamot". */
export function seatLabel(what: SeatPurpose, { members, common }: Words): string {
  if (what.seat === "region") return what.region;
  if (what.seat === "leader" || what.seat === "role") return common.roles[what.role];
  return members.seats[what.seat];
}
