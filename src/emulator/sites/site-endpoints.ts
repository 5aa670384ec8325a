// Sites: by id, by path, the root, and a team's own.
import { requireLevel } from "#emulator/auth/site-rights.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { itemNotFound } from "#emulator/http/graph-error.ts";
import type { Route } from "#emulator/http/route.ts";
import { contextOf, selected } from "#emulator/http/shape.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import type { World } from "#emulator/world.ts";
import { siteAt, siteOf } from "./resolve.ts";
import { type Site, sharePointIds, siteByPath } from "./site.ts";

export const siteRoutes: Route[] = [
  { method: "GET", pattern: "sites/root", units: 1, handler: getRoot },
  {
    method: "GET",
    pattern: "sites/:site",
    units: 1,
    handler: (world, call) => told(world, call, siteOf(world, call, "read")),
  },
  { method: "GET", pattern: "groups/:group/sites/root", units: 1, handler: getGroupSite },
];

/** The segments of an address with a site by path (`sites/host/@path/sites%2Fx/…`) put into the form with its id. */
export function withSiteId(world: World, segments: string[]): string[] {
  const [first, host, mark, path, ...rest] = segments;
  if (first?.toLowerCase() !== "sites") return segments;
  if (mark === "@path") return [first, siteAt(world, host ?? "", path ?? "").id, ...rest];
  // A bare host name is the tenant's root site; `root` with more behind it is, too.
  if (host?.toLowerCase() === world.directory.hostname.toLowerCase())
    return [first, siteAt(world, host, "/").id, ...segments.slice(2)];
  if (host?.toLowerCase() === "root" && segments.length > 2)
    return [first, siteAt(world, world.directory.hostname, "/").id, ...segments.slice(2)];
  return segments;
}

/** Graph's `site` resource. */
export function siteBody(site: Site): Record<string, unknown> {
  return {
    createdDateTime: "2024-01-15T08:00:00Z",
    description: "",
    id: site.id,
    lastModifiedDateTime: "2024-01-15T08:00:00Z",
    name: site.path.split("/").at(-1) ?? "",
    webUrl: site.url,
    displayName: site.entry.displayName,
    root: {},
    siteCollection: { hostname: site.hostname },
  };
}

function getRoot(world: World, call: Call): Answer {
  const site = siteByPath(world.sites, "/");
  if (!site) throw itemNotFound("Requested site could not be found");
  requireLevel(world, call.caller, site, "read");
  return told(world, call, site);
}

function getGroupSite(world: World, call: Call): Answer {
  const group = param(call, "group").toLowerCase();
  const site = world.sites.find((one) => one.entry.groupId?.toLowerCase() === group);
  if (!site) throw itemNotFound("Requested site could not be found");
  requireLevel(world, call.caller, site, "read");
  return told(world, call, site);
}

function told(world: World, call: Call, site: Site): Answer {
  const known = ["sharepointIds", "parentReference", "isPersonalSite", "lists", "drive"];
  const select = parseSelect(call.query.system.get("select"));
  const full = siteBody(site);
  if (select?.includes("sharepointIds")) full.sharepointIds = sharePointIds(site, world.directory.tenantId);
  const body = selected(full, select, "site", known);
  return ok({ "@odata.context": contextOf(call.origin, "sites/$entity"), ...body });
}
