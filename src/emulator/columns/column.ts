// A column as it is stored, and what each kind of column must know about itself.
import type { Comparable } from "#emulator/odata/compare.ts";
import type { Literal } from "#emulator/odata/expression.ts";

export type Settings = Readonly<Record<string, unknown>>;

export interface Column {
  id: string;
  name: string;
  displayName: string;
  description: string;
  columnGroup: string;
  hidden: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  required: boolean;
  readOnly: boolean;
  /** Came with the list: cannot be deleted. */
  builtIn: boolean;
  facet: string;
  settings: Settings;
  defaultValue?: Stored;
}

/** What an item keeps for a column; a blank is never kept. */
export type Stored = string | number | boolean | string[] | number[];

/** What a value may be checked against while it is written or read. */
export interface Surroundings {
  timeZone: string;
  peopleListId: string;
  /** The values of an item in a list of the same site, or undefined. */
  itemFields(listId: string, id: number): Readonly<Record<string, Stored>> | undefined;
}

export interface ColumnKind {
  facet: string;
  /** Allowed settings: a type, or the words to choose from; with the value taken when none is given. */
  shape: Readonly<Record<string, SettingShape>>;
  /** Multi-line texts and several values can neither be indexed nor filtered. */
  indexable(settings: Settings): boolean;
  /** The OData type a collection must be annotated with, or undefined for a single value. */
  collectionTypes(settings: Settings): readonly string[] | undefined;
  /** The key a value is written under. */
  writeKey(name: string): string;
  /** The value to keep, or null for a blank; throws 400 for what SharePoint refuses. */
  accept(value: unknown, column: Column, surroundings: Surroundings): Stored | null;
  /** The fields a read shows without being asked, by key. */
  read(column: Column, stored: Stored, surroundings: Surroundings): Record<string, unknown>;
  /** The fields a read shows when the column's own name is selected. */
  readSelected?(column: Column, stored: Stored, surroundings: Surroundings): unknown;
  comparable(stored: Stored): Comparable;
  /** A filter's literal in the form of `comparable`, or undefined when it does not fit the kind. */
  literal(literal: Literal): Comparable | undefined;
}

export interface SettingShape {
  type: "boolean" | "string" | "number" | "strings" | readonly string[];
  usual?: unknown;
}
