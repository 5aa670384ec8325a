// One group, one rule, and what is found: for tests of each kind of rule. Followed and judged from 1 January 2026.
import type { Membership, Register, Rule, WholeRegister } from "#domain/entities.ts";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { type Day, dayOf } from "#schema/day.ts";
import type { ParametersOf, RuleKind } from "#schema/lists/rule-parameters.ts";
import { group, membership, register, rule } from "./small-world.ts";

export const today = dayOf(2026, 11, 22);

/** A rule with "ska" that says this. */
export function ruleThat<K extends RuleKind>(
  kind: K,
  parameters: ParametersOf<K>,
  changes: Partial<Rule> = {},
): Rule {
  return rule({ key: "rule", kind, label: kind, parameters, lastDay: null, lastDayFrom: null, ...changes });
}

/** An ordinary member by that name, from an organisation. */
export function seat(
  who: string | null,
  organisation: string | null,
  changes: Partial<Membership> = {},
): Membership {
  return membership({
    key: `seat-${who}`,
    role: "member",
    personId: who,
    personName: who,
    organisation,
    ...changes,
  });
}

/** A group of three regions with nobody in it, governed by that one rule. */
export function worldOf(one: Rule, changes: Partial<WholeRegister> = {}): WholeRegister {
  return register({
    group: group({ regions: ["Region Alfa", "Region Beta", "Region Gamma"] }),
    memberships: [],
    ...changes,
    rules: [one],
  });
}

/** How each finding weighs, its fact and its cure. */
export function found(world: Register, day: Day = today) {
  return mandateFindings(world, day).map(toldOf);
}

/** The facts' names alone, with how they weigh. */
export function foundNames(world: Register, day: Day = today): string[] {
  return mandateFindings(world, day).map(({ outcome, fact }) => `${outcome} ${fact.fact}`);
}

function toldOf({ outcome, fact, cure }: MandateFinding) {
  return { outcome, ...fact, cure };
}
