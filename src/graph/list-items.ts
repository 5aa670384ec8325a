// List items as Graph speaks of them: asked for by one indexed column, paged to the end, created, changed under an ETag.
// What is written can be sent alone or as one of many in a batch: the request is the same.
import type { Fields } from "#schema/codec.ts";
import type { List } from "#schema/define-list.ts";
import { internalName } from "#schema/names.ts";
import { type Outcome, sendBatch } from "./batch.ts";
import type { GraphAnswer, GraphClient, GraphRequest } from "./client.ts";
import { GraphError, unanswered, unexpected, withOutcome } from "./graph-error.ts";
import { type ListItem, listItemOf, pageOf, writtenItemOf } from "./list-item.ts";
import { listPath, placeOf, type SiteAddress } from "./sites.ts";

/** Rows whose indexed column has this value; with `ge`, this value or one that sorts after it. */
export interface Only {
  property: string;
  value: string;
  compare?: "eq" | "ge";
}

/** One list on one site, whole or only in part. */
export interface ListQuery {
  site: SiteAddress;
  list: List;
  only?: Only;
  /** Many rows are expected to match: they come in larger pages, as a whole list does. */
  isLong?: boolean;
}

/** The request for a query's first page. Throws when it filters on a column that has no index, which is our mistake. */
export function queryRequest({ site, list, only, isLong = !only }: ListQuery): GraphRequest {
  const options = [`$expand=fields($select=${selectOf(list)})`];
  if (only) {
    if (!list.columns[only.property]?.indexed) {
      throw new Error(`${list.name}.${only.property} is not indexed and cannot be filtered on.`);
    }
    const literal = `'${only.value.replaceAll("'", "''")}'`;
    options.push(
      `$filter=${encodeURIComponent(`fields/${internalName(only.property)} ${only.compare ?? "eq"} ${literal}`)}`,
    );
  }
  // A group's rows fit one page of SharePoint's usual 200; a long list costs the same for a page five times as long.
  if (isLong) options.push("$top=1000");
  return {
    method: "GET",
    path: `${listPath(site, list.name)}/items?${options.join("&")}`,
    place: placeOf(site, list.name),
  };
}

/** Every item each query finds, in the order of the queries: many in a batch, and so their next pages until none is left. */
export async function queryAll(
  client: GraphClient,
  queries: readonly ListQuery[],
): Promise<Outcome<ListItem[]>[]> {
  const found = queries.map((): Outcome<ListItem[]> => ({ ok: true, value: [] }));
  let open = queries.map((listQuery, index) => ({ index, request: queryRequest(listQuery) }));
  while (open.length > 0) {
    const pages = await sendBatch(
      client,
      open.map(({ request }) => request),
    );
    const next: typeof open = [];
    for (const [at, { index, request }] of open.entries()) {
      const page = pageIn(client, pages[at], request);
      const sofar = found[index];
      if (!page.ok || !sofar?.ok) {
        found[index] = page.ok ? (sofar ?? { ok: true, value: [] }) : page;
        continue;
      }
      sofar.value.push(...page.value.items);
      if (page.value.next) next.push({ index, request: page.value.next });
    }
    open = next;
  }
  return found;
}

/** Every item one query finds. */
export async function query(client: GraphClient, listQuery: ListQuery): Promise<ListItem[]> {
  const request = queryRequest(listQuery);
  return pagesFrom(client, (await client.send(request)).body, request.place);
}

/** The request that creates an item. */
export function createRequest(site: SiteAddress, list: List, fields: Fields): GraphRequest {
  const path = `${listPath(site, list.name)}/items`;
  return { method: "POST", path, body: { fields }, place: placeOf(site, list.name) };
}

/** Creates an item. Returns it as answered, which may leave out its cells. */
export async function createItem(
  client: GraphClient,
  site: SiteAddress,
  list: List,
  fields: Fields,
): Promise<ListItem> {
  const item = writtenItemOf((await client.send(createRequest(site, list, fields))).body, "");
  if (item.id !== "") return item;
  throw withOutcome(unexpected("The new item was answered without an id.", placeOf(site, list.name)), true);
}

/** The item with this id as it stands now. */
export async function readItem(
  client: GraphClient,
  site: SiteAddress,
  list: List,
  id: string,
): Promise<ListItem> {
  const place = { ...placeOf(site, list.name), row: id };
  const path = `${listPath(site, list.name)}/items/${id}?$expand=fields($select=${selectOf(list)})`;
  return listItemOf((await client.send({ method: "GET", path, place })).body, place);
}

/** The request that changes an item which still has this ETag. */
export function changeRequest(
  site: SiteAddress,
  list: List,
  item: { id: string; etag: string },
  fields: Fields,
): GraphRequest {
  return {
    method: "PATCH",
    // The item itself rather than its /fields: only that answer says who changed it, so one save is one request.
    path: `${listPath(site, list.name)}/items/${item.id}`,
    headers: { "If-Match": item.etag },
    body: { fields },
    place: { ...placeOf(site, list.name), row: item.id },
  };
}

/** Changes an item that still has this ETag; changed-meanwhile otherwise. Returns it as answered, perhaps without cells. */
export async function changeItem(
  client: GraphClient,
  site: SiteAddress,
  list: List,
  item: { id: string; etag: string },
  fields: Fields,
): Promise<ListItem> {
  return writtenItemOf((await client.send(changeRequest(site, list, item, fields))).body, item.id);
}

async function pagesFrom(client: GraphClient, firstBody: unknown, place = {}): Promise<ListItem[]> {
  const items: ListItem[] = [];
  let page = pageOf(firstBody, place);
  items.push(...page.items);
  while (page.next !== null) {
    const answer = await client.send({ method: "GET", path: client.pathOf(page.next, place), place });
    page = pageOf(answer.body, place);
    items.push(...page.items);
  }
  return items;
}

/** The page a part of a batch was answered with, and the request for the one after it. */
function pageIn(
  client: GraphClient,
  answer: Outcome<GraphAnswer> | undefined,
  { place = {} }: GraphRequest,
): Outcome<{ items: ListItem[]; next: GraphRequest | null }> {
  if (!answer?.ok) return answer ?? { ok: false, error: unanswered(null, false, place) };
  try {
    const { items, next } = pageOf(answer.value.body, place);
    if (next === null) return { ok: true, value: { items, next } };
    return { ok: true, value: { items, next: { method: "GET", path: client.pathOf(next, place), place } } };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, error };
    throw error;
  }
}

function selectOf(list: List): string {
  return [...Object.keys(list.columns).map(internalName), "_UIVersionString"].join(",");
}
