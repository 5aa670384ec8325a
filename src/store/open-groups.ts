// Many groups at once: the register's lists whole, or of a few groups by their keys, then each group's own site, many
// sites a batch.
import type { BrokenRow, Group } from "#domain/entities.ts";
import { valueIn } from "#graph/batch.ts";
import type { ListItem } from "#graph/list-item.ts";
import { queryAll } from "#graph/list-items.ts";
import type { List } from "#schema/define-list.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { type Found, findAll, itemsIn } from "./found.ts";
import { registerQueries, siteQueries } from "./group-queries.ts";
import { groupRowsOf } from "./group-rows.ts";
import type { GroupRef } from "./port.ts";
import { rowsOf } from "./rows.ts";
import type { Sites } from "./sites.ts";

export interface OpenedGroups {
  /** Each group's row as it now is, with what the register and the lists asked for on its site say. */
  opened: { group: Group; found: Found }[];
  /** Groups asked for that the register no longer has. */
  gone: Group[];
  /** Broken rows of the register that belong to none of the groups. */
  brokenRows: BrokenRow[];
}

/** So many groups are cheaper to ask for by name than to pick out of the whole lists. */
const few = 5;

/** The groups given, or all, with these lists of their sites. Rejects with a GraphError when the register cannot be read. */
export function openGroups(
  sites: Sites,
  lists: readonly List[],
  wanted?: readonly Group[],
): Promise<OpenedGroups> {
  return wanted && wanted.length <= few ? openFew(sites, lists, wanted) : openMany(sites, lists, wanted);
}

async function openFew(
  sites: Sites,
  lists: readonly List[],
  wanted: readonly Group[],
): Promise<OpenedGroups> {
  const queriesOf = (ref: GroupRef) => [...registerQueries(sites, ref), ...siteQueries(sites, ref, lists)];
  const found = await findAll(sites.client, wanted.map(queriesOf));
  const result: OpenedGroups = { opened: [], gone: [], brokenRows: [] };
  for (const [index, group] of wanted.entries()) {
    const own = found[index] ?? new Map();
    for (const list of [rules, memberships]) itemsIn(own, list);
    const { rows, brokenRows } = groupRowsOf(itemsIn(own, groups));
    if (rows[0]) result.opened.push({ group: rows[0], found: own });
    else result.gone.push(group);
    result.brokenRows.push(...brokenRows);
  }
  return result;
}

async function openMany(
  sites: Sites,
  lists: readonly List[],
  wanted: readonly Group[] | undefined,
): Promise<OpenedGroups> {
  const site = sites.register;
  const whole = await queryAll(
    sites.client,
    [groups, rules, memberships].map((list) => ({ site, list })),
  );
  const [groupItems = [], ruleItems = [], membershipItems = []] = whole.map(valueIn);
  const all = groupRowsOf(groupItems);
  const keys = wanted && new Set(wanted.map(({ key }) => key));
  const here = all.rows.filter(({ key }) => keys?.has(key) ?? true);
  const ofRegister = [
    { list: rules, items: byGroup(ruleItems) },
    { list: memberships, items: byGroup(membershipItems) },
  ];
  const onSite = await findAll(
    sites.client,
    here.map((group) => siteQueries(sites, group, lists)),
  );
  return {
    opened: here.map((group, index) => ({
      group,
      found: new Map([
        ...ofRegister.map(
          ({ list, items }) => [list, { ok: true, value: items.get(group.key) ?? [] }] as const,
        ),
        ...(onSite[index] ?? []),
      ]),
    })),
    gone: (wanted ?? []).filter(({ key }) => !here.some((group) => group.key === key)),
    brokenRows: [
      ...all.brokenRows,
      ...ofRegister.flatMap(({ list, items }) => strayRows(list, items, all.rows)),
    ],
  };
}

/** Items by the group they name, as the cell stands: a broken row still belongs to its group if that much is whole. */
function byGroup(items: readonly ListItem[]): Map<unknown, ListItem[]> {
  return Map.groupBy(items, (item) => item.fields.GroupKey);
}

/** Broken rows that name no group we have; whole rows of a group that is gone are nobody's concern here. */
function strayRows(list: List, items: Map<unknown, ListItem[]>, known: readonly Group[]): BrokenRow[] {
  const keys = new Set<unknown>(known.map((group) => group.key));
  return [...items].filter(([key]) => !keys.has(key)).flatMap(([, rows]) => rowsOf(list, rows).brokenRows);
}
