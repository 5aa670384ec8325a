// The versions of an item: every change adds one, and restoring an old one adds another.

import { utcText } from "#emulator/columns/site-time.ts";
import { type Answer, noContent, ok } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { itemNotFound } from "#emulator/http/graph-error.ts";
import { allowOnly } from "#emulator/http/query-options.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf } from "#emulator/http/shape.ts";
import { actorOf } from "#emulator/sites/site-people.ts";
import type { World } from "#emulator/world.ts";
import type { Actor } from "./actor.ts";
import { itemView } from "./item-body.ts";
import { type Fields, type Item, replaceFields } from "./item-store.ts";
import { itemOf, type Place, placeOf } from "./place.ts";
import { readFields } from "./read-fields.ts";

const versions = "sites/:site/lists/:list/items/:item/versions";

export const versionRoutes: Route[] = [
  { method: "GET", pattern: versions, units: 2, handler: getVersions },
  { method: "GET", pattern: `${versions}/:version`, units: 1, handler: getVersion },
  { method: "POST", pattern: `${versions}/:version/restoreVersion`, units: 2, handler: restoreVersion },
];

function getVersions(world: World, call: Call): Answer {
  const place = placeOf(world, call, "read");
  allowOnly(call.query, "expand", "select", "top");
  const item = itemOf(world, call, place.list);
  const bodies = versionsOf(world, item).map((version) => versionBody(call, place, version));
  return ok(
    collection(
      contextOf(
        call.origin,
        `sites('${encodeURIComponent(place.site.id)}')/lists('${place.list.id}')/items('${item.id}')/versions`,
      ),
      bodies,
    ),
  );
}

function getVersion(world: World, call: Call): Answer {
  const place = placeOf(world, call, "read");
  const version = versionOf(world, call, itemOf(world, call, place.list));
  return ok({
    "@odata.context": contextOf(call.origin, "listItemVersions/$entity"),
    ...versionBody(call, place, version),
  });
}

function restoreVersion(world: World, call: Call): Answer {
  const place = placeOf(world, call, "write");
  const item = itemOf(world, call, place.list);
  const version = versionOf(world, call, item);
  replaceFields(
    world.database,
    place.columns,
    item,
    version.fields,
    actorOf(world, place.site, call.caller, call.at),
    call.at,
  );
  return noContent();
}

function versionOf(world: World, call: Call, item: Item): Item {
  const wanted = param(call, "version");
  const version = versionsOf(world, item).find((one) => `${one.version}.0` === wanted);
  if (!version) throw itemNotFound("The specified version was not found");
  return version;
}

/** The item as it was at each version, newest first. */
function versionsOf(world: World, item: Item): Item[] {
  return world.database
    .all<{ version: number; fields: string; modified: number; modified_by: string }>(
      "SELECT version, fields, modified, modified_by FROM versions WHERE list = ? AND item = ? ORDER BY version DESC",
      item.list,
      item.id,
    )
    .map((row) => ({
      ...item,
      version: row.version,
      fields: JSON.parse(row.fields) as Fields,
      modified: row.modified,
      modifiedBy: JSON.parse(row.modified_by) as Actor,
    }));
}

function versionBody(call: Call, place: Place, version: Item): object {
  const view = itemView(place.columns, call.query);
  return {
    id: `${version.version}.0`,
    lastModifiedDateTime: utcText(version.modified),
    lastModifiedBy: version.modifiedBy.identity,
    published: { level: "published", versionId: `${version.version}.0` },
    ...(view.fields
      ? { fields: readFields(place.columns, version, place.surroundings, view.fields.select) }
      : {}),
  };
}
