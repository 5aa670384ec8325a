// A finding: what the product has noticed, as facts without prose, so that any language can tell it.
import type { Day } from "#schema/day.ts";
import type { Membership, Role, Step } from "./entities.ts";
import type { ActingRole } from "./standing.ts";

/** Uppfylls inte, Att observera, Kan inte bedömas ännu. */
export type Outcome = "breach" | "note" | "notJudged";

export type Finding =
  | { rule: "seat-vacant"; outcome: Outcome; membership: Membership }
  | { rule: "term-ends"; outcome: Outcome; membership: Membership; day: Day }
  | { rule: "term-ended"; outcome: Outcome; membership: Membership; day: Day }
  | { rule: "no-chair"; outcome: Outcome }
  | { rule: "two-chairs"; outcome: Outcome; memberships: Membership[] }
  | { rule: "step-without-role"; outcome: Outcome; step: Step; rolesHeld: ActingRole[] }
  | { rule: "step-changed"; outcome: Outcome; step: Step };

export const leadingRoles: readonly Role[] = ["chair", "convener"];
