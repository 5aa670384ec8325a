// From the address of a file or folder, by id or by path, to the thing itself.
import type { Level } from "#emulator/auth/site-rights.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { itemNotFound } from "#emulator/http/graph-error.ts";
import { siteOf } from "#emulator/sites/resolve.ts";
import type { Site } from "#emulator/sites/site.ts";
import type { World } from "#emulator/world.ts";
import { childNamed, type DriveItem, driveItem, rootFolder } from "./drive-store.ts";

/** The site whose library a call speaks of; the Files scopes count here, too. */
export function siteIn(world: World, call: Call, level: Level): Site {
  return siteOf(world, call, level, "files");
}

/** The file or folder of the call's id; throws 404. */
export function byId(world: World, site: Site, call: Call): DriveItem {
  const key = param(call, "item");
  const item = key.toLowerCase() === "root" ? rootFolder(world, site, call.at) : driveItem(world, site, key);
  if (!item) throw itemNotFound();
  return item;
}

/** What lies at a path below a folder; throws 404. */
export function atPath(world: World, site: Site, from: DriveItem, path: string): DriveItem {
  let item: DriveItem | undefined = from;
  for (const name of path.split("/").filter((one) => one !== ""))
    item = item && childNamed(world, site, item.id, name);
  if (!item) throw itemNotFound();
  return item;
}
