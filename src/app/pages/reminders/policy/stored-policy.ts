// Which stored row a form about a rule is opened on, and the row of an earlier visit whose draft is still there.
import type { Policy } from "#domain/entities.ts";
import { policyKey } from "#domain/reminder-policy.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import { isRecord } from "#schema/shape.ts";

/**
 * Returns the row about a kind, or (null) about whose rules are followed, in a group or (null) in all: the one that
 * holds, also under a key that a hand has made, else one taken back that has the key; null where there is none.
 */
export function storedPolicy(
  policies: readonly Policy[],
  groupKey: string | null,
  kind: DutyKind | null,
): Policy | null {
  const holds = (row: Policy) => row.groupKey === groupKey && row.dutyKind === kind && row.voidedOn === null;
  const key = policyKey(groupKey, kind);
  return policies.find(holds) ?? policies.find((row) => row.key === key) ?? null;
}

/**
 * Returns the row that the text keeps, as it was then. Null where it keeps none, or one that is no longer stored: what
 * is then saved is saved as new, and is told of whatever stands in its place.
 */
export function openedPolicy(text: string, policies: readonly Policy[]): Policy | null {
  try {
    const kept: unknown = JSON.parse(text);
    return policies.some((row) => isOfRow(kept, row)) ? (kept as Policy) : null;
  } catch {
    return null;
  }
}

function isOfRow(kept: unknown, { key, row }: Policy): boolean {
  if (!isRecord(kept) || !isRecord(kept.row)) return false;
  return kept.key === key && kept.row.id === row.id && typeof kept.row.etag === "string";
}
