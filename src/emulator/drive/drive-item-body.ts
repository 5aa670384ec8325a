// How a file or folder is told to a client.
import { utcText } from "#emulator/columns/site-time.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import type { Call } from "#emulator/http/call.ts";
import { contextOf, selected } from "#emulator/http/shape.ts";
import type { Actor } from "#emulator/items/actor.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import { type Site, sharePointIds } from "#emulator/sites/site.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { World } from "#emulator/world.ts";
import { downloadUrl } from "./download.ts";
import { childrenOf, type DriveItem, driveItem } from "./drive-store.ts";

/** The properties a client may select though they are not always there. */
const onRequest = [
  "sharepointIds",
  "description",
  "folder",
  "file",
  "root",
  "content",
  "children",
  "listItem",
];

/** The quoted entity tag of a file or folder. */
export function driveItemTag(item: DriveItem): string {
  return `"{${stableGuid(item.id).toUpperCase()}},${item.version}"`;
}

/** Graph's `driveItem`. */
function driveItemBody(world: World, site: Site, item: DriveItem): Record<string, unknown> {
  const names = pathOf(world, site, item);
  const folder = item.type === "folder";
  const path = names.slice(0, -1).map(encodeURIComponent).join("/");
  return {
    createdDateTime: utcText(item.created),
    eTag: driveItemTag(item),
    id: item.id,
    lastModifiedDateTime: utcText(item.modified),
    name: item.name,
    webUrl: `${site.url}/Shared%20Documents${names.map((name) => `/${encodeURIComponent(name)}`).join("")}`,
    cTag: `"c:{${stableGuid(item.id).toUpperCase()}},${item.version}"`,
    size: item.size,
    createdBy: (JSON.parse(item.created_by) as Actor).identity,
    lastModifiedBy: (JSON.parse(item.modified_by) as Actor).identity,
    parentReference: {
      driveType: "documentLibrary",
      driveId: site.driveId,
      ...(item.parent === ""
        ? {}
        : { id: item.parent, path: `/drives/${site.driveId}/root:${path === "" ? "" : `/${path}`}` }),
      siteId: site.id,
    },
    fileSystemInfo: { createdDateTime: utcText(item.created), lastModifiedDateTime: utcText(item.modified) },
    ...(folder
      ? { folder: { childCount: childrenOf(world, site, item.id).length } }
      : { file: { mimeType: item.type } }),
    ...(item.parent === "" ? { root: {} } : {}),
  };
}

/** Graph's `driveItem` with what the call selects of it; `sharepointIds` only when asked for. */
export function shownDriveItem(
  world: World,
  call: Call,
  site: Site,
  item: DriveItem,
): Record<string, unknown> {
  const select = parseSelect(call.query.system.get("select"));
  const body = driveItemBody(world, site, item);
  if (select?.includes("sharepointIds")) body.sharepointIds = sharePointIds(site, world.directory.tenantId);
  return selected(body, select, "driveItem", onRequest);
}

/** The answer that tells one file or folder, with a download address for a file. */
export function driveItemAnswer(
  world: World,
  call: Call,
  site: Site,
  item: DriveItem,
  status: number,
): Answer {
  const link =
    item.type === "folder"
      ? {}
      : { "@microsoft.graph.downloadUrl": downloadUrl(world, call.origin, item, call.at) };
  const body = {
    "@odata.context": contextOf(call.origin, "driveItems/$entity"),
    ...link,
    ...shownDriveItem(world, call, site, item),
  };
  return ok(body, { ETag: driveItemTag(item) }, status);
}

/** Names from the library down to the item, without the root. */
function pathOf(world: World, site: Site, item: DriveItem): string[] {
  if (item.parent === "") return [];
  const parent = driveItem(world, site, item.parent);
  return [...(parent ? pathOf(world, site, parent) : []), item.name];
}
