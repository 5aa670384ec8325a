// Which applications a site is granted to: told, given and taken back by an application that may do everything.
import { requireFullControlApplication } from "#emulator/auth/site-rights.ts";
import type { SiteRole } from "#emulator/directory.ts";
import { type Answer, noContent, ok } from "#emulator/http/answer.ts";
import { asObject, type Call, jsonBody, onlyProperties, param } from "#emulator/http/call.ts";
import { invalidRequest, itemNotFound } from "#emulator/http/graph-error.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf } from "#emulator/http/shape.ts";
import type { World } from "#emulator/world.ts";
import { type Site, siteByKey } from "./site.ts";
import { addGrant, grantsOf, removeGrant, type SiteGrant } from "./site-grants.ts";

export const permissionRoutes: Route[] = [
  { method: "GET", pattern: "sites/:site/permissions", units: 5, handler: getPermissions },
  { method: "POST", pattern: "sites/:site/permissions", units: 5, handler: postPermission },
  { method: "DELETE", pattern: "sites/:site/permissions/:permission", units: 5, handler: deletePermission },
];

function getPermissions(world: World, call: Call): Answer {
  const site = grantedSite(world, call);
  const bodies = grantsOf(world.database, site).map((grant) => permissionBody(world, grant));
  return ok(collection(contextOf(call.origin, `${addressOf(site)}/permissions`), bodies));
}

function postPermission(world: World, call: Call): Answer {
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
  const grant = addGrant(world.database, site, clientId, roles);
  const context = contextOf(call.origin, `${addressOf(site)}/permissions/$entity`);
  return ok({ "@odata.context": context, ...permissionBody(world, grant) }, {}, 201);
}

function deletePermission(world: World, call: Call): Answer {
  const site = grantedSite(world, call);
  if (!removeGrant(world.database, site, param(call, "permission"))) throw itemNotFound();
  return noContent();
}

/** Granting needs the tenant-wide role alone, so the site's own rights are not asked. */
function grantedSite(world: World, call: Call): Site {
  requireFullControlApplication(call.caller);
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

function permissionBody(world: World, { id, client, roles }: SiteGrant): object {
  const displayName = world.directory.apps.find((app) => app.clientId === client)?.displayName ?? "";
  const identity = { application: { displayName, id: client } };
  return { id, roles, grantedToIdentitiesV2: [identity], grantedToIdentities: [identity] };
}

function addressOf(site: Site): string {
  return `sites('${encodeURIComponent(site.id)}')`;
}

function isRole(role: unknown): role is SiteRole {
  return role === "read" || role === "write" || role === "owner" || role === "fullcontrol";
}
