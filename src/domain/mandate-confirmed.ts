// Whether a group has a confirmed mandate, as far as the register alone can say.
import type { Register, Rule } from "./entities.ts";

/**
 * True when a rule is in force, or when the group is followed and has never had a rule: a text may be confirmed though
 * it demands nothing. False when every rule has ended.
 */
export function hasConfirmedMandate({ rules, group }: Register): boolean {
  return rules.length === 0 ? group.followedFrom !== null : rules.some(({ voidedOn }) => voidedOn === null);
}

/** Whether a rule holds: not ended, and not a reading that a person has discarded. */
export function isInForce(rule: Rule): boolean {
  return rule.voidedOn === null && rule.verdict !== "discarded";
}
