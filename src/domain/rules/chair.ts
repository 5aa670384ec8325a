// Who leads the group: nobody, one, or more than one at once.
import type { Day } from "#schema/day.ts";
import type { Register } from "../entities.ts";
import { type Finding, leadingRoles } from "../finding.ts";
import { isInForce } from "../mandate-confirmed.ts";
import { holdersOf } from "../standing.ts";

/**
 * A note when nobody leads the group on `today` and no rule of its mandate says so in its own words, or when two
 * people are chair on the same day.
 */
export function chair(register: Register, today: Day): Finding[] {
  const leaders = holdersOf(register, leadingRoles, today);
  if (leaders.length === 0) {
    return isSaidByMandate(register, today) ? [] : [{ rule: "no-chair", outcome: "note" }];
  }
  const chairs = leaders.filter(({ role }) => role === "chair");
  return new Set(chairs.map((one) => one.personId ?? one.personName)).size > 1
    ? [{ rule: "two-chairs", outcome: "note", memberships: chairs }]
    : [];
}

/** Whether the mandate's own rule about the chair is judged on `today`. */
function isSaidByMandate({ rules, group }: Register, today: Day): boolean {
  const { followedFrom } = group;
  if (followedFrom === null || followedFrom > today) return false;
  return rules.some(
    (rule) =>
      rule.kind === "chairAppointment" &&
      isInForce(rule) &&
      rule.strength !== "may" &&
      rule.strength !== "elsewhere" &&
      (rule.judgedFrom ?? followedFrom) <= today,
  );
}
