// Steps are append-only: one under its key, made once, never rewritten.
import type { NewStep, Step } from "#domain/entities.ts";
import type { steps } from "#schema/lists/group-site.ts";
import { saveNew } from "./save.ts";
import type { Table } from "./table.ts";

/** The step as stored. An earlier one under the same key stands: it says who did it first, and on which day. */
export async function recordStep(table: Table<typeof steps>, step: NewStep): Promise<Step> {
  const outcome = await saveNew(table, step);
  return outcome.kind === "saved" ? outcome.row : outcome.theirs;
}
