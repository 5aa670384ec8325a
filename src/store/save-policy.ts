// Saving a rule for reminders upon the row its form was opened on: what another coordinator has decided meanwhile is
// never written over unseen.
import type { NewPolicy, Policy } from "#domain/entities.ts";
import { GraphError } from "#graph/graph-error.ts";
import type { policies } from "#schema/lists/coordination.ts";
import { type Changes, changesFrom } from "./merge.ts";
import { writeOwn } from "./own-row.ts";
import type { SaveOutcome } from "./port.ts";
import { saveExactly, saveNew } from "./save.ts";
import type { Table } from "./table.ts";

type Policies = Table<typeof policies>;

/** When somebody is reminded is said by these together: a mix of two people's would be what neither has decided. */
const steps = ["isSilent", "daysBefore", "daysAfter"] as const;

/**
 * Saves the policy upon `base`, or as a new one where there was none. Resolves with a conflict when somebody else has
 * decided otherwise since. A row that a hand has broken is put right and one it has deleted is made again, since saving
 * is the cure. Rejects with a GraphError when the world fails.
 */
export async function savePolicy(
  table: Policies,
  policy: NewPolicy,
  base: Policy | null,
): Promise<SaveOutcome<Policy>> {
  try {
    return await (base ? saveUpon(table, policy, base) : saveNew(table, policy));
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (base && error.code === "not-found") return saveNew(table, policy);
    if (error.code !== "changed-meanwhile" || !(await isBroken(table, policy.key))) throw error;
    return { kind: "saved", row: await writeOwn(table, policy), merged: false };
  }
}

async function saveUpon(table: Policies, policy: NewPolicy, base: Policy): Promise<SaveOutcome<Policy>> {
  const changed = changesFrom(table.list, base, policy);
  if (Object.keys(changed).length === 0) return { kind: "saved", row: base, merged: false };
  return saveExactly(table, base, withWhatBelongs(changed, policy));
}

/** What is sent: with each change also what it makes sense only together with, so that others' changes of it are met. */
function withWhatBelongs(changed: Changes<typeof policies>, policy: NewPolicy): Changes<typeof policies> {
  const { voidedOn, sameAsGroup, isSilent, daysBefore, daysAfter, hearers } = policy;
  // To take back, or to decide anew, is to say something of the whole.
  if ("voidedOn" in changed) {
    return { ...changed, sameAsGroup, isSilent, daysBefore, daysAfter, hearers };
  }
  const together = steps.some((step) => step in changed) ? { isSilent, daysBefore, daysAfter } : {};
  return { ...changed, ...together, voidedOn };
}

async function isBroken(table: Policies, key: string): Promise<boolean> {
  const found = await table.find(key);
  return found !== null && found.row === null;
}
