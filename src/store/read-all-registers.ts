// Every group's register at once: the register's lists whole, then each group's own site, many sites a batch. A site
// that cannot be read is told with its reason and stops nobody else's.
import type { Group } from "#domain/entities.ts";
import { valueIn } from "#graph/batch.ts";
import type { ListItem } from "#graph/list-item.ts";
import { type ListQuery, queryAll } from "#graph/list-items.ts";
import type { List } from "#schema/define-list.ts";
import { meetings, steps } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { groupRowsOf } from "./group-rows.ts";
import type { OpenedRegisters } from "./port.ts";
import { registerFrom } from "./read-register.ts";
import { rowsOf } from "./rows.ts";
import type { Sites } from "./sites.ts";

/** All registers. Rejects with a GraphError only when the register's own lists cannot be read. */
export async function readAllRegisters(sites: Sites): Promise<OpenedRegisters> {
  const site = sites.register;
  const [groupItems = [], allRules = [], allMemberships = []] = (
    await queryAll(
      sites.client,
      [groups, rules, memberships].map((list) => ({ site, list })),
    )
  ).map(valueIn);
  const groupRows = groupRowsOf(groupItems);
  const ruleItems = byGroup(allRules);
  const membershipItems = byGroup(allMemberships);
  const found = await queryAll(sites.client, groupRows.rows.flatMap(siteQueries(sites)));

  const opened: OpenedRegisters = { registers: [], unreachable: [], brokenRows: [...groupRows.brokenRows] };
  for (const [index, group] of groupRows.rows.entries()) {
    const [meetingItems, stepItems] = found.slice(index * 2, index * 2 + 2);
    if (!meetingItems?.ok || !stepItems?.ok) {
      const error = [meetingItems, stepItems].find((outcome) => outcome && !outcome.ok);
      opened.unreachable.push({ group, problem: error && !error.ok ? error.error.code : "unexpected" });
      continue;
    }
    opened.registers.push(
      registerFrom({
        group,
        rules: rowsOf(rules, ruleItems.get(group.key) ?? []),
        memberships: rowsOf(memberships, membershipItems.get(group.key) ?? []),
        meetings: rowsOf(meetings, meetingItems.value),
        steps: rowsOf(steps, stepItems.value),
      }),
    );
  }
  opened.brokenRows.push(...strayRows(rules, ruleItems, groupRows.rows));
  opened.brokenRows.push(...strayRows(memberships, membershipItems, groupRows.rows));
  return opened;
}

function siteQueries(sites: Sites): (group: Group) => ListQuery[] {
  return (group) =>
    [meetings, steps].map((list) => ({
      site: sites.groupSite(group),
      list,
      only: { property: "groupKey", value: group.key },
    }));
}

/** Items by the group they name, as the cell stands: a broken row still belongs to its group if that much is whole. */
function byGroup(items: readonly ListItem[]): Map<unknown, ListItem[]> {
  return Map.groupBy(items, (item) => item.fields.GroupKey);
}

/** Broken rows that name no group we have; whole rows of a group that is gone are nobody's concern here. */
function strayRows(list: List, items: Map<unknown, ListItem[]>, known: readonly Group[]) {
  const keys = new Set<unknown>(known.map((group) => group.key));
  return [...items].filter(([key]) => !keys.has(key)).flatMap(([, rows]) => rowsOf(list, rows).brokenRows);
}
