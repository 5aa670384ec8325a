import { type Answer, noContent, ok } from "#emulator/http/answer.ts";
import { asObject, type Call, jsonBody, onlyProperties } from "#emulator/http/call.ts";
import { GraphFailure, invalidRequest } from "#emulator/http/graph-error.ts";
import { checkIfMatch } from "#emulator/http/preconditions.ts";
import { allowOnly, nextLink, pageSize } from "#emulator/http/query-options.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf } from "#emulator/http/shape.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import { actorOf } from "#emulator/sites/site-people.ts";
import type { World } from "#emulator/world.ts";
import { itemBody, itemView } from "./item-body.ts";
import { type Fields, type Item, insertItem, itemTag, removeItem, replaceFields } from "./item-store.ts";
import { itemOf, type Place, placeOf } from "./place.ts";
import { queryItems } from "./query-items.ts";
import { checkSelect, readFields } from "./read-fields.ts";
import { readSkipToken, skipToken } from "./skip-token.ts";
import { checkRequired, checkUnique, defaultFields, writtenFields } from "./write-fields.ts";

const items = "sites/:site/lists/:list/items";

export const itemRoutes: Route[] = [
  { method: "GET", pattern: items, units: 2, handler: getItems },
  { method: "POST", pattern: items, units: 2, handler: postItem },
  { method: "GET", pattern: `${items}/:item`, units: 1, handler: getItem },
  { method: "PATCH", pattern: `${items}/:item`, units: 2, handler: patchItem },
  { method: "DELETE", pattern: `${items}/:item`, units: 2, handler: deleteItem },
  { method: "GET", pattern: `${items}/:item/fields`, units: 1, handler: getFields },
  { method: "PATCH", pattern: `${items}/:item/fields`, units: 2, handler: patchFields },
];

function getItems(world: World, call: Call): Answer {
  const place = placeOf(world, call, "read");
  allowOnly(call.query, "select", "expand", "filter", "orderby", "top", "skiptoken");
  const view = itemView(place.columns, call.query);
  const page = queryItems(world, place.list.id, place.columns, {
    filter: call.query.system.get("filter"),
    orderBy: call.query.system.get("orderby"),
    after: readSkipToken(call.query.system.get("skiptoken")),
    size: pageSize(call.query, 200, 5000),
    honorNonIndexed: (call.headers.get("prefer") ?? "")
      .toLowerCase()
      .includes("honornonindexedquerieswarningmayfailrandomly"),
  });
  const value = page.items.map((item) =>
    itemBody(place.site, place.list, place.columns, item, view, place.surroundings),
  );
  const next = page.next && nextLink(call.origin + call.path, call.query, skipToken(page.next));
  return ok(collection(`${context(call, place)}${view.fields ? "(fields())" : ""}`, value, next));
}

function getItem(world: World, call: Call): Answer {
  const place = placeOf(world, call, "read");
  allowOnly(call.query, "select", "expand");
  return told(call, place, itemOf(world, call, place.list), 200);
}

function getFields(world: World, call: Call): Answer {
  const place = placeOf(world, call, "read");
  allowOnly(call.query, "select");
  return toldFields(call, place, itemOf(world, call, place.list));
}

function postItem(world: World, call: Call): Answer {
  const place = placeOf(world, call, "write");
  const sent = fieldsIn(call);
  const { database } = world;
  const fields = writtenFields(place.columns, defaultFields(place.columns, sent), sent, place.surroundings);
  checkFields(world, place, 0, fields);
  const item = insertItem(
    database,
    place.list.id,
    place.columns,
    fields,
    actorOf(world, place.site, call.caller, call.at),
    call.at,
  );
  return told(call, place, item, 201);
}

function patchItem(world: World, call: Call): Answer {
  const place = placeOf(world, call, "write");
  return told(
    call,
    place,
    change(world, call, place, () => fieldsIn(call)),
    200,
  );
}

function patchFields(world: World, call: Call): Answer {
  const place = placeOf(world, call, "write");
  return toldFields(
    call,
    place,
    change(world, call, place, () => jsonBody(call)),
  );
}

function deleteItem(world: World, call: Call): Answer {
  const { list } = placeOf(world, call, "write");
  const item = itemOf(world, call, list);
  checkIfMatch(call.headers, itemTag(item), world.variant);
  removeItem(world.database, item);
  return noContent();
}

function change(world: World, call: Call, place: Place, sentFields: () => Record<string, unknown>): Item {
  const before = itemOf(world, call, place.list);
  checkIfMatch(call.headers, itemTag(before), world.variant);
  const fields = writtenFields(place.columns, before.fields, sentFields(), place.surroundings);
  checkFields(world, place, before.id, fields);
  return replaceFields(
    world.database,
    place.columns,
    before,
    fields,
    actorOf(world, place.site, call.caller, call.at),
    call.at,
  );
}

function fieldsIn(call: Call): Record<string, unknown> {
  const body = jsonBody(call);
  onlyProperties(body, "listItem", ["fields", "contentType"]);
  if (body.fields === undefined) throw invalidRequest("The request body holds no fields.");
  return asObject(body.fields, "fields");
}

function checkFields(world: World, { columns, list }: Place, itemId: number, fields: Fields): void {
  if (world.enforceRequired) checkRequired(columns, fields);
  checkUnique(world.database, columns, list.id, itemId, fields, () => notUnique(world));
}

function notUnique(world: World): GraphFailure {
  const message = "One or more fields with unique constraints already has the provided value.";
  return world.variant === "other"
    ? new GraphFailure(409, "nameAlreadyExists", message)
    : invalidRequest(message);
}

function context(call: Call, { site, list }: Place): string {
  return contextOf(call.origin, `sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`);
}

function told(call: Call, place: Place, item: Item, status: number): Answer {
  const view =
    status === 200 && call.method === "GET"
      ? itemView(place.columns, call.query)
      : { select: undefined, fields: {} };
  const fieldsContext = view.fields
    ? { "fields@odata.context": `${context(call, place)}('${item.id}')/fields/$entity` }
    : {};
  const body = {
    "@odata.context": `${context(call, place)}/$entity`,
    ...fieldsContext,
    ...itemBody(place.site, place.list, place.columns, item, view, place.surroundings),
  };
  const headers: Record<string, string> = { ETag: itemTag(item) };
  if (status === 201) headers.Location = `${call.origin}${call.path}/${item.id}`;
  return ok(body, headers, status);
}

function toldFields(call: Call, place: Place, item: Item): Answer {
  const select = parseSelect(call.query.system.get("select"));
  checkSelect(place.columns, select);
  const fields = readFields(place.columns, item, place.surroundings, select);
  const body = { "@odata.context": `${context(call, place)}('${item.id}')/fields/$entity`, ...fields };
  return ok(body, { ETag: itemTag(item) });
}
