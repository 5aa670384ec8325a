// From the keys in an address to the site and list they mean, with the caller's right checked on the way.
import { type Level, requireLevel } from "#emulator/auth/site-rights.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { GraphFailure, itemNotFound } from "#emulator/http/graph-error.ts";
import { findList, type List } from "#emulator/lists/list-store.ts";
import type { World } from "#emulator/world.ts";
import { type Site, siteByKey, siteByPath } from "./site.ts";

/** The site of a call; throws 404 when there is none and 403 when the caller may not do this there. */
export function siteOf(world: World, call: Call, level: Level, area: "lists" | "files" = "lists"): Site {
  const site = siteByKey(world.sites, param(call, "site"));
  if (!site) throw itemNotFound("Requested site could not be found");
  requireLevel(world, call.caller, site, level, area);
  return site;
}

/** The site at a path of a host; throws 400 for another host and 404 for an unknown path. */
export function siteAt(world: World, host: string, path: string): Site {
  if (host.toLowerCase() !== world.directory.hostname.toLowerCase()) {
    throw new GraphFailure(400, "invalidRequest", "Invalid hostname for this tenancy");
  }
  const site = siteByPath(world.sites, path);
  if (!site) throw itemNotFound("Requested site could not be found");
  return site;
}

/** The list of a call within its site; throws 404 when there is none. */
export function listOf(world: World, call: Call, level: Level): { site: Site; list: List } {
  const site = siteOf(world, call, level);
  const list = findList(world.database, site, param(call, "list"));
  if (!list) throw itemNotFound("The specified list was not found");
  return { site, list };
}
