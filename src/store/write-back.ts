// How groups stand, written back to the coordination site: every duty first and the group's own row last, so that "as
// of" is never said of rows that were not written. Nothing is deleted; what is done is closed.

import { valueIn } from "#graph/batch.ts";
import type { ListItem } from "#graph/list-item.ts";
import { query, queryAll } from "#graph/list-items.ts";
import { validate } from "#schema/codec.ts";
import type { List } from "#schema/define-list.ts";
import { groupStatus, openObligations } from "#schema/lists/coordination.ts";
import { pickItems } from "./pick-items.ts";
import type { GroupStanding, WorldProblemCode, WrittenBack } from "./port.ts";
import { type Present, presentOf } from "./present.ts";
import type { Sites } from "./sites.ts";
import { closeWish, isNewer, openWish, statusWish } from "./status-wishes.ts";
import { type Wish, writeMany } from "./write-many.ts";

type Status = Present<typeof groupStatus>;
type Duty = Present<typeof openObligations>;

/** Makes the cached rows say what the standings say. Rejects with a GraphError only when the cache cannot be read. */
export async function writeBack(
  sites: Sites,
  standings: readonly GroupStanding[],
  today: number,
): Promise<WrittenBack> {
  if (standings.length === 0) return { written: 0, failed: [] };
  const cache = await readCache(sites, standings);
  const statusOf = new Map(cache.statuses.map(({ key, row }) => [key, row]));
  // A group that somebody has read later, and written back already, is theirs.
  const stale = standings.filter(({ status }) => {
    const row = statusOf.get(status.key);
    return !row || !isNewer(row, status.asOf);
  });
  const dutiesOf = Map.groupBy(cache.duties, ({ groupKey }) => groupKey);
  const invalid = stale.filter((one) => !canBeHeld(one)).map(({ status }) => status.groupKey);
  const failed = new Map<string, WorldProblemCode>(invalid.map((groupKey) => [groupKey, "unexpected"]));
  const place = { client: sites.client, site: sites.coordination };
  const without = (groups: Map<string, WorldProblemCode>) =>
    stale.filter(({ status }) => !groups.has(status.groupKey));

  const wishes = without(failed).flatMap((one) =>
    dutyWishes(one, dutiesOf.get(one.status.groupKey) ?? [], today),
  );
  const duties = await writeMany({ ...place, list: openObligations }, wishes, cache.duties);
  for (const [groupKey, problem] of duties.failed) failed.set(groupKey, problem);

  const rows = without(failed).map(({ status }) => statusWish(status));
  const statuses = await writeMany({ ...place, list: groupStatus }, rows, cache.statuses);
  for (const [groupKey, problem] of statuses.failed) failed.set(groupKey, problem);
  return {
    written: duties.written + statuses.written,
    failed: [...failed].map(([groupKey, problem]) => ({ groupKey, problem })),
  };
}

/** So many groups' rows are cheaper to ask for by name than to pick out of everybody's. */
const few = 5;

async function readCache(
  sites: Sites,
  standings: readonly GroupStanding[],
): Promise<{ statuses: Status[]; duties: Duty[] }> {
  const { client, coordination: site } = sites;
  if (standings.length > few) {
    const only = { property: "standing", value: "open" };
    return {
      statuses: asStatuses(await query(client, { site, list: groupStatus })),
      duties: asDuties(await pickItems(client, { site, list: openObligations, only })),
    };
  }
  const asked = (list: List) =>
    standings.map(({ status }) => ({ site, list, only: { property: "groupKey", value: status.groupKey } }));
  const found = await queryAll(client, [...asked(groupStatus), ...asked(openObligations)]);
  const items = found.map(valueIn);
  return {
    statuses: asStatuses(items.slice(0, standings.length).flat()),
    duties: asDuties(items.slice(standings.length).flat()),
  };
}

const asStatuses = (items: readonly ListItem[]): Status[] =>
  items.map((item) => presentOf(groupStatus, item));
const asDuties = (items: readonly ListItem[]): Duty[] =>
  items.map((item) => presentOf(openObligations, item));

/** A row that its list could not hold is our own mistake; it stops nobody else's group. */
function canBeHeld({ status, open }: GroupStanding): boolean {
  return [validate(groupStatus, status), ...open.map((one) => validate(openObligations, one))].every(
    (problems) => problems.length === 0,
  );
}

function dutyWishes(
  { status, open, unread = [] }: GroupStanding,
  present: readonly Duty[],
  today: number,
): Wish<typeof openObligations>[] {
  // A group that could not be read stands as it stood.
  if (status.problem !== null) return [];
  const wanted = new Set(open.map(({ key }) => key));
  const done = present.flatMap(({ key, row }) => {
    if (key === null || wanted.has(key)) return [];
    const isUnread = row ? unread.includes(row.facts.kind) : unread.length > 0;
    return isUnread ? [] : [closeWish(key, status, today)];
  });
  return [...open.map(openWish), ...done];
}
