// What a path in $filter or $orderby means for a list: how it is compared and whether an index helps.
import type { Column } from "#emulator/columns/column.ts";
import { dateTimeKind } from "#emulator/columns/date-time-kind.ts";
import { kindOf } from "#emulator/columns/kinds.ts";
import { utcText } from "#emulator/columns/site-time.ts";
import { badRequest, invalidRequest } from "#emulator/http/graph-error.ts";
import type { Comparable } from "#emulator/odata/compare.ts";
import type { Literal } from "#emulator/odata/expression.ts";
import { comparableOf, type Item } from "./item-store.ts";

export interface QueryField {
  /** The name SharePoint uses in its refusals. */
  name: string;
  /** `id` is the list's own key; a column with an index has rows in item_index. */
  index: "id" | "column" | "none";
  value(item: Item): Comparable;
  /** The literal as it is compared; undefined when it does not fit. */
  literal(literal: Literal): Comparable | undefined;
}

const id: QueryField = {
  name: "ID",
  index: "id",
  value: (item) => item.id,
  literal(literal) {
    if (literal.kind === "number") return literal.value;
    return literal.kind === "text" && /^\d+$/.test(literal.value) ? Number(literal.value) : undefined;
  },
};

const created = moment("Created", (item) => item.created);
const modified = moment("Modified", (item) => item.modified);

const ownProperties: Readonly<Record<string, QueryField>> = {
  id,
  createdDateTime: created,
  lastModifiedDateTime: modified,
};
const serviceFields: Readonly<Record<string, QueryField>> = {
  id,
  ID: id,
  Created: created,
  Modified: modified,
  AuthorLookupId: person("Author", (item) => item.createdBy.lookupId),
  EditorLookupId: person("Editor", (item) => item.modifiedBy.lookupId),
};

/** The field a path means; throws 400 when there is none or it can never be compared. */
export function queryField(columns: readonly Column[], path: string): QueryField {
  const own = ownProperties[path];
  if (own) return own;
  const match = /^fields\/(\w+)$/.exec(path);
  const name = match?.[1];
  if (name === undefined) {
    throw badRequest(`Could not find a property named '${path}' on type 'microsoft.graph.listItem'.`);
  }
  const served = serviceFields[name];
  if (served) return served;
  const column = columns.find((one) => one.name === name || kindOf(one).writeKey(one.name) === name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  const kind = kindOf(column);
  if (!kind.indexable(column.settings))
    throw invalidRequest(`Field '${column.name}' cannot be used in filter or orderby.`);
  return {
    name: column.name,
    index: column.indexed ? "column" : "none",
    value: (item) => comparableOf(column, item.fields),
    literal: (literal) => kind.literal(literal),
  };
}

function moment(name: string, of: (item: Item) => number): QueryField {
  return { name, index: "none", value: (item) => utcText(of(item)), literal: dateTimeKind.literal };
}

function person(name: string, of: (item: Item) => number): QueryField {
  return { name, index: "none", value: of, literal: id.literal };
}
