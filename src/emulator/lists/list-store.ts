// Lists and their columns, in and out of the database.
import { titleColumn } from "#emulator/columns/built-in-columns.ts";
import type { Column } from "#emulator/columns/column.ts";
import type { Actor } from "#emulator/items/actor.ts";
import type { Site } from "#emulator/sites/site.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { Database } from "#emulator/storage/database.ts";

export interface List {
  id: string;
  site: string;
  title: string;
  description: string;
  template: string;
  system: number;
  version: number;
  created: number;
  created_by: string;
  modified: number;
  modified_by: string;
}

const present = "SELECT * FROM lists WHERE site = ? AND deleted = 0";

/** All lists of a site, oldest first, the hidden ones included. */
export function listsOf(database: Database, site: Site): List[] {
  return database.all<List>(`${present} ORDER BY created, title`, site.id);
}

/** The list with this id or title, in any case; undefined when there is none. */
export function findList(database: Database, site: Site, idOrTitle: string): List | undefined {
  const key = idOrTitle.toLowerCase();
  const byId = database.first<List>(`${present} AND id = ?`, site.id, key);
  return byId ?? listsOf(database, site).find((list) => list.title.toLowerCase() === key);
}

/** Makes an empty list with Title; the id depends on site, title and how often that title was used before. */
export function insertList(
  database: Database,
  site: Site,
  made: { title: string; description: string; template: string; system: boolean; actor: Actor; at: number },
): List {
  let turn = 0;
  let id = "";
  do {
    id = stableGuid(site.id, "list", made.title.toLowerCase(), turn);
    turn += 1;
  } while (database.first("SELECT 1 FROM lists WHERE id = ?", id));
  const by = JSON.stringify(made.actor);
  database.run(
    "INSERT INTO lists (id, site, title, description, template, system, version, next_item, created, created_by, modified, modified_by) VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?)",
    id,
    site.id,
    made.title,
    made.description,
    made.template,
    made.system ? 1 : 0,
    made.at,
    by,
    made.at,
    by,
  );
  saveColumn(database, id, titleColumn(id));
  const list = findList(database, site, id);
  if (!list) throw new Error("a list just made is missing");
  return list;
}

/** Sets what a PATCH may change and counts the list's version up. */
export function updateList(
  database: Database,
  list: List,
  title: string,
  description: string,
  actor: Actor,
  at: number,
): void {
  database.run(
    "UPDATE lists SET title = ?, description = ?, version = version + 1, modified = ?, modified_by = ? WHERE id = ?",
    title,
    description,
    at,
    JSON.stringify(actor),
    list.id,
  );
}

/** Takes the list away for good; its id is not used again. */
export function deleteList(database: Database, list: List): void {
  database.run("UPDATE lists SET deleted = 1 WHERE id = ?", list.id);
  database.run("DELETE FROM columns WHERE list = ?", list.id);
  database.run("DELETE FROM items WHERE list = ?", list.id);
  database.run("DELETE FROM item_index WHERE list = ?", list.id);
  database.run("DELETE FROM versions WHERE list = ?", list.id);
}

/** The columns that hold values, in the order they were made. */
export function columnsOf(database: Database, listId: string): Column[] {
  const rows = database.all<{ definition: string }>(
    "SELECT definition FROM columns WHERE list = ? ORDER BY position",
    listId,
  );
  return rows.map((row) => JSON.parse(row.definition) as Column);
}

/** Adds a column or replaces the one of that name. */
export function saveColumn(database: Database, listId: string, column: Column): void {
  const last = database.first<{ last: number | null }>(
    "SELECT max(position) AS last FROM columns WHERE list = ?",
    listId,
  );
  database.run(
    "INSERT INTO columns (list, name, position, definition) VALUES (?, ?, ?, ?) ON CONFLICT (list, name) DO UPDATE SET definition = excluded.definition",
    listId,
    column.name,
    (last?.last ?? 0) + 1,
    JSON.stringify(column),
  );
}

/** Takes a column and its index away; values stay in old versions. */
export function dropColumn(database: Database, listId: string, column: Column): void {
  database.run("DELETE FROM columns WHERE list = ? AND name = ?", listId, column.name);
  database.run("DELETE FROM item_index WHERE list = ? AND column_name = ?", listId, column.name);
}
