// The rows of the register's list of groups. All of a group's pages stand on its own row, so a broken cell that might as
// well be empty does not take the row away: the cell counts as empty, and is told of.
import type { BrokenRow, Group, Rows } from "#domain/entities.ts";
import type { ListItem } from "#graph/list-item.ts";
import { query } from "#graph/list-items.ts";
import { groups } from "#schema/lists/register.ts";
import { internalName } from "#schema/names.ts";
import { rowOf } from "./rows.ts";
import type { Sites } from "./sites.ts";

/** Every group. Rejects with a GraphError when the list cannot be read. */
export async function readGroups(sites: Sites): Promise<Rows<Group>> {
  return groupRowsOf(await query(sites.client, { site: sites.register, list: groups }));
}

/** The groups of many items; a row with a broken cell is among the broken ones too, and only there when it cannot do without. */
export function groupRowsOf(items: readonly ListItem[]): Rows<Group> {
  const rows: Group[] = [];
  const brokenRows: BrokenRow[] = [];
  for (const item of items) {
    const row = rowOf(groups, item);
    if (!row.ok) brokenRows.push(row.problems);
    const usable = row.ok ? row : rowOf(groups, withoutCells(item, row.problems));
    if (usable.ok) rows.push(usable.value);
  }
  return { rows, brokenRows };
}

function withoutCells(item: ListItem, { problems }: BrokenRow): ListItem {
  const broken = new Set(problems.map(({ column }) => internalName(column)));
  const fields = Object.entries(item.fields).filter(([name]) => !broken.has(name));
  return { ...item, fields: Object.fromEntries(fields) };
}
