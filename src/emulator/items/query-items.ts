// A page of a list's items: filter, order, threshold and mark. The threshold counts the rows that must be looked at,
// not those that are returned, as SharePoint does.
import type { Column } from "#emulator/columns/column.ts";
import { GraphFailure, invalidRequest } from "#emulator/http/graph-error.ts";
import { type Comparable, compare, holds, isTrue } from "#emulator/odata/compare.ts";
import { type Comparison, comparisons, type Expression } from "#emulator/odata/expression.ts";
import { parseFilter } from "#emulator/odata/parse-filter.ts";
import { parseOrderBy } from "#emulator/odata/select-expand.ts";
import type { World } from "#emulator/world.ts";
import { type Condition, candidates, condition } from "./candidates.ts";
import { findItem, type Item, type ItemRow, itemFromRow } from "./item-store.ts";
import { type QueryField, queryField } from "./query-field.ts";
import type { Mark } from "./skip-token.ts";

export interface ItemQuery {
  filter: string | undefined;
  orderBy: string | undefined;
  after: Mark | undefined;
  size: number;
  honorNonIndexed: boolean;
}

export interface Page {
  items: Item[];
  next?: Mark;
}

interface Order {
  field: QueryField;
  descending: boolean;
}

/** One page; throws 400 for what cannot be queried and 422 (or 429) beyond the list threshold. */
export function queryItems(world: World, listId: string, columns: readonly Column[], query: ItemQuery): Page {
  const expression = query.filter === undefined ? undefined : parseFilter(query.filter);
  const orders = parseOrderBy(query.orderBy).map(({ path, descending }) => ({
    field: queryField(columns, path),
    descending,
  }));
  const known = new Map<Comparison, Condition>();
  for (const one of expression ? comparisons(expression) : [])
    known.set(one, condition(queryField(columns, one.path), one));
  const fields = [...[...known.values()].map(({ field }) => field), ...orders.map(({ field }) => field)];
  if (!query.honorNonIndexed) refuseUnindexed(fields);
  if (!expression && orders.length === 0)
    return inOrderOfId(itemsAfter(world, listId, query.after), query.size);

  const wanted = matcher(expression, known);
  const rows = rowsToLookAt(world, listId, expression, known);
  if (orders.length === 0) return inOrderOfId(matching(rows(query.after), wanted), query.size);
  return sorted([...matching(rows(undefined), wanted)], orders, query);
}

function refuseUnindexed(fields: readonly QueryField[]): void {
  const field = fields.find((one) => one.index === "none");
  if (!field) return;
  throw invalidRequest(
    `Field '${field.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function matcher(
  expression: Expression | undefined,
  known: Map<Comparison, Condition>,
): (item: Item) => boolean {
  if (!expression) return () => true;
  return (item) =>
    isTrue(expression, (comparison) => {
      const wanted = known.get(comparison);
      return wanted !== undefined && holds(wanted.operator, wanted.field.value(item), wanted.wanted);
    });
}

function rowsToLookAt(
  world: World,
  listId: string,
  expression: Expression | undefined,
  known: Map<Comparison, Condition>,
): (after: Mark | undefined) => Iterable<Item> {
  const limit = world.listThreshold;
  const conditionOf = (comparison: Comparison): Condition => {
    const found = known.get(comparison);
    if (!found) throw new Error("a comparison was not resolved");
    return found;
  };
  const ids = expression && candidates(world.database, listId, expression, conditionOf, limit);
  if (ids) {
    if (ids.length > limit) throw tooMany(world);
    return (after) =>
      itemsOf(
        world,
        listId,
        ids.filter((id) => id > (after?.id ?? 0)),
      );
  }
  const sql = "SELECT count(*) AS count FROM (SELECT 1 FROM items WHERE list = ? LIMIT ?)";
  const count = world.database.first<{ count: number }>(sql, listId, limit + 1)?.count ?? 0;
  if (count > limit) throw tooMany(world);
  return (after) => itemsAfter(world, listId, after);
}

function tooMany(world: World): GraphFailure {
  if (world.variant === "other")
    return new GraphFailure(429, "activityLimitReached", "The request has been throttled");
  return new GraphFailure(
    422,
    "notSupported",
    "The request is unprocessable because it uses too many resources",
    {
      innerCode: "tooManyResources",
    },
  );
}

function* itemsAfter(world: World, listId: string, after: Mark | undefined): Generator<Item> {
  const sql = "SELECT * FROM items WHERE list = ? AND id > ? ORDER BY id";
  for (const row of world.database.each<ItemRow>(sql, listId, after?.id ?? 0)) yield itemFromRow(row);
}

function* itemsOf(world: World, listId: string, ids: readonly number[]): Generator<Item> {
  for (const id of ids) {
    const item = findItem(world.database, listId, id);
    if (item) yield item;
  }
}

function* matching(items: Iterable<Item>, wanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (wanted(item)) yield item;
}

function inOrderOfId(items: Iterable<Item>, size: number): Page {
  const page: Item[] = [];
  for (const item of items) {
    if (page.length === size) return { items: page, next: { id: page.at(-1)?.id ?? 0, values: [] } };
    page.push(item);
  }
  return { items: page };
}

function sorted(items: Item[], orders: readonly Order[], query: ItemQuery): Page {
  const valuesOf = (item: Item): Comparable[] => orders.map(({ field }) => field.value(item));
  const marks = items.map((item) => ({ item, mark: { id: item.id, values: valuesOf(item) } }));
  marks.sort((one, other) => inOrder(orders, one.mark, other.mark));
  const { after } = query;
  const rest = after ? marks.filter(({ mark }) => inOrder(orders, mark, after) > 0) : marks;
  const page = rest.slice(0, query.size);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    ...(last && rest.length > page.length ? { next: last.mark } : {}),
  };
}

function inOrder(orders: readonly Order[], one: Mark, other: Mark): number {
  for (const [index, { descending }] of orders.entries()) {
    const result = compare(one.values[index] ?? null, other.values[index] ?? null);
    if (result !== 0) return descending ? -result : result;
  }
  return one.id - other.id;
}
