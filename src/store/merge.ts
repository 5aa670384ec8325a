// The three-way merge: what the form was opened on, what is stored now, what was typed. Pure; the same for every list.
import { encode } from "#schema/codec.ts";
import type { EntityOf, List } from "#schema/define-list.ts";

export type Changes<L extends List> = Partial<EntityOf<L>>;
export type Property<L extends List> = keyof EntityOf<L> & string;

/** Whether two values of a column say the same once stored; an empty text and no value do. */
export function isSame<L extends List>(list: L, property: Property<L>, a: unknown, b: unknown): boolean {
  return stored(list, property, a) === stored(list, property, b);
}

/** The part of `changes` that differs from `base`; nothing else is sent. */
export function changesFrom<L extends List>(list: L, base: EntityOf<L>, changes: Changes<L>): Changes<L> {
  const kept = propertiesOf(list, changes).filter(
    (property) => !isSame(list, property, base[property], changes[property]),
  );
  return Object.fromEntries(kept.map((property) => [property, changes[property]])) as Changes<L>;
}

/** Whether the row already holds everything that was typed. */
export function holds<L extends List>(list: L, row: EntityOf<L>, changes: Changes<L>): boolean {
  return differing(list, row, changes).length === 0;
}

/** The properties in which the row does not hold what was typed. */
export function differing<L extends List>(list: L, row: EntityOf<L>, changes: Changes<L>): Property<L>[] {
  return propertiesOf(list, changes).filter(
    (property) => !isSame(list, property, row[property], changes[property]),
  );
}

/** The properties that both have changed since `base`, to different values. */
export function clashing<L extends List>(
  list: L,
  base: EntityOf<L>,
  theirs: EntityOf<L>,
  mine: Changes<L>,
): Property<L>[] {
  return differing(list, theirs, mine).filter(
    (property) => !isSame(list, property, base[property], theirs[property]),
  );
}

/** Whether somebody else has changed anything that `mine` does not set. */
export function hasMoved<L extends List>(
  list: L,
  base: EntityOf<L>,
  theirs: EntityOf<L>,
  mine: Changes<L>,
): boolean {
  return allProperties(list).some(
    (property) => !(property in mine) && !isSame(list, property, base[property], theirs[property]),
  );
}

function propertiesOf<L extends List>(list: L, changes: Changes<L>): Property<L>[] {
  return allProperties(list).filter((property) => changes[property] !== undefined);
}

function allProperties<L extends List>(list: L): Property<L>[] {
  return Object.keys(list.columns) as Property<L>[];
}

function stored<L extends List>(list: L, property: Property<L>, value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  if (Array.isArray(value) && value.length === 0 && list.columns[property]?.kind.annotation) return "";
  return JSON.stringify(encode(list, { [property]: value } as Changes<L>));
}
