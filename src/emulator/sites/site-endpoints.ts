// Sites: by id, by path, the root, a team's own, and the applications granted to one.
import { requireFullControlApplication, requireLevel } from "#emulator/auth/site-rights.ts";
import type { SiteRole } from "#emulator/directory.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import { asObject, type Call, jsonBody, onlyProperties, param } from "#emulator/http/call.ts";
import { invalidRequest, itemNotFound } from "#emulator/http/graph-error.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf, selected } from "#emulator/http/shape.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { World } from "#emulator/world.ts";
import { siteAt, siteOf } from "./resolve.ts";
import { type Site, sharePointIds, siteByKey, siteByPath } from "./site.ts";

export const siteRoutes: Route[] = [
  { method: "GET", pattern: "sites/root", units: 1, handler: getRoot },
  {
    method: "GET",
    pattern: "sites/:site",
    units: 1,
    handler: (world, call) => told(world, call, siteOf(world, call, "read")),
  },
  { method: "GET", pattern: "groups/:group/sites/root", units: 1, handler: getGroupSite },
  { method: "GET", pattern: "sites/:site/permissions", units: 5, handler: getPermissions },
  { method: "POST", pattern: "sites/:site/permissions", units: 5, handler: postPermission },
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

function getPermissions(world: World, call: Call): Answer {
  requireFullControlApplication(call.caller);
  const site = grantedSite(world, call);
  const given = site.entry.appGrants.map((grant) => ({
    id: stableGuid(site.id, "grant", grant.clientId),
    client: grant.clientId,
    roles: grant.roles,
  }));
  const added = world.database
    .all<{ id: string; client: string; roles: string }>(
      "SELECT id, client, roles FROM grants WHERE site = ?",
      site.id,
    )
    .map((row) => ({ ...row, roles: JSON.parse(row.roles) as SiteRole[] }));
  const bodies = [...given, ...added].map((grant) =>
    permissionBody(world, grant.id, grant.client, grant.roles),
  );
  return ok(
    collection(contextOf(call.origin, `sites('${encodeURIComponent(site.id)}')/permissions`), bodies),
  );
}

function postPermission(world: World, call: Call): Answer {
  requireFullControlApplication(call.caller);
  const site = grantedSite(world, call);
  const body = jsonBody(call);
  onlyProperties(body, "permission", [
    "roles",
    "grantedToIdentities",
    "grantedToIdentitiesV2",
    "grantedToV2",
  ]);
  const roles = Array.isArray(body.roles) ? body.roles.filter(isRole) : [];
  if (roles.length === 0 || !Array.isArray(body.roles) || roles.length !== body.roles.length) {
    throw invalidRequest("roles must hold read, write, owner or fullcontrol.");
  }
  const clientId = grantedClient(body);
  if (!world.directory.apps.some((app) => app.clientId === clientId))
    throw invalidRequest(`No application has the id '${clientId}'.`);
  const count = world.database.first<{ count: number }>("SELECT count(*) AS count FROM grants")?.count ?? 0;
  const id = stableGuid(site.id, "grant", clientId, count + 1);
  world.database.run(
    "INSERT INTO grants (id, site, client, roles) VALUES (?, ?, ?, ?)",
    id,
    site.id,
    clientId,
    JSON.stringify(roles),
  );
  const context = contextOf(call.origin, `sites('${encodeURIComponent(site.id)}')/permissions/$entity`);
  return ok({ "@odata.context": context, ...permissionBody(world, id, clientId, roles) }, {}, 201);
}

/** Granting needs the tenant-wide role alone, so the site's own rights are not asked. */
function grantedSite(world: World, call: Call): Site {
  const site = siteByKey(world.sites, param(call, "site"));
  if (!site) throw itemNotFound("Requested site could not be found");
  return site;
}

function grantedClient(body: Record<string, unknown>): string {
  const list = [body.grantedToIdentities, body.grantedToIdentitiesV2].find(Array.isArray) as
    | unknown[]
    | undefined;
  const identity = asObject(list?.[0] ?? body.grantedToV2, "The identity the permission is granted to");
  const id = asObject(identity.application, "application").id;
  if (typeof id !== "string") throw invalidRequest("application.id must name the application.");
  return id;
}

function permissionBody(world: World, id: string, clientId: string, roles: SiteRole[]): object {
  const displayName = world.directory.apps.find((app) => app.clientId === clientId)?.displayName ?? "";
  const identity = { application: { displayName, id: clientId } };
  return { id, roles, grantedToIdentitiesV2: [identity], grantedToIdentities: [identity] };
}

function isRole(role: unknown): role is SiteRole {
  return role === "read" || role === "write" || role === "owner" || role === "fullcontrol";
}
