// Files and folders of a site's library, in and out of the database.
import { type Actor, systemActor } from "#emulator/items/actor.ts";
import type { Site } from "#emulator/sites/site.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { World } from "#emulator/world.ts";

export interface DriveItem {
  id: string;
  site: string;
  /** The id of the folder it lies in; empty for the library's root. */
  parent: string;
  name: string;
  /** A media type, or `folder`. */
  type: string;
  size: number;
  version: number;
  created: number;
  created_by: string;
  modified: number;
  modified_by: string;
}

const read =
  "SELECT id, site, parent, name, type, size, version, created, created_by, modified, modified_by FROM files";

/** The root folder of a site's library, made on first use. */
export function rootFolder(world: World, site: Site, at: number): DriveItem {
  return folderNamed(world, site, "", "root", systemActor, at);
}

/** The folder a channel keeps its files in, made on first use. */
export function channelFolder(world: World, site: Site, name: string, at: number): DriveItem {
  return folderNamed(world, site, rootFolder(world, site, at).id, name, systemActor, at);
}

/** The folder of this name, made when it is missing; a file of that name is returned as it is. */
export function folderNamed(
  world: World,
  site: Site,
  parent: string,
  name: string,
  actor: Actor,
  at: number,
): DriveItem {
  return (
    childNamed(world, site, parent, name) ??
    insertFile(world, site, { parent, name, type: "folder", content: null, actor, at })
  );
}

/** The file or folder of this name in a folder, in any case. */
export function childNamed(world: World, site: Site, parent: string, name: string): DriveItem | undefined {
  return world.database.first<DriveItem>(
    `${read} WHERE site = ? AND parent = ? AND folded = ?`,
    site.id,
    parent,
    name.toLowerCase(),
  );
}

/** The file or folder with this id in a site. */
export function driveItem(world: World, site: Site, id: string): DriveItem | undefined {
  return world.database.first<DriveItem>(`${read} WHERE site = ? AND id = ?`, site.id, id.toUpperCase());
}

/** What lies in a folder, by name. */
export function childrenOf(world: World, site: Site, parent: string): DriveItem[] {
  return world.database.all<DriveItem>(
    `${read} WHERE site = ? AND parent = ? ORDER BY folded`,
    site.id,
    parent,
  );
}

/** The bytes of a file. */
export function contentOf(world: World, id: string): Uint8Array {
  return (
    world.database.first<{ content: Uint8Array | null }>("SELECT content FROM files WHERE id = ?", id)
      ?.content ?? new Uint8Array()
  );
}

export interface NewFile {
  parent: string;
  name: string;
  type: string;
  content: Uint8Array | null;
  actor: Actor;
  at: number;
}

/** Makes a file or folder; the id depends on where it lies and on how many were made there before. */
export function insertFile(world: World, site: Site, file: NewFile): DriveItem {
  const by = JSON.stringify(file.actor);
  const id = `01${stableGuid(site.id, "file", file.parent, file.name.toLowerCase()).replaceAll("-", "").toUpperCase()}`;
  world.database.run(
    "INSERT INTO files (id, site, parent, name, folded, type, content, size, version, created, created_by, modified, modified_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
    id,
    site.id,
    file.parent,
    file.name,
    file.name.toLowerCase(),
    file.type,
    file.content,
    file.content?.byteLength ?? 0,
    file.at,
    by,
    file.at,
    by,
  );
  return existing(world, site, id);
}

/** Replaces a file's bytes and counts its version up. */
export function replaceContent(world: World, site: Site, item: DriveItem, file: NewFile): DriveItem {
  world.database.run(
    "UPDATE files SET content = ?, size = ?, type = ?, version = version + 1, modified = ?, modified_by = ? WHERE id = ?",
    file.content,
    file.content?.byteLength ?? 0,
    file.type,
    file.at,
    JSON.stringify(file.actor),
    item.id,
  );
  return existing(world, site, item.id);
}

function existing(world: World, site: Site, id: string): DriveItem {
  const item = driveItem(world, site, id);
  if (!item) throw new Error("a file just written is missing");
  return item;
}
