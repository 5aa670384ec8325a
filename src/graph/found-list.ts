// A list as Graph tells it with its columns, reduced to what provisioning compares.
import { type Place, unexpected } from "./graph-error.ts";
import { choicesOf, type FoundColumn, type FoundList, kindOf } from "./provision-plan.ts";

/** The list a body holds. Throws an `unexpected` GraphError when it holds none. */
export function foundListOf(body: unknown, place: Place): FoundList {
  const list = (body ?? {}) as { columns?: unknown };
  if (!Array.isArray(list.columns)) throw unexpected("This is no list with columns.", place);
  return {
    columns: list.columns.map((column: Record<string, unknown>) => foundColumnOf(column)),
  };
}

function foundColumnOf(column: Record<string, unknown>): FoundColumn {
  return {
    id: String(column.id),
    name: String(column.name),
    displayName: String(column.displayName),
    indexed: column.indexed === true,
    isUnique: column.enforceUniqueValues === true,
    kind: kindOf(column),
    choices: choicesOf(column),
  };
}
