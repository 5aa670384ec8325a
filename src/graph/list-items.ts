// List items as Graph speaks of them: asked for by one indexed column, paged to the end, created, changed under an ETag.
import type { Fields } from "#schema/codec.ts";
import type { List } from "#schema/define-list.ts";
import { internalName } from "#schema/names.ts";
import { type Outcome, sendBatch } from "./batch.ts";
import type { GraphClient, GraphRequest } from "./client.ts";
import { GraphError, unexpected, withOutcome } from "./graph-error.ts";
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
}

/** The request for a query's first page. Throws when it filters on a column that has no index, which is our mistake. */
export function queryRequest({ site, list, only }: ListQuery): GraphRequest {
  const options = [`$expand=fields($select=${selectOf(list)})`];
  if (only) {
    if (!list.columns[only.property]?.indexed) {
      throw new Error(`${list.name}.${only.property} is not indexed and cannot be filtered on.`);
    }
    const literal = `'${only.value.replaceAll("'", "''")}'`;
    options.push(
      `$filter=${encodeURIComponent(`fields/${internalName(only.property)} ${only.compare ?? "eq"} ${literal}`)}`,
    );
  } else {
    // A group's rows fit one page of SharePoint's usual 200; a whole list costs the same for a page five times as long.
    options.push("$top=1000");
  }
  return {
    method: "GET",
    path: `${listPath(site, list.name)}/items?${options.join("&")}`,
    place: placeOf(site, list.name),
  };
}

/** Every item each query finds, in the order of the queries: the first pages in batches, longer lists paged to their end. */
export async function queryAll(
  client: GraphClient,
  queries: readonly ListQuery[],
): Promise<Outcome<ListItem[]>[]> {
  const requests = queries.map(queryRequest);
  const firstPages = await sendBatch(client, requests);
  return Promise.all(
    firstPages.map(async (page, index): Promise<Outcome<ListItem[]>> => {
      if (!page.ok) return page;
      try {
        return { ok: true, value: await pagesFrom(client, page.value.body, requests[index]?.place) };
      } catch (error) {
        if (error instanceof GraphError) return { ok: false, error };
        throw error;
      }
    }),
  );
}

/** Every item one query finds. */
export async function query(client: GraphClient, listQuery: ListQuery): Promise<ListItem[]> {
  const request = queryRequest(listQuery);
  return pagesFrom(client, (await client.send(request)).body, request.place);
}

/** Creates an item. Returns it as answered, which may leave out its cells. */
export async function createItem(
  client: GraphClient,
  site: SiteAddress,
  list: List,
  fields: Fields,
): Promise<ListItem> {
  const place = placeOf(site, list.name);
  const path = `${listPath(site, list.name)}/items`;
  const answer = await client.send({ method: "POST", path, body: { fields }, place });
  const item = writtenItemOf(answer.body, "");
  if (item.id === "") throw withOutcome(unexpected("The new item was answered without an id.", place), true);
  return item;
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

/** Changes an item that still has this ETag; changed-meanwhile otherwise. Returns it as answered, perhaps without cells. */
export async function changeItem(
  client: GraphClient,
  site: SiteAddress,
  list: List,
  item: { id: string; etag: string },
  fields: Fields,
): Promise<ListItem> {
  const place = { ...placeOf(site, list.name), row: item.id };
  // The item itself rather than its /fields: only that answer says who changed it, so one save is one request.
  const answer = await client.send({
    method: "PATCH",
    path: `${listPath(site, list.name)}/items/${item.id}`,
    headers: { "If-Match": item.etag },
    body: { fields },
    place,
  });
  return writtenItemOf(answer.body, item.id);
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

function selectOf(list: List): string {
  return [...Object.keys(list.columns).map(internalName), "_UIVersionString"].join(",");
}
