// Lists of a site: making, reading, renaming, deleting.

import { readOnlyColumns } from "#emulator/columns/built-in-columns.ts";
import { columnBody } from "#emulator/columns/column-body.ts";
import { type Answer, noContent, ok } from "#emulator/http/answer.ts";
import { asObject, type Call, jsonBody, onlyProperties } from "#emulator/http/call.ts";
import { badRequest, GraphFailure, invalidRequest, notBuilt } from "#emulator/http/graph-error.ts";
import { allowOnly, pageSize } from "#emulator/http/query-options.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf, selected } from "#emulator/http/shape.ts";
import { folded, holds, isTrue } from "#emulator/odata/compare.ts";
import { parseFilter } from "#emulator/odata/parse-filter.ts";
import { parseExpand, parseSelect } from "#emulator/odata/select-expand.ts";
import { listOf, siteOf } from "#emulator/sites/resolve.ts";
import type { Site } from "#emulator/sites/site.ts";
import { actorOf } from "#emulator/sites/site-people.ts";
import type { World } from "#emulator/world.ts";
import { addColumn } from "./column-endpoints.ts";
import { listBody, listTag } from "./list-body.ts";
import { columnsOf, deleteList, findList, insertList, type List, listsOf, updateList } from "./list-store.ts";

const properties = [
  "id",
  "createdBy",
  "createdDateTime",
  "description",
  "eTag",
  "lastModifiedBy",
  "lastModifiedDateTime",
  "name",
  "parentReference",
  "webUrl",
  "displayName",
  "list",
  "sharepointIds",
  "system",
  "columns",
  "items",
  "drive",
  "contentTypes",
];

export const listRoutes: Route[] = [
  { method: "GET", pattern: "sites/:site/lists", units: 2, handler: getLists },
  { method: "POST", pattern: "sites/:site/lists", units: 2, handler: postList },
  { method: "GET", pattern: "sites/:site/lists/:list", units: 1, handler: getList },
  { method: "PATCH", pattern: "sites/:site/lists/:list", units: 2, handler: patchList },
  { method: "DELETE", pattern: "sites/:site/lists/:list", units: 2, handler: removeList },
];

function getLists(world: World, call: Call): Answer {
  const site = siteOf(world, call, "read");
  allowOnly(call.query, "select", "expand", "filter", "top", "orderby");
  const select = parseSelect(call.query.system.get("select"));
  const filter = call.query.system.get("filter");
  const wanted = filter === undefined ? () => true : listFilter(filter);
  const shown = listsOf(world.database, site).filter(
    (list) => list.system === 0 || select?.includes("system"),
  );
  const bodies = shown.map((list) => told(world, call, site, list)).slice(0, pageSize(call.query, 200, 5000));
  return ok(
    collection(
      contextOf(call.origin, `sites('${encodeURIComponent(site.id)}')/lists`),
      bodies.filter(wanted),
    ),
  );
}

function getList(world: World, call: Call): Answer {
  const { site, list } = listOf(world, call, "read");
  allowOnly(call.query, "select", "expand");
  return entity(world, call, site, list, 200);
}

function postList(world: World, call: Call): Answer {
  const site = siteOf(world, call, "manage");
  const body = jsonBody(call);
  onlyProperties(body, "list", properties);
  const title = body.displayName;
  if (typeof title !== "string" || title.trim() === "") throw invalidRequest("A list needs a displayName.");
  const facet = body.list === undefined ? {} : asObject(body.list, "list");
  onlyProperties(facet, "listInfo", ["template", "contentTypesEnabled", "hidden"]);
  const template = facet.template ?? "genericList";
  if (template !== "genericList") throw notBuilt(`lists made from the template ${String(template)}`);
  if (findList(world.database, site, title)) {
    throw new GraphFailure(409, "nameAlreadyExists", "The specified name is already in use.");
  }
  const description = typeof body.description === "string" ? body.description : "";
  const actor = actorOf(world, site, call.caller, call.at);
  const list = insertList(world.database, site, {
    title,
    description,
    template: "genericList",
    system: false,
    actor,
    at: call.at,
  });
  if (body.columns !== undefined && !Array.isArray(body.columns))
    throw badRequest("columns must be a collection.");
  for (const column of body.columns ?? []) addColumn(world, site, list, asObject(column, "A column"));
  return entity(world, call, site, list, 201);
}

function patchList(world: World, call: Call): Answer {
  const { site, list } = listOf(world, call, "manage");
  const body = jsonBody(call);
  onlyProperties(body, "list", ["displayName", "description"]);
  const title = body.displayName ?? list.title;
  const description = body.description ?? list.description;
  if (typeof title !== "string" || title.trim() === "") throw invalidRequest("A list needs a displayName.");
  if (typeof description !== "string") throw badRequest("description must be a string.");
  const other = findList(world.database, site, title);
  if (other && other.id !== list.id)
    throw new GraphFailure(409, "nameAlreadyExists", "The specified name is already in use.");
  updateList(world.database, list, title, description, actorOf(world, site, call.caller, call.at), call.at);
  const changed = findList(world.database, site, list.id) ?? list;
  return entity(world, call, site, changed, 200);
}

function removeList(world: World, call: Call): Answer {
  const { list } = listOf(world, call, "manage");
  if (list.system === 1) throw invalidRequest("A list of the system cannot be deleted.");
  deleteList(world.database, list);
  return noContent();
}

function entity(world: World, call: Call, site: Site, list: List, status: number): Answer {
  const context = contextOf(call.origin, `sites('${encodeURIComponent(site.id)}')/lists/$entity`);
  const body = { "@odata.context": context, ...told(world, call, site, list) };
  const headers = { ETag: listTag(list) };
  const location = `${call.origin}/v1.0/sites/${encodeURIComponent(site.id)}/lists/${list.id}`;
  return ok(body, status === 201 ? { ...headers, Location: location } : headers, status);
}

function told(world: World, call: Call, site: Site, list: List): Record<string, unknown> {
  const body = selected(
    listBody(site, list),
    parseSelect(call.query.system.get("select")),
    "list",
    properties,
  );
  for (const { name } of parseExpand(call.query.system.get("expand"))) {
    if (name !== "columns") throw notBuilt(`$expand=${name} on a list`);
    const columns = [...columnsOf(world.database, list.id), ...readOnlyColumns(list.id)];
    body.columns = columns.filter((column) => !column.hidden).map(columnBody);
  }
  return body;
}

function listFilter(source: string): (body: Record<string, unknown>) => boolean {
  const expression = parseFilter(source);
  return (body) =>
    isTrue(expression, ({ path, operator, literal }) => {
      if (!["displayName", "name", "id", "description"].includes(path) || literal.kind !== "text") {
        throw invalidRequest(`Lists cannot be filtered by '${path}'.`);
      }
      return holds(operator, folded(String(body[path] ?? "")), folded(literal.value));
    });
}
