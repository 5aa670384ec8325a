// When somebody is reminded of what, and who hears in which order. Steps are counted in days from the duty's day: −30 is
// thirty days before, +7 a week after. What no coordinator has decided, the product's own policy says.
import type { Day } from "#schema/day.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";
import type { Duty } from "./duty.ts";
import type { Group, NewPolicy, Policy } from "./entities.ts";
import { keyOf } from "./keys.ts";
import { sendingDayOf } from "./sending-day.ts";

export interface KindPolicy {
  /** Nobody is reminded; the duty is still seen on the pages. */
  isSilent: boolean;
  /** Days from the duty's day, earliest first. */
  steps: readonly number[];
  /** In the order they are asked. */
  hearers: readonly Hearer[];
}

/** What holds for one kind of duty in one group. */
export type PolicyOf = (group: Pick<Group, "key">, kind: DutyKind) => KindPolicy;

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

/**
 * The policy as coordinators have written it: the group's own row for the kind, else what holds in the group it follows,
 * else the row for all groups, else the product's own. Rows taken back do not count. A ring of groups that follow each
 * other, which only a hand in SharePoint can write, ends at the row for all groups.
 */
export function policyFrom(policies: readonly Policy[]): PolicyOf {
  const rows = new Map<string, Policy>();
  for (const policy of policies) {
    const key = rowKey(policy.groupKey, policy.dutyKind);
    // Two rows that say different things of the same: the one made first stands, whatever order they come in.
    if (policy.voidedOn === null && isFirst(policy, rows.get(key))) rows.set(key, policy);
  }
  const known = new Map<string, KindPolicy>();
  const resolve = (groupKey: string, kind: DutyKind): KindPolicy => {
    const followed = new Set<string>();
    let at: string | null = groupKey;
    while (at !== null && !followed.has(at)) {
      const own = rows.get(rowKey(at, kind));
      if (own) return kindPolicyOf(own, kind);
      followed.add(at);
      at = rows.get(rowKey(at, null))?.sameAsGroup ?? null;
    }
    const general = rows.get(rowKey(null, kind));
    return general ? kindPolicyOf(general, kind) : productPolicy[kind];
  };
  return ({ key }, kind) => {
    const asked = rowKey(key, kind);
    const policy = known.get(asked) ?? resolve(key, kind);
    known.set(asked, policy);
    return policy;
  };
}

/** The key of the row about a kind, or (null) about whose policy is followed, in a group or (null) in all. */
export function policyKey(groupKey: string | null, kind: DutyKind | null): string {
  return keyOf("policy", groupKey ?? "all", kind ?? "same-as");
}

/** The kind's policy as a row says it; what the row leaves out about the hearers, the product's own says. */
export function kindPolicyOf(row: NewPolicy, kind: DutyKind): KindPolicy {
  const before = (row.daysBefore ?? []).map((days) => (days === 0 ? 0 : -days));
  const steps = [...new Set([...before, ...(row.daysAfter ?? [])])].sort((a, b) => a - b);
  return { isSilent: row.isSilent, steps, hearers: row.hearers ?? productPolicy[kind].hearers };
}

const rowKey = (groupKey: string | null, kind: DutyKind | null) => `${kind ?? "same-as"} ${groupKey ?? ""}`;

function isFirst(policy: Policy, other: Policy | undefined): boolean {
  return other === undefined || Number(policy.row.id) < Number(other.row.id);
}

/**
 * Returns the steps whose sending day has come by `today`, earliest first. "Has come" and never "is today": a night
 * without a run loses nothing.
 */
export function stepsDue(
  duty: Pick<Duty, "day" | "facts">,
  { isSilent, steps }: KindPolicy,
  today: Day,
): number[] {
  return isSilent ? [] : steps.filter((step) => sendingDayOf(duty, step) <= today);
}
