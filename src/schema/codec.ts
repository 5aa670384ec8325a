// A list item becomes an entity, or says why not; an entity becomes the fields that Graph takes.
import type { Column } from "./column.ts";
import type { EntityOf, List } from "./define-list.ts";
import { internalName } from "./names.ts";
import { fail, ok, type Problem, type Result } from "./result.ts";

/** The cells of one list item, by internal column name, as Graph sends and takes them. */
export type Fields = Record<string, unknown>;

/** The entity a list item's cells say, or every column that a hand has broken. An absent cell is an empty one. */
export function decode<L extends List>(list: L, fields: Fields): Result<EntityOf<L>> {
  const problems: Problem[] = [];
  const entity: Record<string, unknown> = {};
  for (const [property, column] of Object.entries(list.columns)) {
    const cell = fields[internalName(property)];
    const empty = cell === undefined || cell === null || cell === "";
    if (empty) {
      if (column.required) problems.push({ list: list.name, column: property, code: "missing" });
      entity[property] = null;
      continue;
    }
    const decoded = column.kind.decode(cell);
    if (decoded.ok) entity[property] = decoded.value;
    else problems.push(problemOf(list, property, decoded, cell));
  }
  return problems.length > 0 ? fail(problems) : ok(entity as EntityOf<L>);
}

/** The fields Graph takes for `changes`; null empties a cell. Unknown properties are a mistake in our code: throws. */
export function encode<L extends List>(list: L, changes: Partial<EntityOf<L>>): Fields {
  const fields: Fields = {};
  for (const [property, value] of Object.entries(changes)) {
    const column: Column<unknown> | undefined = list.columns[property];
    if (!column) throw new Error(`List ${list.name} has no column ${property}.`);
    if (value === undefined) continue;
    const name = internalName(property);
    const annotation = column.kind.annotation;
    if (annotation) fields[`${name}@odata.type`] = annotation;
    if (value === null) fields[name] = annotation ? [] : null;
    else fields[name] = column.kind.encode(value);
  }
  return fields;
}

/** What is wrong with the values a person gave, column by column; empty when the row can be saved. */
export function validate<L extends List>(list: L, entity: Partial<EntityOf<L>>): Problem[] {
  const problems: Problem[] = [];
  for (const [property, value] of Object.entries(entity)) {
    const column: Column<unknown> | undefined = list.columns[property];
    if (!column) continue;
    const blank = value === null || value === undefined || (typeof value === "string" && value.trim() === "");
    if (blank) {
      if (column.required) problems.push({ list: list.name, column: property, code: "missing" });
      continue;
    }
    const refusal = column.kind.check(value);
    if (refusal) problems.push(problemOf(list, property, refusal, value));
  }
  return problems;
}

function problemOf(
  list: List,
  column: string,
  refusal: { code: Problem["code"]; limit?: number },
  value: unknown,
): Problem {
  const shown = typeof value === "string" ? value.slice(0, 80) : JSON.stringify(value)?.slice(0, 80);
  return {
    list: list.name,
    column,
    code: refusal.code,
    ...(shown === undefined ? {} : { value: shown }),
    ...(refusal.limit === undefined ? {} : { limit: refusal.limit }),
  };
}
