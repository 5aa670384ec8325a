// From the values an item keeps to the fields a client reads: blanks are absent, numbers of rows are texts, and the
// service adds its own fields.
import type { Column, Surroundings } from "#emulator/columns/column.ts";
import { kindOf } from "#emulator/columns/kinds.ts";
import { utcText } from "#emulator/columns/site-time.ts";
import { invalidRequest } from "#emulator/http/graph-error.ts";
import { type Item, itemTag } from "./item-store.ts";

const service: Readonly<Record<string, (item: Item) => unknown>> = {
  id: (item) => String(item.id),
  ContentType: () => "Item",
  Modified: (item) => utcText(item.modified),
  Created: (item) => utcText(item.created),
  AuthorLookupId: (item) => String(item.createdBy.lookupId),
  EditorLookupId: (item) => String(item.modifiedBy.lookupId),
  AppAuthorLookupId: (item) => (item.createdBy.application ? String(item.createdBy.lookupId) : undefined),
  AppEditorLookupId: (item) => (item.modifiedBy.application ? String(item.modifiedBy.lookupId) : undefined),
  _UIVersionString: (item) => `${item.version}.0`,
  Attachments: () => false,
  Edit: () => "",
  LinkTitleNoMenu: (item) => item.fields.Title,
  LinkTitle: (item) => item.fields.Title,
  ItemChildCount: () => "0",
  FolderChildCount: () => "0",
};

/** Fields the service shows only when they are asked for by name. */
const onRequest: Readonly<Record<string, (item: Item, surroundings: Surroundings) => unknown>> = {
  ID: (item) => String(item.id),
  Author: (item, surroundings) =>
    surroundings.itemFields(surroundings.peopleListId, item.createdBy.lookupId)?.Title,
  Editor: (item, surroundings) =>
    surroundings.itemFields(surroundings.peopleListId, item.modifiedBy.lookupId)?.Title,
};

/** The fieldValueSet of an item; throws 400 for a selected column that does not exist. */
export function readFields(
  columns: readonly Column[],
  item: Item,
  surroundings: Surroundings,
  select?: readonly string[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = { "@odata.etag": itemTag(item) };
  if (select) {
    for (const name of select) put(fields, name, selectedField(columns, item, surroundings, name));
    return fields;
  }
  for (const column of columns) {
    const stored = item.fields[column.name];
    if (stored === undefined || column.hidden) continue;
    for (const [key, value] of Object.entries(kindOf(column).read(column, stored, surroundings)))
      put(fields, key, value);
  }
  for (const [key, value] of Object.entries(service)) put(fields, key, value(item));
  return fields;
}

/** Throws 400 for the first selected name that is no column, so that an empty list refuses it too. */
export function checkSelect(columns: readonly Column[], select: readonly string[] | undefined): void {
  for (const name of select ?? []) {
    if (name in service || name in onRequest) continue;
    if (!columns.some((column) => column.name === name || kindOf(column).writeKey(column.name) === name)) {
      throw invalidRequest(`Field '${name}' is not recognized`);
    }
  }
}

function selectedField(
  columns: readonly Column[],
  item: Item,
  surroundings: Surroundings,
  name: string,
): unknown {
  const column = columns.find((one) => one.name === name || kindOf(one).writeKey(one.name) === name);
  if (!column) return (service[name] ?? onRequest[name])?.(item, surroundings);
  const stored = item.fields[column.name];
  if (stored === undefined) return undefined;
  const kind = kindOf(column);
  if (name === column.name && kind.readSelected) return kind.readSelected(column, stored, surroundings);
  return kind.read(column, stored, surroundings)[name];
}

function put(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) fields[key] = value;
}
