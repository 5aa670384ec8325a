// The kinds of columns this emulator has, and those real Graph has beside them.
import { booleanKind } from "./boolean-kind.ts";
import { choiceKind } from "./choice-kind.ts";
import type { Column, ColumnKind } from "./column.ts";
import { dateTimeKind } from "./date-time-kind.ts";
import { hyperlinkKind } from "./hyperlink-kind.ts";
import { lookupKind, personKind } from "./lookup-kind.ts";
import { numberKind } from "./number-kind.ts";
import { textKind } from "./text-kind.ts";

const kinds: readonly ColumnKind[] = [
  textKind,
  choiceKind,
  numberKind,
  booleanKind,
  dateTimeKind,
  personKind,
  lookupKind,
  hyperlinkKind,
];

const byFacet = new Map(kinds.map((kind) => [kind.facet, kind]));

/** Facets Graph has that this emulator refuses openly. */
export const unbuiltFacets: readonly string[] = [
  "calculated",
  "currency",
  "geolocation",
  "term",
  "thumbnail",
  "contentApprovalStatus",
];

/** Names of the facets a column can be made with. */
export const builtFacets: readonly string[] = kinds.map((kind) => kind.facet);

/** The kind of a facet name; throws for a name that is not in `builtFacets`. */
export function kindOfFacet(facet: string): ColumnKind {
  const kind = byFacet.get(facet);
  if (!kind) throw new Error(`there is no kind of column '${facet}'`);
  return kind;
}

/** The kind of a stored column. */
export function kindOf(column: Column): ColumnKind {
  return kindOfFacet(column.facet);
}
