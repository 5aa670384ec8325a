// Items, their index rows and their versions, in and out of the database. Every write happens inside a transaction.
import type { Column, Stored } from "#emulator/columns/column.ts";
import { kindOf } from "#emulator/columns/kinds.ts";
import type { Comparable } from "#emulator/odata/compare.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { Database } from "#emulator/storage/database.ts";
import type { Actor } from "./actor.ts";

export type Fields = Record<string, Stored>;

export interface Item {
  list: string;
  id: number;
  version: number;
  fields: Fields;
  created: number;
  createdBy: Actor;
  modified: number;
  modifiedBy: Actor;
}

export interface ItemRow {
  list: string;
  id: number;
  version: number;
  fields: string;
  created: number;
  created_by: string;
  modified: number;
  modified_by: string;
}

/** The quoted entity tag: the item's own GUID and its version. */
export function itemTag(item: Item): string {
  return `"${stableGuid(item.list, item.id)},${item.version}"`;
}

/** An item as the rest of the emulator sees it. */
export function itemFromRow(row: ItemRow): Item {
  return {
    list: row.list,
    id: row.id,
    version: row.version,
    fields: JSON.parse(row.fields) as Fields,
    created: row.created,
    createdBy: JSON.parse(row.created_by) as Actor,
    modified: row.modified,
    modifiedBy: JSON.parse(row.modified_by) as Actor,
  };
}

/** The item with this number; undefined when it is not there (any more). */
export function findItem(database: Database, listId: string, id: number): Item | undefined {
  const row = database.first<ItemRow>("SELECT * FROM items WHERE list = ? AND id = ?", listId, id);
  return row && itemFromRow(row);
}

/** Makes an item under the next number of its list; numbers are never used twice. */
export function insertItem(
  database: Database,
  listId: string,
  columns: readonly Column[],
  fields: Fields,
  actor: Actor,
  at: number,
): Item {
  const next = database.first<{ id: number }>(
    "UPDATE lists SET next_item = next_item + 1 WHERE id = ? RETURNING next_item - 1 AS id",
    listId,
  );
  if (!next) throw new Error(`there is no list ${listId}`);
  const item: Item = {
    list: listId,
    id: next.id,
    version: 1,
    fields,
    created: at,
    createdBy: actor,
    modified: at,
    modifiedBy: actor,
  };
  database.run(
    "INSERT INTO items (list, id, version, fields, created, created_by, modified, modified_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    listId,
    item.id,
    1,
    JSON.stringify(fields),
    at,
    JSON.stringify(actor),
    at,
    JSON.stringify(actor),
  );
  saveTraces(database, columns, item);
  return item;
}

/** Replaces an item's values and adds a version. */
export function replaceFields(
  database: Database,
  columns: readonly Column[],
  before: Item,
  fields: Fields,
  actor: Actor,
  at: number,
): Item {
  const item: Item = { ...before, version: before.version + 1, fields, modified: at, modifiedBy: actor };
  database.run(
    "UPDATE items SET version = ?, fields = ?, modified = ?, modified_by = ? WHERE list = ? AND id = ?",
    item.version,
    JSON.stringify(fields),
    at,
    JSON.stringify(actor),
    item.list,
    item.id,
  );
  saveTraces(database, columns, item);
  return item;
}

/** Takes an item, its index rows and its versions away. */
export function removeItem(database: Database, item: Item): void {
  database.run("DELETE FROM items WHERE list = ? AND id = ?", item.list, item.id);
  database.run(
    "DELETE FROM item_index WHERE list = ? AND item = ? AND column_name IN (SELECT name FROM columns WHERE list = ?)",
    item.list,
    item.id,
    item.list,
  );
  database.run("DELETE FROM versions WHERE list = ? AND item = ?", item.list, item.id);
}

/** The value of an item in a column in the form it is compared in; null for a blank. */
export function comparableOf(column: Column, fields: Fields): Comparable {
  const stored = fields[column.name];
  return stored === undefined ? null : kindOf(column).comparable(stored);
}

/** Writes the index of one column anew for every item of a list, as when the column becomes indexed. */
export function rebuildIndex(database: Database, listId: string, column: Column): void {
  database.run("DELETE FROM item_index WHERE list = ? AND column_name = ?", listId, column.name);
  if (!column.indexed) return;
  for (const row of database.each<ItemRow>("SELECT * FROM items WHERE list = ?", listId)) {
    saveIndex(database, column, itemFromRow(row));
  }
}

function saveTraces(database: Database, columns: readonly Column[], item: Item): void {
  for (const column of columns) if (column.indexed) saveIndex(database, column, item);
  database.run(
    "INSERT INTO versions (list, item, version, fields, modified, modified_by) VALUES (?, ?, ?, ?, ?, ?)",
    item.list,
    item.id,
    item.version,
    JSON.stringify(item.fields),
    item.modified,
    JSON.stringify(item.modifiedBy),
  );
}

function saveIndex(database: Database, column: Column, item: Item): void {
  database.run(
    "INSERT INTO item_index (list, column_name, item, value) VALUES (?, ?, ?, ?) ON CONFLICT (list, column_name, item) DO UPDATE SET value = excluded.value",
    item.list,
    column.name,
    item.id,
    comparableOf(column, item.fields),
  );
}
