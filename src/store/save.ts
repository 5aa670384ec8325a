// Saving that is safe under everything the network does: an answer that was lost, a row that moved, a create that had
// already happened. After any doubt the row itself is read first, so what is said is what is stored.
import { changedMeanwhile, GraphError, withOutcome } from "#graph/graph-error.ts";
import type { List } from "#schema/define-list.ts";
import { type Changes, changesFrom, clashing, differing, hasMoved, holds } from "./merge.ts";
import type { SaveOutcome } from "./port.ts";
import type { Row, Table } from "./table.ts";

const mostTries = 4;

/**
 * Saves `changes` to the row the form was opened on. Others' changes to other fields are kept; a field that both have
 * changed differently comes back as a conflict. Rejects with a GraphError that says whether the save may have happened.
 */
export async function saveChange<L extends List>(
  table: Table<L>,
  base: Row<L>,
  changes: Changes<L>,
): Promise<SaveOutcome<Row<L>>> {
  const mine = changesFrom(table.list, base, changes);
  if (Object.keys(mine).length === 0) return { kind: "saved", row: base, merged: false };
  return saveExactly(table, base, mine);
}

/** As `saveChange`, for all of `mine`: also a field that says the same as `base` is to say so when this is saved. */
export async function saveExactly<L extends List>(
  table: Table<L>,
  base: Row<L>,
  mine: Changes<L>,
): Promise<SaveOutcome<Row<L>>> {
  let target = base;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const row = await table.change(target, mine);
      return { kind: "saved", row, merged: hasMoved(table.list, base, row, mine) };
    } catch (error) {
      if (!isInDoubt(error)) throw error;
      target = await readAfter(error, () => table.reread(base));
      if (holds(table.list, target, mine)) {
        return { kind: "saved", row: target, merged: hasMoved(table.list, base, target, mine) };
      }
      const fields = clashing(table.list, base, target, mine);
      if (fields.length > 0) return conflict(base, target, mine, fields);
      if (attempt === mostTries) throw withOutcome(error, false);
    }
  }
}

/**
 * Adds a row under its key: exactly one, however often it is tried. A row with other content already there comes back
 * as a conflict. Rejects with a GraphError that says whether the row may have been made.
 */
export async function saveNew<L extends List>(
  table: Table<L>,
  entity: Parameters<Table<L>["create"]>[0],
): Promise<SaveOutcome<Row<L>>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: "saved", row: await table.create(entity), merged: false };
    } catch (error) {
      if (!(error instanceof GraphError) || !(error.mayHaveHappened || isRefusedAsTaken(error))) throw error;
      const found = await readAfter(error, () => table.byKey(entity.key));
      if (found && holds(table.list, found, entity)) return { kind: "saved", row: found, merged: false };
      if (found) return conflict(found, found, entity, differing(table.list, found, entity));
      if (!error.mayHaveHappened) throw error;
      if (attempt === 2) throw withOutcome(error, false);
    }
  }
}

/** Adds a row, or changes the one already stored under its key to say the same. Returns the row as it now is. */
export async function saveUnderKey<L extends List>(
  table: Table<L>,
  entity: Parameters<Table<L>["create"]>[0],
): Promise<Row<L>> {
  const added = await saveNew(table, entity);
  if (added.kind === "saved") return added.row;
  const changed = await saveChange(table, added.theirs, entity as Changes<L>);
  if (changed.kind === "saved") return changed.row;
  throw changedMeanwhile(`Somebody else is writing row ${entity.key}.`, { list: table.list.name });
}

/** A lost answer, or a row that is no longer what the change was based on. */
function isInDoubt(error: unknown): error is GraphError {
  return error instanceof GraphError && (error.mayHaveHappened || error.code === "changed-meanwhile");
}

/** A unique column's refusal is a plain bad request (or a conflict): only the row under the key tells them apart. */
function isRefusedAsTaken(error: GraphError): boolean {
  return error.status === 400 || error.status === 409;
}

/** What a read says after a failed write. When that fails too, the write's own error is the truth. */
async function readAfter<T>(error: GraphError, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (failure) {
    if (error.mayHaveHappened && failure instanceof GraphError) throw error;
    throw failure;
  }
}

function conflict<L extends List>(
  base: Row<L>,
  theirs: Row<L>,
  mine: Changes<L>,
  fields: (keyof Row<L> & string)[],
): SaveOutcome<Row<L>> {
  return { kind: "conflict", base, theirs, mine: mine as Partial<Row<L>>, fields };
}
