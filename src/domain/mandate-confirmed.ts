// Whether a group has a confirmed mandate, as far as the register alone can say.
import type { Register } from "./entities.ts";

/**
 * True when a rule is in force, or when the group is followed and has never had a rule: a text may be confirmed though
 * it demands nothing. False when every rule has ended.
 */
export function hasConfirmedMandate({ rules, group }: Register): boolean {
  return rules.length === 0 ? group.followedFrom !== null : rules.some(({ voidedOn }) => voidedOn === null);
}
