// A row that one writer owns: what it says goes, whatever another hand has done to the row meanwhile. Nothing is merged.
import type { Stored } from "#domain/entities.ts";
import { GraphError } from "#graph/graph-error.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import { holds } from "./merge.ts";
import type { Row, Table } from "./table.ts";

const mostTries = 4;

/**
 * Makes the row under the entity's key say what the entity says: a row that was moved, broken or deleted by hand is put
 * right, and a lost answer is looked up. Rejects with a GraphError when the world fails.
 */
export async function writeOwn<L extends List>(table: Table<L>, entity: EntityOf<L>): Promise<Row<L>> {
  let refused: GraphError | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const found = await table.find(entity.key);
    if (found?.row && holds(table.list, found.row, entity)) return found.row;
    // Nothing stands in the way of the new row, and yet it was not taken.
    if (!found && refused) throw refused;
    try {
      return found ? await table.replace(found, entity) : await table.create(entity);
    } catch (error) {
      if (!isInDoubt(error) || attempt === mostTries) throw error;
      refused = error.mayHaveHappened ? null : error;
    }
  }
}

/** Changes an owned row as it was read; whatever is in doubt is settled under its key. */
export async function changeOwn<L extends List>(
  table: Table<L>,
  base: Stored<EntityOf<L>>,
  changes: Partial<EntityOf<L>>,
): Promise<Row<L>> {
  try {
    return await table.change(base, changes);
  } catch (error) {
    if (!isInDoubt(error)) throw error;
    const { row: _, ...entity } = { ...base, ...changes };
    return writeOwn(table, entity as unknown as EntityOf<L>);
  }
}

/** A lost answer; a row that has moved, gone, or come under the key in between, which a unique column calls a bad request. */
function isInDoubt(error: unknown): error is GraphError {
  if (!(error instanceof GraphError)) return false;
  const isGone = error.code === "not-found" || error.code === "changed-meanwhile";
  return error.mayHaveHappened || isGone || error.status === 400;
}
