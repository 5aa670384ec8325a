// Small uploads into a site's library: a new file, or new bytes for an old one.
import type { Answer } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { GraphFailure, invalidRequest, itemNotFound } from "#emulator/http/graph-error.ts";
import { checkIfMatch } from "#emulator/http/preconditions.ts";
import type { Route } from "#emulator/http/route.ts";
import type { Site } from "#emulator/sites/site.ts";
import { actorOf } from "#emulator/sites/site-people.ts";
import type { World } from "#emulator/world.ts";
import { driveItemAnswer, driveItemTag } from "./drive-item-body.ts";
import {
  childNamed,
  type DriveItem,
  folderNamed,
  insertFile,
  replaceContent,
  rootFolder,
} from "./drive-store.ts";
import { byId, siteIn } from "./find-drive-item.ts";

const largestSimpleUpload = 4 * 1024 * 1024;
const drive = "sites/:site/drive";

export const uploadRoutes: Route[] = [
  { method: "PUT", pattern: `${drive}/root/@path/:path/content`, units: 2, handler: putByPath },
  { method: "PUT", pattern: `${drive}/items/:item/@path/:path/content`, units: 2, handler: putByPath },
  { method: "PUT", pattern: `${drive}/items/:item/content`, units: 2, handler: putById },
];

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
  return driveItemAnswer(world, call, site, item, 201);
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
    return driveItemAnswer(
      world,
      call,
      site,
      insertFile(world, site, { parent: item.parent, name, ...content(call), actor, at: call.at }),
      201,
    );
  }
  if (behaviour !== "replace") throw invalidRequest(`The conflict behaviour '${behaviour}' is not known.`);
  checkIfMatch(call.headers, driveItemTag(item), world.variant);
  return driveItemAnswer(
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
