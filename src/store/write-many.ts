// Many rows at once, each under its key: twenty writes a batch, each with its own outcome. What is in doubt is read
// again and settled from what then stands there, so that it may be repeated, and done by two at once.
import { sendBatch } from "#graph/batch.ts";
import type { GraphClient, GraphRequest } from "#graph/client.ts";
import type { GraphError, GraphErrorCode } from "#graph/graph-error.ts";
import { changeRequest, createRequest, queryAll } from "#graph/list-items.ts";
import type { SiteAddress } from "#graph/sites.ts";
import type { EntityOf, List } from "#schema/define-list.ts";
import { changedCells, newCells } from "./cells.ts";
import type { Changes } from "./merge.ts";
import { type Present, presentOf } from "./present.ts";

export interface ListPlace<L extends List> {
  client: GraphClient;
  site: SiteAddress;
  list: L;
}

/** What one row shall say, on whose behalf. */
export interface Wish<L extends List> {
  groupKey: string;
  key: string;
  /** The whole row when none stands there, else what has to change; null when all is as wished. */
  sendTo(present: Present<L> | null): Changes<L> | null;
}

export interface Written {
  /** Rows made or changed. */
  written: number;
  /** The first problem of each group some of whose rows could not be written. */
  failed: Map<string, GraphErrorCode>;
}

const mostTries = 4;

/** Carries the wishes out, given what stands there. Never rejects because of Graph or the network. */
export async function writeMany<L extends List>(
  place: ListPlace<L>,
  wishes: readonly Wish<L>[],
  there: readonly Present<L>[],
): Promise<Written> {
  const present = new Map(there.map((one) => [one.key, one]));
  const result: Written = { written: 0, failed: new Map() };
  let open: readonly Wish<L>[] = wishes;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const doubtful = await sendAll(place, open, present, result);
    const last = attempt === mostTries;
    for (const { wish, error } of last ? doubtful : []) fail(result, wish, error);
    open = last ? [] : await lookAgain(place, doubtful, present, result);
  }
  return result;
}

interface Doubt<L extends List> {
  wish: Wish<L>;
  error: GraphError;
}

async function sendAll<L extends List>(
  place: ListPlace<L>,
  wishes: readonly Wish<L>[],
  present: Map<string | null, Present<L>>,
  result: Written,
): Promise<Doubt<L>[]> {
  const sent = wishes.flatMap((wish) => {
    const there = present.get(wish.key) ?? null;
    const changes = wish.sendTo(there);
    return changes === null ? [] : [{ wish, request: requestFor(place, there, changes) }];
  });
  const outcomes = await sendBatch(
    place.client,
    sent.map(({ request }) => request),
  );
  const doubtful: Doubt<L>[] = [];
  for (const [index, { wish, request }] of sent.entries()) {
    const outcome = outcomes[index];
    if (!outcome || outcome.ok) result.written += 1;
    else if (isInDoubt(outcome.error, request)) doubtful.push({ wish, error: outcome.error });
    else fail(result, wish, outcome.error);
  }
  return doubtful;
}

function requestFor<L extends List>(
  { site, list }: ListPlace<L>,
  there: Present<L> | null,
  changes: Changes<L>,
): GraphRequest {
  return there
    ? changeRequest(site, list, there, changedCells(list, changes))
    : createRequest(site, list, newCells(list, changes as EntityOf<L>));
}

/** A lost answer; a row that has moved or gone; a key that somebody took meanwhile, which is a plain bad request. */
function isInDoubt({ mayHaveHappened, code, status }: GraphError, { method }: GraphRequest): boolean {
  if (mayHaveHappened || code === "changed-meanwhile") return true;
  return method === "POST" ? status === 400 : code === "not-found";
}

/** Reads what now stands under each key. Returns the wishes still to be carried out. */
async function lookAgain<L extends List>(
  { client, site, list }: ListPlace<L>,
  doubtful: readonly Doubt<L>[],
  present: Map<string | null, Present<L>>,
  result: Written,
): Promise<Wish<L>[]> {
  const asked = doubtful.map(({ wish }) => ({ site, list, only: { property: "key", value: wish.key } }));
  const found = await queryAll(client, asked);
  return doubtful.flatMap(({ wish, error }, index) => {
    const outcome = found[index];
    if (!outcome?.ok) {
      fail(result, wish, error);
      return [];
    }
    const [item] = outcome.value;
    const there = item ? presentOf(list, item) : null;
    if (there) present.set(wish.key, there);
    else present.delete(wish.key);
    // Refused although nothing stands in the way: asking again would be refused again.
    if (!there && error.status === 400) fail(result, wish, error);
    else if (wish.sendTo(there) !== null) return [wish];
    else if (error.mayHaveHappened) result.written += 1;
    return [];
  });
}

function fail(result: Written, { groupKey }: { groupKey: string }, { code }: GraphError): void {
  if (!result.failed.has(groupKey)) result.failed.set(groupKey, code);
}
