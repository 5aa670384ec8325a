// Columns of a list: making, reading, changing, deleting.
import { readOnlyColumns, takenNames } from "#emulator/columns/built-in-columns.ts";
import type { Column } from "#emulator/columns/column.ts";
import { columnBody } from "#emulator/columns/column-body.ts";
import { changedColumn, parseColumn } from "#emulator/columns/parse-column.ts";
import { type Answer, noContent, ok } from "#emulator/http/answer.ts";
import { type Call, jsonBody, param } from "#emulator/http/call.ts";
import { GraphFailure, invalidRequest, itemNotFound } from "#emulator/http/graph-error.ts";
import { allowOnly } from "#emulator/http/query-options.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf, selected } from "#emulator/http/shape.ts";
import { rebuildIndex } from "#emulator/items/item-store.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import { listOf } from "#emulator/sites/resolve.ts";
import type { Site } from "#emulator/sites/site.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { World } from "#emulator/world.ts";
import { columnsOf, dropColumn, findList, type List, saveColumn } from "./list-store.ts";

/** SharePoint's limit of indexes in one list. */
const mostIndexes = 20;

export const columnRoutes: Route[] = [
  { method: "GET", pattern: "sites/:site/lists/:list/columns", units: 2, handler: getColumns },
  { method: "POST", pattern: "sites/:site/lists/:list/columns", units: 2, handler: postColumn },
  { method: "GET", pattern: "sites/:site/lists/:list/columns/:column", units: 1, handler: getColumn },
  { method: "PATCH", pattern: "sites/:site/lists/:list/columns/:column", units: 2, handler: patchColumn },
  { method: "DELETE", pattern: "sites/:site/lists/:list/columns/:column", units: 2, handler: deleteColumn },
];

/** Adds a column from a columnDefinition; throws 400 or 409 when SharePoint would refuse it. */
export function addColumn(world: World, site: Site, list: List, body: Record<string, unknown>): Column {
  const parsed = parseColumn(body);
  const existing = columnsOf(world.database, list.id);
  const name = parsed.name.toLowerCase();
  if (takenNames.includes(name) || existing.some((column) => column.name.toLowerCase() === name)) {
    throw new GraphFailure(409, "nameAlreadyExists", `A column named '${parsed.name}' already exists.`);
  }
  const target = parsed.settings.listId;
  if (parsed.facet === "lookup" && (typeof target !== "string" || !findList(world.database, site, target))) {
    throw invalidRequest("A lookup column needs the listId of a list in the same site.");
  }
  const column: Column = { id: stableGuid(list.id, "column", name), ...parsed };
  checkIndexCount([...existing, column]);
  saveColumn(world.database, list.id, column);
  rebuildIndex(world.database, list.id, column);
  return column;
}

function getColumns(world: World, call: Call): Answer {
  const { site, list } = listOf(world, call, "read");
  allowOnly(call.query, "select", "top", "expand");
  const select = parseSelect(call.query.system.get("select"));
  const all = [...columnsOf(world.database, list.id), ...readOnlyColumns(list.id)];
  const shown = all.filter((column) => !column.hidden || select?.includes("hidden"));
  const bodies = shown.map((column) =>
    selected({ ...columnBody(column) }, select, "columnDefinition", facets),
  );
  return ok(collection(context(call, site, list), bodies));
}

function getColumn(world: World, call: Call): Answer {
  const { site, list } = listOf(world, call, "read");
  return entity(call, site, list, columnByKey(world, list, param(call, "column")), 200);
}

function postColumn(world: World, call: Call): Answer {
  const { site, list } = listOf(world, call, "manage");
  return entity(call, site, list, addColumn(world, site, list, jsonBody(call)), 201);
}

function patchColumn(world: World, call: Call): Answer {
  const { site, list } = listOf(world, call, "manage");
  const column = columnByKey(world, list, param(call, "column"));
  if (column.readOnly && column.builtIn) throw invalidRequest(`Column '${column.name}' is read-only.`);
  const changed = changedColumn(column, jsonBody(call));
  checkIndexCount(
    columnsOf(world.database, list.id).map((one) => (one.name === column.name ? changed : one)),
  );
  saveColumn(world.database, list.id, changed);
  rebuildIndex(world.database, list.id, changed);
  if (changed.enforceUniqueValues && hasDuplicates(world, list, changed)) {
    throw invalidRequest(`Column '${column.name}' holds duplicate values and cannot be made unique.`);
  }
  return entity(call, site, list, changed, 200);
}

function deleteColumn(world: World, call: Call): Answer {
  const { list } = listOf(world, call, "manage");
  const column = columnByKey(world, list, param(call, "column"));
  if (column.builtIn) throw invalidRequest(`Column '${column.name}' cannot be deleted.`);
  dropColumn(world.database, list.id, column);
  return noContent();
}

const facets = [
  "text",
  "choice",
  "number",
  "boolean",
  "dateTime",
  "personOrGroup",
  "lookup",
  "hyperlinkOrPicture",
  "calculated",
  "defaultValue",
  "type",
];

function columnByKey(world: World, list: List, key: string): Column {
  const wanted = key.toLowerCase();
  const all = [...columnsOf(world.database, list.id), ...readOnlyColumns(list.id)];
  const column = all.find((one) => one.id === wanted || one.name.toLowerCase() === wanted);
  if (!column) throw itemNotFound("The specified column was not found");
  return column;
}

function checkIndexCount(columns: readonly Column[]): void {
  if (columns.filter((column) => column.indexed).length > mostIndexes) {
    throw invalidRequest(`A list cannot have more than ${mostIndexes} indexed columns.`);
  }
}

function hasDuplicates(world: World, list: List, column: Column): boolean {
  const sql =
    "SELECT 1 FROM item_index WHERE list = ? AND column_name = ? AND value IS NOT NULL GROUP BY value HAVING count(*) > 1 LIMIT 1";
  return world.database.first(sql, list.id, column.name) !== undefined;
}

function context(call: Call, site: Site, list: List): string {
  return contextOf(call.origin, `sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/columns`);
}

function entity(call: Call, site: Site, list: List, column: Column, status: number): Answer {
  const body = { "@odata.context": `${context(call, site, list)}/$entity`, ...columnBody(column) };
  return ok(body, {}, status);
}
