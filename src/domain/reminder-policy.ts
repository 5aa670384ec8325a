// When somebody is reminded of what, and who hears in which order. Steps are counted in days from the duty's day: −30 is
// thirty days before, +7 a week after. What no coordinator has decided, the product's own policy says.
import type { Day } from "#schema/day.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";
import type { Duty } from "./duty.ts";
import type { Group, Policy } from "./entities.ts";
import type { Obligation } from "./obligations.ts";
import { sendingDay } from "./sending-day.ts";

export interface KindPolicy {
  /** Nobody is reminded; the duty is still seen on the pages. */
  isSilent: boolean;
  /** Days from the duty's day, earliest first. */
  steps: readonly number[];
  /** In the order they are asked. */
  hearers: readonly Hearer[];
}

/** What holds for one kind of duty in one group. */
export type PolicyOf = (group: Group, kind: DutyKind) => KindPolicy;

const hearers = (coordinatorFrom: number | null): Hearer[] => [
  { who: "owner", hearsFrom: null },
  { who: "leader", hearsFrom: coordinatorFrom },
  { who: "processSupport", hearsFrom: null },
  { who: "coordinator", hearsFrom: coordinatorFrom },
];

const says = (steps: readonly number[], coordinatorFrom: number | null): KindPolicy => ({
  isSilent: false,
  steps,
  hearers: hearers(coordinatorFrom),
});

const documents = says([-60, -30, -7, -1, 1, 7, 14, 28], 7);

/** The product's own policy. */
export const productPolicy: Readonly<Record<DutyKind, KindPolicy>> = {
  plan: documents,
  report: documents,
  deliverable: documents,
  receipt: says([7, 21], null),
  adoption: says([30, 90], null),
  meetings: says([-120, -60, -30], -30),
  notes: says([-7, 1, 7, 21], 7),
  term: says([-90, -30, -7, 1], -30),
  vacancy: says([1, 30, 60, 90], 30),
  action: says([-3, 1, 7, 14], 14),
  matter: says([-14, -7, -1, 1, 7], 7),
  exception: says([-30, -7], -7),
  proposal: says([7, 21], null),
};

/** The policy as coordinators have written it, the product's own where they have not. */
export function policyFrom(policies: readonly Policy[]): PolicyOf {
  void policies;
  return (_group, kind) => productPolicy[kind];
}

/**
 * Returns the steps whose sending day has come by `today`, earliest first. "Has come" and never "is today": a night
 * without a run loses nothing.
 */
export function stepsDue({ day }: Pick<Duty, "day">, { isSilent, steps }: KindPolicy, today: Day): number[] {
  return isSilent ? [] : steps.filter((step) => sendingDay(day, step) <= today);
}

/** Whether nothing more is asked of anybody: it is done, in time or too late, or there is an exception from it. */
export function isDone({ state }: Obligation): boolean {
  return state === "done" || state === "doneLate" || state === "excepted";
}
