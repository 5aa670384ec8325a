// Which lists tell of a group, and how each is asked for: by one indexed column, so that a group costs the same however
// many there are.
import type { ListQuery } from "#graph/list-items.ts";
import type { List } from "#schema/define-list.ts";
import { actions, matters, meetings, proposals, steps } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import type { GroupRef } from "./port.ts";
import type { Sites } from "./sites.ts";

/** The lists on a group's own site that every judgement needs. */
export const judged = [meetings, steps] as const;
/** The lists on a group's own site where other things can wait. */
export const waiting = [actions, matters, proposals] as const;

/** What the register says of one group. */
export function registerQueries(sites: Sites, { key }: GroupRef): ListQuery[] {
  const site = sites.register;
  const only = { property: "groupKey", value: key };
  return [
    { site, list: groups, only: { property: "key", value: key } },
    { site, list: rules, only },
    { site, list: memberships, only },
  ];
}

/** What these lists on its own site say of one group. */
export function siteQueries(sites: Sites, ref: GroupRef, lists: readonly List[]): ListQuery[] {
  const only = { property: "groupKey", value: ref.key };
  return lists.map((list) => ({ site: sites.groupSite(ref), list, only }));
}
