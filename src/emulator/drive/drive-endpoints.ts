// Reading a site's library: what lies where, and the bytes of a file.
import { type Answer, ok } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { invalidRequest } from "#emulator/http/graph-error.ts";
import { allowOnly } from "#emulator/http/query-options.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf } from "#emulator/http/shape.ts";
import type { Site } from "#emulator/sites/site.ts";
import type { World } from "#emulator/world.ts";
import { downloadUrl } from "./download.ts";
import { driveItemAnswer, shownDriveItem } from "./drive-item-body.ts";
import { childrenOf, type DriveItem, rootFolder } from "./drive-store.ts";
import { atPath, byId, siteIn } from "./find-drive-item.ts";

const drive = "sites/:site/drive";

type Finder = (world: World, site: Site, call: Call) => DriveItem;

const finders: readonly [string, Finder][] = [
  [`${drive}/root`, (world, site, call) => rootFolder(world, site, call.at)],
  [
    `${drive}/root/@path/:path`,
    (world, site, call) => atPath(world, site, rootFolder(world, site, call.at), param(call, "path")),
  ],
  [`${drive}/items/:item`, (world, site, call) => byId(world, site, call)],
  [
    `${drive}/items/:item/@path/:path`,
    (world, site, call) => atPath(world, site, byId(world, site, call), param(call, "path")),
  ],
];

export const driveRoutes: Route[] = [
  { method: "GET", pattern: drive, units: 1, handler: getDrive },
  ...finders.flatMap(([pattern, find]): Route[] => [
    { method: "GET", pattern, units: 1, handler: (world, call) => getItem(world, call, find) },
    {
      method: "GET",
      pattern: `${pattern}/children`,
      units: 2,
      handler: (world, call) => getChildren(world, call, find),
    },
    {
      method: "GET",
      pattern: `${pattern}/content`,
      units: 1,
      handler: (world, call) => getContent(world, call, find),
    },
  ]),
];

function getDrive(world: World, call: Call): Answer {
  const site = siteIn(world, call, "read");
  return ok({
    "@odata.context": contextOf(call.origin, "drives/$entity"),
    id: site.driveId,
    driveType: "documentLibrary",
    name: "Documents",
    webUrl: `${site.url}/Shared%20Documents`,
  });
}

function getItem(world: World, call: Call, find: Finder): Answer {
  const site = siteIn(world, call, "read");
  allowOnly(call.query, "select");
  return driveItemAnswer(world, call, site, find(world, site, call), 200);
}

function getChildren(world: World, call: Call, find: Finder): Answer {
  const site = siteIn(world, call, "read");
  allowOnly(call.query, "select", "top");
  const children = childrenOf(world, site, find(world, site, call).id);
  return ok(
    collection(
      contextOf(call.origin, "driveItems"),
      children.map((item) => shownDriveItem(world, call, site, item)),
    ),
  );
}

function getContent(world: World, call: Call, find: Finder): Answer {
  const site = siteIn(world, call, "read");
  const item = find(world, site, call);
  if (item.type === "folder") throw invalidRequest("A folder has no content.");
  return { status: 302, headers: { Location: downloadUrl(world, call.origin, item, call.at) } };
}
