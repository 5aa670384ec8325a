// One group, cold: its register in five lists, or with everything that can wait there in eight, in one batch.
import type { BrokenRow, Group, Register, WholeRegister } from "#domain/entities.ts";
import { notFound } from "#graph/graph-error.ts";
import { placeOf } from "#graph/sites.ts";
import type { List } from "#schema/define-list.ts";
import { actions, matters, meetings, proposals, steps } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { type Found, findAll, itemsIn, rowsIn } from "./found.ts";
import { judged, registerQueries, siteQueries, waiting } from "./group-queries.ts";
import { groupRowsOf } from "./group-rows.ts";
import type { GroupRef } from "./port.ts";
import type { Sites } from "./sites.ts";

/** What every judgement needs of the group. Rejects with a GraphError when any of its lists cannot be read. */
export async function readRegister(sites: Sites, ref: GroupRef): Promise<Register> {
  const { group, brokenRows, found } = await readGroup(sites, ref, judged);
  const register = registerFrom(group, found);
  return { ...register, brokenRows: [...brokenRows, ...register.brokenRows] };
}

/** Everything known about the group. Rejects with a GraphError when any of its lists cannot be read. */
export async function readWholeRegister(sites: Sites, ref: GroupRef): Promise<WholeRegister> {
  const { group, brokenRows, found } = await readGroup(sites, ref, [...judged, ...waiting]);
  const register = wholeRegisterFrom(group, found);
  return { ...register, brokenRows: [...brokenRows, ...register.brokenRows] };
}

async function readGroup(sites: Sites, ref: GroupRef, lists: readonly List[]) {
  const asked = [...registerQueries(sites, ref), ...siteQueries(sites, ref, lists)];
  const [found = new Map()] = await findAll(sites.client, [asked]);
  return { ...groupIn(sites, ref, found), found };
}

/** The group's own row. Throws a not-found GraphError when there is none that can be used. */
function groupIn(sites: Sites, { key }: GroupRef, found: Found): { group: Group; brokenRows: BrokenRow[] } {
  const { rows, brokenRows } = groupRowsOf(itemsIn(found, groups));
  const [group] = rows;
  if (group) return { group, brokenRows };
  const place = { ...placeOf(sites.register, groups.name), row: key };
  const [broken] = brokenRows;
  if (!broken) throw notFound(`There is no group ${key}.`, place);
  const columns = broken.problems.map(({ column }) => column).join(", ");
  throw notFound(`The row of group ${key} is broken: ${columns}.`, place);
}

/** The register of a group, voided rules among its rows; everything broken gathered. Throws the GraphError of a list unread. */
function registerFrom(group: Group, found: Found): Register {
  const parts = {
    rules: rowsIn(found, rules),
    memberships: rowsIn(found, memberships),
    meetings: rowsIn(found, meetings),
    steps: rowsIn(found, steps),
  };
  return {
    group,
    rules: parts.rules.rows,
    memberships: parts.memberships.rows,
    meetings: parts.meetings.rows,
    steps: parts.steps.rows,
    brokenRows: Object.values(parts).flatMap(({ brokenRows }) => brokenRows),
  };
}

/** The same with everything that can wait there. */
export function wholeRegisterFrom(group: Group, found: Found): WholeRegister {
  const register = registerFrom(group, found);
  const parts = {
    actions: rowsIn(found, actions),
    matters: rowsIn(found, matters),
    proposals: rowsIn(found, proposals),
  };
  return {
    ...register,
    actions: parts.actions.rows,
    matters: parts.matters.rows,
    proposals: parts.proposals.rows,
    brokenRows: [...register.brokenRows, ...Object.values(parts).flatMap(({ brokenRows }) => brokenRows)],
  };
}
