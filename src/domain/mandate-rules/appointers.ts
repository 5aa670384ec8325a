// Members whose appointer is not written, or is somebody else than the mandate says.
import type { Membership } from "#domain/entities.ts";
import { mayBeBody } from "./body-names.ts";
import type { Found, Weight } from "./rule-judge.ts";

/** A note on those nobody is said to have appointed; `other` weighs those somebody else has. */
export function appointers(members: readonly Membership[], expected: string, other: Weight): Found[] {
  const unsaid = members.filter(({ appointedBy }) => appointedBy === null);
  const others = members.filter(
    ({ appointedBy }) => appointedBy !== null && !mayBeBody(appointedBy, expected),
  );
  return [
    ...remark("appointer-missing", unsaid, expected, "note"),
    ...remark("appointed-by-other", others, expected, other),
  ];
}

/** One finding about all of `memberships`, and none when there are none; the first is where to begin. */
export function remark(
  fact: "appointer-missing" | "appointed-by-other" | "proposal-missing",
  memberships: Membership[],
  expected: string,
  weight: Weight,
): Found[] {
  const [first] = memberships;
  if (first === undefined) return [];
  const cure = { cure: "change-membership" as const, membershipKey: first.key };
  return [{ fact: { fact, memberships, expected }, weight, cure, part: null }];
}
