// What a column kind is: its Graph column, how a cell is decoded and encoded, what it refuses, and examples that one
// test suite proves for every kind.
import type { ProblemCode } from "./result.ts";

/** The part of Graph's columnDefinition that a kind decides; names and flags are added by the list. */
export type ColumnFacet =
  | {
      text: {
        allowMultipleLines?: boolean;
        maxLength?: number;
        textType?: "plain";
        linesForEditing?: number;
      };
    }
  | {
      choice: { allowTextEntry: false; choices: readonly string[]; displayAs: "dropDownMenu" | "checkBoxes" };
    }
  | { dateTime: { format: "dateTime"; displayAs: "standard" } }
  | { number: { minimum?: number; maximum?: number; decimalPlaces: "none" | "automatic" } }
  | { boolean: Record<string, never> };

/** Why a value cannot be taken; the limit is in characters or in the number's own unit. */
export interface Refusal {
  code: ProblemCode;
  limit?: number;
}

export type Decoded<T> = { ok: true; value: T } | ({ ok: false } & Refusal);

/** One kind of column for values of type T; null stands for the empty cell and never reaches a codec. */
export interface ColumnKind<T> {
  readonly kind: string;
  readonly facet: ColumnFacet;
  /** An OData annotation that must stand beside the value on write, or null. */
  readonly annotation: string | null;
  /** Whether SharePoint can index, filter and keep unique a column of this kind. */
  readonly indexable: boolean;
  decode(cell: unknown): Decoded<T>;
  encode(value: T): unknown;
  /** What is wrong with a value a person gave, or null. */
  check(value: T): Refusal | null;
  readonly examples: readonly T[];
  /** Cells that somebody could leave behind by hand and that must be refused. */
  readonly brokenCells: readonly unknown[];
}

export interface ColumnFlags {
  required?: boolean;
  indexed?: boolean;
  unique?: boolean;
}

/** A kind with its flags as declared in a list; `Required` decides whether null is part of the entity's type. */
export interface Column<T, Required extends boolean = boolean> {
  readonly kind: ColumnKind<T>;
  readonly required: Required;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** True for SharePoint's own Title, which every list has and provision never creates. */
  readonly builtIn: boolean;
}

/** The column for `kind` with `flags`; not required, not indexed and not unique unless said. */
export function column<T, F extends ColumnFlags>(
  kind: ColumnKind<T>,
  flags: F,
  builtIn = false,
): Column<T, F extends { required: true } ? true : false> {
  return {
    kind,
    required: (flags.required ?? false) as F extends { required: true } ? true : false,
    indexed: (flags.indexed ?? false) || (flags.unique ?? false),
    unique: flags.unique ?? false,
    builtIn,
  };
}
