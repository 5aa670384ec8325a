// Which seat a membership is for. Names of regions are compared as people write them: "Region X", "region x" and "X"
// are the same.
import type { Membership, Role } from "./entities.ts";

/** What a seat is for. */
export type SeatPurpose =
  | { seat: "region"; region: string }
  | { seat: "national" }
  | { seat: "municipality" }
  | { seat: "leader"; role: "chair" | "convener" }
  | { seat: "role"; role: Role };

/** Those who count when a mandate says how many members there shall be; the rest support or are co-opted. */
export const countedRoles: readonly Role[] = ["chair", "viceChair", "convener", "member"];

/** Whether the two names are of the same region. */
export function isSameRegion(one: string, other: string): boolean {
  return bareName(one) === bareName(other);
}

/** For whom the membership is: the one represented, else the employer. */
export function standsFor({ onBehalfOf, organisation }: Membership): string | null {
  return onBehalfOf ?? organisation;
}

/** Whether the membership is from a municipality. */
export function isMunicipal({
  onBehalfOf,
  organisation,
}: Pick<Membership, "onBehalfOf" | "organisation">): boolean {
  return [onBehalfOf, organisation].some((name) => name?.toLowerCase().includes("kommun"));
}

/** Whether the membership is of the kind that the seat is for; whether it runs today is another question. */
export function isFor(purpose: SeatPurpose, membership: Membership): boolean {
  const { role, isNational } = membership;
  if (purpose.seat === "role") return role === purpose.role;
  // A mandate that says chair is fulfilled by somebody the group calls convener, and the other way round.
  if (purpose.seat === "leader") return role === "chair" || role === "convener";
  if (!countedRoles.includes(role)) return false;
  if (purpose.seat === "national") return isNational;
  if (purpose.seat === "municipality") return isMunicipal(membership);
  const name = standsFor(membership);
  return name !== null && isSameRegion(name, purpose.region);
}

/** The name by which a region is the same however people write it. */
export function bareName(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^region /, "");
}
