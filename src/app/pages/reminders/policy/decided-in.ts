// Where the policy of one kind was decided: in the group's own row, in a group it follows, for all groups, or nowhere.
import type { Group, Policy } from "#domain/entities.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";

export type Decided = { own: Policy | null } & (
  | { from: "product" | "all" | "group" }
  | { from: "followed"; title: string }
);

/** `policies` are sound. `own` is the row that can be taken back here. */
export function decidedIn(
  policies: readonly Policy[],
  groupKey: string | null,
  kind: DutyKind,
  groups: readonly Pick<Group, "key" | "title">[],
): Decided {
  const standing = policies.filter(({ voidedOn }) => voidedOn === null);
  const rowOf = (key: string | null) =>
    standing.find((row) => row.groupKey === key && row.dutyKind === kind) ?? null;
  const own = rowOf(groupKey);
  if (groupKey === null) return own ? { own, from: "all" } : { own: null, from: "product" };
  if (own) return { own, from: "group" };
  const followed = new Set([groupKey]);
  const next = (key: string) =>
    standing.find((row) => row.groupKey === key && row.dutyKind === null)?.sameAsGroup ?? null;
  for (let at = next(groupKey); at !== null && !followed.has(at); at = next(at)) {
    if (rowOf(at)) {
      return { own: null, from: "followed", title: groups.find(({ key }) => key === at)?.title ?? at };
    }
    followed.add(at);
  }
  return { own: null, from: rowOf(null) ? "all" : "product" };
}
