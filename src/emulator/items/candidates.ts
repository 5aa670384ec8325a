// Which items an index leaves to look at. Of conditions joined by `and` the first with an index is taken, also when a
// later one would leave fewer: Graph uses one index, and a filter is safe only when its first condition is selective.
// Joined by `or`, both must have an index.
import { badRequest } from "#emulator/http/graph-error.ts";
import type { Comparable } from "#emulator/odata/compare.ts";
import type { Comparison, Expression, Operator } from "#emulator/odata/expression.ts";
import type { Database } from "#emulator/storage/database.ts";
import type { QueryField } from "./query-field.ts";

export interface Condition {
  field: QueryField;
  operator: Operator;
  wanted: Comparable;
}

/** At most `limit + 1` numbers of items, ascending; or undefined when no index helps and the whole list must be read. */
export function candidates(
  database: Database,
  listId: string,
  expression: Expression,
  conditionOf: (comparison: Comparison) => Condition,
  limit: number,
): number[] | undefined {
  if (expression.kind === "comparison") return indexed(database, listId, conditionOf(expression), limit);
  const left = candidates(database, listId, expression.left, conditionOf, limit);
  const right = candidates(database, listId, expression.right, conditionOf, limit);
  if (expression.kind === "and") return left ?? right;
  if (!left || !right) return undefined;
  return [...new Set([...left, ...right])].sort((one, other) => one - other).slice(0, limit + 1);
}

/** The condition of a comparison; throws 400 when the literal does not fit the field. */
export function condition(field: QueryField, comparison: Comparison): Condition {
  const wanted = field.literal(comparison.literal);
  if (wanted === undefined) {
    throw badRequest(`Invalid filter clause: the value of field '${field.name}' has an incompatible type.`);
  }
  return { field, operator: comparison.operator, wanted };
}

const sqlOperators: Record<Exclude<Operator, "startswith">, string> = {
  eq: "IS",
  ne: "IS NOT",
  lt: "<",
  gt: ">",
  le: "<=",
  ge: ">=",
};

function indexed(
  database: Database,
  listId: string,
  { field, operator, wanted }: Condition,
  limit: number,
): number[] | undefined {
  if (field.index === "none") return undefined;
  const source =
    field.index === "id"
      ? { select: "SELECT id AS item FROM items WHERE list = ?", value: "id", named: [listId] }
      : {
          select: "SELECT item FROM item_index WHERE list = ? AND column_name = ?",
          value: "value",
          named: [listId, field.name],
        };
  const bound = operator === "startswith" ? [wanted, `${String(wanted)}\u{10FFFF}`] : [wanted];
  const test =
    operator === "startswith"
      ? `${source.value} >= ? AND ${source.value} < ?`
      : `${source.value} ${sqlOperators[operator]} ?`;
  const sql = `SELECT item FROM (${source.select} AND ${test} LIMIT ?) ORDER BY item`;
  return database.all<{ item: number }>(sql, ...source.named, ...bound, limit + 1).map((row) => row.item);
}
