// A site's library: small uploads, reading, what lies in a folder.
import type { Level } from "#emulator/auth/site-rights.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { GraphFailure, invalidRequest, itemNotFound } from "#emulator/http/graph-error.ts";
import { checkIfMatch } from "#emulator/http/preconditions.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf } from "#emulator/http/shape.ts";
import { siteOf } from "#emulator/sites/resolve.ts";
import type { Site } from "#emulator/sites/site.ts";
import { actorOf } from "#emulator/sites/site-people.ts";
import type { World } from "#emulator/world.ts";
import { downloadUrl } from "./download.ts";
import {
  childNamed,
  childrenOf,
  type DriveItem,
  driveItem,
  driveItemBody,
  driveItemTag,
  folderNamed,
  insertFile,
  replaceContent,
  rootFolder,
} from "./drive-items.ts";

const largestSimpleUpload = 4 * 1024 * 1024;
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
  { method: "PUT", pattern: `${drive}/root/@path/:path/content`, units: 2, handler: putByPath },
  { method: "PUT", pattern: `${drive}/items/:item/@path/:path/content`, units: 2, handler: putByPath },
  { method: "PUT", pattern: `${drive}/items/:item/content`, units: 2, handler: putById },
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
  return told(world, call, site, find(world, site, call), 200);
}

function getChildren(world: World, call: Call, find: Finder): Answer {
  const site = siteIn(world, call, "read");
  const children = childrenOf(world, site, find(world, site, call).id);
  return ok(
    collection(
      contextOf(call.origin, "driveItems"),
      children.map((item) => driveItemBody(world, site, item)),
    ),
  );
}

function getContent(world: World, call: Call, find: Finder): Answer {
  const site = siteIn(world, call, "read");
  const item = find(world, site, call);
  if (item.type === "folder") throw invalidRequest("A folder has no content.");
  return { status: 302, headers: { Location: downloadUrl(world, call.origin, item, call.at) } };
}

function putByPath(world: World, call: Call): Answer {
  const site = siteIn(world, call, "write");
  const names = param(call, "path").split("/");
  const name = names.at(-1) ?? "";
  for (const one of names) checkName(one);
  const actor = actorOf(world, site, call.caller, call.at);
  let folder = call.params.item === undefined ? rootFolder(world, site, call.at) : byId(world, site, call);
  for (const one of names.slice(0, -1)) folder = folderNamed(world, site, folder.id, one, actor, call.at);
  if (folder.type !== "folder") throw invalidRequest("A file cannot hold other files.");
  const existing = childNamed(world, site, folder.id, name);
  if (existing) return replaced(world, call, site, existing);
  if (call.headers.has("if-match")) throw itemNotFound();
  const item = insertFile(world, site, { parent: folder.id, name, ...content(call), actor, at: call.at });
  return told(world, call, site, item, 201);
}

function putById(world: World, call: Call): Answer {
  const site = siteIn(world, call, "write");
  return replaced(world, call, site, byId(world, site, call));
}

function replaced(world: World, call: Call, site: Site, item: DriveItem): Answer {
  const behaviour = call.query.other.get("@microsoft.graph.conflictBehavior") ?? "replace";
  const actor = actorOf(world, site, call.caller, call.at);
  if (behaviour === "fail")
    throw new GraphFailure(
      409,
      "nameAlreadyExists",
      "An item with the same name already exists under the parent",
    );
  if (item.type === "folder")
    throw new GraphFailure(
      409,
      "nameAlreadyExists",
      "A folder with the same name already exists under the parent",
    );
  if (behaviour === "rename") {
    const name = freeName(world, site, item);
    return told(
      world,
      call,
      site,
      insertFile(world, site, { parent: item.parent, name, ...content(call), actor, at: call.at }),
      201,
    );
  }
  if (behaviour !== "replace") throw invalidRequest(`The conflict behaviour '${behaviour}' is not known.`);
  checkIfMatch(call.headers, driveItemTag(item), world.variant);
  return told(
    world,
    call,
    site,
    replaceContent(world, site, item, {
      parent: item.parent,
      name: item.name,
      ...content(call),
      actor,
      at: call.at,
    }),
    200,
  );
}

function content(call: Call): { content: Uint8Array; type: string } {
  if (call.body.byteLength > largestSimpleUpload) {
    throw new GraphFailure(413, "invalidRequest", "The file is larger than 4 MB: use an upload session.");
  }
  return { content: call.body, type: call.headers.get("content-type") ?? "application/octet-stream" };
}

function checkName(name: string): void {
  const faulty =
    name === "" ||
    /["*:<>?/\\|]/.test(name) ||
    name.trim() !== name ||
    /^(\.lock|con|prn|aux|nul)$/i.test(name) ||
    name.includes("_vti_");
  if (faulty) throw invalidRequest(`The name '${name}' is not valid for a file or folder.`);
}

function freeName(world: World, site: Site, item: DriveItem): string {
  const dot = item.name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [item.name.slice(0, dot), item.name.slice(dot)] : [item.name, ""];
  let number = 1;
  while (childNamed(world, site, item.parent, `${stem} ${number}${ending}`)) number += 1;
  return `${stem} ${number}${ending}`;
}

function siteIn(world: World, call: Call, level: Level): Site {
  return siteOf(world, call, level, "files");
}

function byId(world: World, site: Site, call: Call): DriveItem {
  const key = param(call, "item");
  const item = key.toLowerCase() === "root" ? rootFolder(world, site, call.at) : driveItem(world, site, key);
  if (!item) throw itemNotFound();
  return item;
}

function atPath(world: World, site: Site, from: DriveItem, path: string): DriveItem {
  let item: DriveItem | undefined = from;
  for (const name of path.split("/").filter((one) => one !== ""))
    item = item && childNamed(world, site, item.id, name);
  if (!item) throw itemNotFound();
  return item;
}

function told(world: World, call: Call, site: Site, item: DriveItem, status: number): Answer {
  const link =
    item.type === "folder"
      ? {}
      : { "@microsoft.graph.downloadUrl": downloadUrl(world, call.origin, item, call.at) };
  const body = {
    "@odata.context": contextOf(call.origin, "driveItems/$entity"),
    ...link,
    ...driveItemBody(world, site, item),
  };
  return ok(body, { ETag: driveItemTag(item) }, status);
}
