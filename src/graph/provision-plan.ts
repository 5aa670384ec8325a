// What a site lacks compared with what is declared: pure, from what Graph told about its lists and columns.
import type { ColumnFacet } from "#schema/column.ts";
import type { List } from "#schema/define-list.ts";
import { internalName } from "#schema/names.ts";

/** A column as Graph tells it, reduced to what provisioning looks at. */
export interface FoundColumn {
  id: string;
  name: string;
  displayName: string;
  indexed: boolean;
  isUnique: boolean;
  kind: string;
  choices: readonly string[];
}

export interface FoundList {
  columns: readonly FoundColumn[];
}

/** What people read in SharePoint: of a list, or of one of its columns. */
export type DisplayName = (list: string, property?: string) => string;

/** What is added. Nothing is ever taken away. */
export type Change =
  | { kind: "addList"; list: List }
  | { kind: "addColumn"; list: List; property: string }
  | { kind: "addIndex"; list: List; property: string; column: string; unique: boolean }
  | {
      kind: "addChoices";
      list: List;
      property: string;
      column: string;
      missing: readonly string[];
      choices: readonly string[];
    }
  | { kind: "nameColumn"; list: List; property: string; column: string; displayName: string };

/** What differs and may not be changed by a command, since rows would lose what they hold. */
export interface Difference {
  list: string;
  column: string;
  wanted: string;
  found: string;
}

export interface Plan {
  changes: Change[];
  differences: Difference[];
}

/** The plan for lists of one site. `found` holds the site's lists by name; one that is missing is not there. */
export function planFor(
  lists: readonly List[],
  found: ReadonlyMap<string, FoundList>,
  name: DisplayName,
): Plan {
  const plan: Plan = { changes: [], differences: [] };
  for (const list of lists) {
    const existing = found.get(list.name);
    if (!existing) plan.changes.push({ kind: "addList", list });
    for (const property of Object.keys(list.columns)) {
      const column = existing?.columns.find((one) => one.name === internalName(property));
      if (column) compare(plan, list, property, column, name);
      else if (!list.columns[property]?.builtIn) plan.changes.push({ kind: "addColumn", list, property });
    }
  }
  return plan;
}

function compare(plan: Plan, list: List, property: string, found: FoundColumn, name: DisplayName): void {
  const declared = list.columns[property];
  if (!declared) return;
  const wanted = kindOf(declared.kind.facet);
  if (wanted !== found.kind && !(declared.builtIn && found.kind === "text")) {
    plan.differences.push({
      list: list.name,
      column: found.name,
      wanted,
      found: found.kind,
    });
    return;
  }
  const missing = choicesOf(declared.kind.facet).filter((choice) => !found.choices.includes(choice));
  if (missing.length > 0) {
    const choices = [...found.choices, ...missing];
    plan.changes.push({ kind: "addChoices", list, property, column: found.id, missing, choices });
  }
  const lacksIndex = declared.indexed && !found.indexed;
  const lacksUnique = declared.unique && !found.isUnique;
  if (lacksIndex || lacksUnique) {
    plan.changes.push({ kind: "addIndex", list, property, column: found.id, unique: declared.unique });
  }
  const displayName = name(list.name, property);
  if (found.displayName !== displayName) {
    plan.changes.push({ kind: "nameColumn", list, property, column: found.id, displayName });
  }
}

/** One word for what a column holds; a text of many lines is another kind than one of a single line. */
export function kindOf(facet: ColumnFacet | Record<string, unknown>): string {
  if ("text" in facet) {
    const text = facet.text as { allowMultipleLines?: boolean };
    return text.allowMultipleLines ? "multi-line text" : "text";
  }
  if ("choice" in facet) {
    return (facet.choice as { displayAs?: string }).displayAs === "checkBoxes" ? "multi-choice" : "choice";
  }
  return ["dateTime", "number", "boolean"].find((kind) => kind in facet) ?? "another kind";
}

/** The choices of a facet, none for other kinds. */
export function choicesOf(facet: ColumnFacet | Record<string, unknown>): readonly string[] {
  const choice = "choice" in facet ? (facet.choice as { choices?: readonly string[] }) : {};
  return choice.choices ?? [];
}
