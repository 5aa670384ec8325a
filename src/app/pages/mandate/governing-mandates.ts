// A group's mandates with their rules: those that hold, and those that have been.
import type { Mandate, MandateGroup, Rule } from "#domain/entities.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import type { Day } from "#schema/day.ts";

export interface GoverningMandate {
  mandate: Mandate;
  link: MandateGroup;
  /** Its rules for this group that hold, in the order of the text. */
  rules: Rule[];
}

export interface GroupMandates {
  /** The newest first. */
  current: GoverningMandate[];
  ended: { mandate: Mandate; link: MandateGroup }[];
  /** Rules that hold but whose mandate's row is missing or broken. */
  withoutMandate: Rule[];
  /** Rules that no longer hold, the latest ended first. */
  voided: Rule[];
}

/**
 * Sorts a group's mandates and rules, with those ended during this visit that a newer register leaves out. A link that ends today has ended: what replaced it holds from today.
 */
export function groupMandates(
  governing: readonly { mandate: Mandate; link: MandateGroup }[],
  rules: readonly Rule[],
  today: Day,
  endedHere: readonly Rule[] = [],
): GroupMandates {
  const holds = rules.filter(isInForce).sort((a, b) => a.quoteFrom - b.quoteFrom);
  const hasEnded = ({ endedOn }: MandateGroup) => endedOn !== null && endedOn <= today;
  const known = new Set(governing.map(({ mandate }) => mandate.key));
  const current = governing
    .map(({ mandate, link }) => ({ mandate, link, rules: holds.filter(isOf(mandate)) }))
    // A rule kept from an ended mandate is still judged, so the mandate is still shown.
    .filter((one) => !hasEnded(one.link) || one.rules.length > 0)
    .sort((a, b) => b.link.followedFrom - a.link.followedFrom || b.link.row.createdAt - a.link.row.createdAt);
  return {
    current,
    ended: governing.filter(({ link }) => !current.some((one) => one.link.key === link.key)),
    withoutMandate: holds.filter(({ mandateKey }) => !known.has(mandateKey)),
    voided: [...rules, ...endedHere.filter(({ key }) => !rules.some((rule) => rule.key === key))]
      .filter((rule) => !isInForce(rule))
      .sort((a, b) => (b.voidedOn ?? 0) - (a.voidedOn ?? 0)),
  };
}

const isOf = (mandate: Mandate) => (rule: Rule) => rule.mandateKey === mandate.key;
