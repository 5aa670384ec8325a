// An entity as the cells that are sent. What a list could not hold is our own mistake and never leaves this place.
import { encode, type Fields, validate } from "#schema/codec.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import type { Changes } from "./merge.ts";

/** The cells of a new row: what it does not say is left out. Throws an Error when the list cannot hold it. */
export function newCells<L extends List>(list: L, entity: EntityOf<L>): Fields {
  const fields = changedCells(list, entity);
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  const named = Object.entries(fields).filter(([name, value]) => {
    const of = name.replace(/@odata.type$/, "");
    return !isEmpty(value) && !isEmpty(fields[of]);
  });
  return Object.fromEntries(named);
}

/** The cells of a change; null empties one. Throws an Error when the list cannot hold it. */
export function changedCells<L extends List>(list: L, changes: Changes<L>): Fields {
  const problems = validate(list, changes);
  if (problems.length === 0) return encode(list, changes);
  const told = problems.map(({ column, code }) => `${column} ${code}`).join(", ");
  throw new Error(`${list.name} cannot hold this row: ${told}.`);
}
