// One group's register, cold: five lists in one batch, each asked for by one indexed column.
import type { BrokenRow, Register, Rows } from "#domain/entities.ts";
import { valueIn } from "#graph/batch.ts";
import { notFound } from "#graph/graph-error.ts";
import { type ListQuery, queryAll } from "#graph/list-items.ts";
import { placeOf } from "#graph/sites.ts";
import { meetings, steps } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { groupRowsOf } from "./group-rows.ts";
import type { GroupRef } from "./port.ts";
import { rowsOf } from "./rows.ts";
import type { Sites } from "./sites.ts";

/** Everything known about the group. Rejects with a GraphError when any of its lists cannot be read. */
export async function readRegister(sites: Sites, ref: GroupRef): Promise<Register> {
  const site = sites.groupSite(ref);
  const only = { property: "groupKey", value: ref.key };
  const queries: ListQuery[] = [
    { site: sites.register, list: groups, only: { property: "key", value: ref.key } },
    { site: sites.register, list: rules, only },
    { site: sites.register, list: memberships, only },
    { site, list: meetings, only },
    { site, list: steps, only },
  ];
  const found = await queryAll(sites.client, queries);
  const itemsOf = (index: number) => {
    const outcome = found[index];
    if (!outcome) throw new Error(`Query ${index} was never asked.`);
    return valueIn(outcome);
  };
  const parts = {
    group: groupRowsOf(itemsOf(0)),
    rules: rowsOf(rules, itemsOf(1)),
    memberships: rowsOf(memberships, itemsOf(2)),
    meetings: rowsOf(meetings, itemsOf(3)),
    steps: rowsOf(steps, itemsOf(4)),
  };
  const place = { ...placeOf(sites.register, groups.name), row: ref.key };
  const [group] = parts.group.rows;
  if (group) {
    const register = registerFrom({ ...parts, group });
    return { ...register, brokenRows: [...parts.group.brokenRows, ...register.brokenRows] };
  }
  const [broken] = parts.group.brokenRows;
  if (broken) throw notFound(`The row of group ${ref.key} is broken: ${told(broken)}.`, place);
  throw notFound(`There is no group ${ref.key}.`, place);
}

type Parts = { [P in "rules" | "memberships" | "meetings" | "steps"]: Rows<Register[P][number]> };

/** The register of a group from its rows, voided rules among them; everything broken gathered. */
export function registerFrom(parts: Parts & { group: Register["group"] }): Register {
  return {
    group: parts.group,
    rules: parts.rules.rows,
    memberships: parts.memberships.rows,
    meetings: parts.meetings.rows,
    steps: parts.steps.rows,
    brokenRows: [parts.rules, parts.memberships, parts.meetings, parts.steps].flatMap(
      (rows) => rows.brokenRows,
    ),
  };
}

function told(broken: BrokenRow): string {
  return broken.problems.map((problem) => problem.column).join(", ");
}
