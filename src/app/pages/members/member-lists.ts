// The order of members on the page, and who is still on the list.
import type { Membership, Role } from "#domain/entities.ts";

const rank: readonly Role[] = [
  "chair",
  "viceChair",
  "convener",
  "member",
  "contactPerson",
  "processSupport",
  "secretary",
  "coOpted",
];

/** Leaders first, then by whom they stand for and by name, as Swedish sorts. */
export function inOrder(memberships: readonly Membership[]): Membership[] {
  return memberships.toSorted(
    (a, b) =>
      rank.indexOf(a.role) - rank.indexOf(b.role) ||
      (a.onBehalfOf ?? "").localeCompare(b.onBehalfOf ?? "", "sv") ||
      (a.personName ?? "").localeCompare(b.personName ?? "", "sv") ||
      a.key.localeCompare(b.key),
  );
}
