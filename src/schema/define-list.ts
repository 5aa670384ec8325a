// defineList: one declaration gives the entity's type, its codec, the form's validation and the provisioning plan.
// A declaration that SharePoint would punish later fails here, at start-up, naming list, column and remedy.
import type { Column } from "./column.ts";
import { key } from "./kinds/key.ts";
import { internalName, isReservedName } from "./names.ts";

export type Columns = Record<string, Column<unknown>>;

export type SiteKind = "register" | "coordination" | "group";

/** A list as declared: what it is called in SharePoint, on which kind of site it lives, and its columns. */
export interface List<C extends Columns = Columns> {
  readonly name: string;
  readonly site: SiteKind;
  readonly columns: C & { key: Column<string, true> };
}

type ValueOf<C> = C extends Column<infer T, infer Required> ? (Required extends true ? T : T | null) : never;

/** What one row of the list says, in memory. */
export type EntityOf<L> =
  L extends List<infer C> ? { [P in keyof C]: ValueOf<C[P]> } & { key: string } : never;

/** SharePoint allows at most 20 indexes on a list; we keep far below, since the list's own count too. */
const indexLimit = 20;

/**
 * The list called `name` with a unique `Key` and the given columns.
 * Throws an Error naming list, column and remedy when SharePoint could not hold what is declared.
 */
export function defineList<const C extends Columns>(name: string, site: SiteKind, columns: C): List<C> {
  const all = { key: key({ required: true, unique: true }), ...columns };
  if (!/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name)) {
    throw declarationError(name, null, "list names are plain ASCII, at most 32 letters and digits");
  }
  for (const [property, column] of Object.entries(all)) {
    const complaint = complaintAbout(property, column);
    if (complaint) throw declarationError(name, property, complaint);
  }
  const indexes = Object.values(all).filter((column) => column.indexed).length;
  if (indexes > indexLimit)
    throw declarationError(name, null, `${indexes} indexes; SharePoint allows ${indexLimit}`);
  return { name, site, columns: all };
}

function complaintAbout(property: string, column: Column<unknown>): string | null {
  if (!/^[a-z][A-Za-z0-9]{0,31}$/.test(property)) {
    return "column names are plain ASCII in camelCase, at most 32 characters: SharePoint mangles the rest";
  }
  if (!column.builtIn && isReservedName(internalName(property))) {
    return `SharePoint has a field called ${internalName(property)} of its own: choose another name`;
  }
  if (column.indexed && !column.kind.indexable) {
    return `a ${column.kind.kind} column cannot be indexed or unique: drop the flag and refine in memory`;
  }
  return null;
}

function declarationError(list: string, column: string | null, remedy: string): Error {
  return new Error(`List ${list}${column ? `, column ${column}` : ""}: ${remedy}.`);
}
