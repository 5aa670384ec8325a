// From the fields somebody sends to the values an item keeps; what SharePoint refuses is refused here.
import { readOnlyColumns } from "#emulator/columns/built-in-columns.ts";
import type { Column, Stored, Surroundings } from "#emulator/columns/column.ts";
import { kindOf } from "#emulator/columns/kinds.ts";
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { Database } from "#emulator/storage/database.ts";
import { comparableOf, type Fields } from "./item-store.ts";

const annotation = "@odata.type";

const setByService = new Set(
  ["id", "_UIVersion", ...readOnlyColumns("").flatMap(({ name }) => [name, `${name}LookupId`])].map((name) =>
    name.toLowerCase(),
  ),
);

/** The values after a write: `before` with the sent fields laid over it; throws 400 naming the first faulty field. */
export function writtenFields(
  columns: readonly Column[],
  before: Fields,
  sent: Record<string, unknown>,
  surroundings: Surroundings,
): Fields {
  const after: Fields = { ...before };
  for (const key of Object.keys(sent)) {
    if (key.startsWith("@odata.")) continue;
    if (key.endsWith(annotation)) {
      const annotated = key.slice(0, -annotation.length);
      if (!(annotated in sent)) throw invalidRequest(`The annotation '${key}' has no field beside it.`);
      continue;
    }
    const column = columnFor(columns, key, sent[key]);
    const stored = accepted(column, key, sent, surroundings);
    if (stored === null) delete after[column.name];
    else after[column.name] = stored;
  }
  return after;
}

/** The values a new item has where nothing was sent. */
export function defaultFields(columns: readonly Column[], sent: Record<string, unknown>): Fields {
  const fields: Fields = {};
  for (const column of columns) {
    const { defaultValue, name, facet } = column;
    if (defaultValue === undefined || kindOf(column).writeKey(name) in sent) continue;
    fields[name] = defaultIn(facet, defaultValue);
  }
  return fields;
}

/** Throws 400 (or 409 in the other variant) when another item already holds a value that must be unique. */
export function checkUnique(
  database: Database,
  columns: readonly Column[],
  listId: string,
  itemId: number,
  fields: Fields,
  failure: () => Error,
): void {
  for (const column of columns) {
    if (!column.enforceUniqueValues) continue;
    const value = comparableOf(column, fields);
    if (value === null) continue;
    const sql =
      "SELECT item FROM item_index WHERE list = ? AND column_name = ? AND value = ? AND item <> ? LIMIT 1";
    if (database.first(sql, listId, column.name, value, itemId)) throw failure();
  }
}

/** Throws 400 for the first required column without a value; Title, which every list requires on screen, is not meant. */
export function checkRequired(columns: readonly Column[], fields: Fields): void {
  const column = columns.find((one) => one.required && !one.builtIn && fields[one.name] === undefined);
  if (column) throw invalidRequest(`Field '${column.name}' is required.`);
}

function columnFor(columns: readonly Column[], key: string, value: unknown): Column {
  const column = columns.find((one) => kindOf(one).writeKey(one.name) === key);
  if (column && !column.readOnly) return column;
  if (column || setByService.has(key.toLowerCase())) throw invalidRequest(`Field '${key}' is read-only.`);
  if (typeof value === "object" && value !== null && columns.some((one) => one.name === key)) {
    throw invalidRequest(
      "A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.",
    );
  }
  throw invalidRequest(`Field '${key}' is not recognized`);
}

function accepted(
  column: Column,
  key: string,
  sent: Record<string, unknown>,
  surroundings: Surroundings,
): Stored | null {
  const kind = kindOf(column);
  const types = kind.collectionTypes(column.settings);
  const told = sent[key + annotation];
  if (types && (typeof told !== "string" || !types.includes(told))) {
    throw invalidRequest(
      `A collection was sent for field '${key}' without the annotation '${key}${annotation}'.`,
    );
  }
  if (!types && typeof told === "string" && /collection\(/i.test(told)) {
    throw invalidRequest(`Field '${key}' holds a single value and cannot take a collection.`);
  }
  const value = sent[key];
  if (value === null && !types) return null;
  return kind.accept(value, column, surroundings);
}

function defaultIn(facet: string, value: Stored): Stored {
  if (facet === "number") return Number(value);
  if (facet === "boolean") return value === "1" || value === "true";
  return value;
}
