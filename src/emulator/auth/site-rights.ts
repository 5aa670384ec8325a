// What a caller may do in a site: the least of what the token allows and, for a person, what the site's groups allow.
import type { SiteRole } from "#emulator/directory.ts";
import { accessDenied, GraphFailure } from "#emulator/http/graph-error.ts";
import type { Site } from "#emulator/sites/site.ts";
import { grantsOf } from "#emulator/sites/site-grants.ts";
import type { World } from "#emulator/world.ts";
import type { Caller } from "./caller.ts";

/** Each level holds all before it: `manage` may change lists and columns, `full` may grant. */
export type Level = "none" | "read" | "write" | "manage" | "full";

const order: readonly Level[] = ["none", "read", "write", "manage", "full"];

const tenantWide: readonly [string, Level][] = [
  ["Sites.Read.All", "read"],
  ["Sites.ReadWrite.All", "write"],
  ["Sites.Manage.All", "manage"],
  ["Sites.FullControl.All", "full"],
];

const files: readonly [string, Level][] = [
  ["Files.Read", "read"],
  ["Files.Read.All", "read"],
  ["Files.ReadWrite", "write"],
  ["Files.ReadWrite.All", "write"],
];

const roleLevels: Record<SiteRole, Level> = {
  read: "read",
  write: "write",
  owner: "full",
  fullcontrol: "full",
};

/** Throws 403 accessDenied unless the caller reaches the level in this site; `area` files counts the Files scopes too. */
export function requireLevel(
  world: World,
  caller: Caller,
  site: Site,
  level: Level,
  area: "lists" | "files" = "lists",
): void {
  const byToken = highest(tokenLevels(world, caller, site, area));
  if (!reaches(byToken, level)) throw accessDenied();
  if (caller.kind === "person" && !reaches(personLevel(site, caller.user.id), level)) throw accessDenied();
}

/** Throws 403 unless an application holds Sites.FullControl.All: granting a site is not for people or lesser roles. */
export function requireFullControlApplication(caller: Caller): void {
  if (caller.kind === "application" && caller.permissions.has("Sites.FullControl.All")) return;
  throw new GraphFailure(
    403,
    "accessDenied",
    "Either scp or roles claim need to be present in the token with Sites.FullControl.All.",
  );
}

function tokenLevels(world: World, caller: Caller, site: Site, area: "lists" | "files"): Level[] {
  const table = area === "files" ? [...tenantWide, ...files] : tenantWide;
  const levels = table.filter(([permission]) => caller.permissions.has(permission)).map(([, level]) => level);
  if (caller.permissions.has("Sites.Selected")) levels.push(...grantLevels(world, caller.app.clientId, site));
  return levels;
}

function grantLevels(world: World, clientId: string, site: Site): Level[] {
  return grantsOf(world.database, site)
    .filter(({ client }) => client === clientId)
    .flatMap(({ roles }) => roles.map((role) => roleLevels[role]));
}

function personLevel(site: Site, userId: string): Level {
  if (site.entry.owners.includes(userId)) return "full";
  if (site.entry.members.includes(userId)) return "write";
  return site.entry.visitors.includes(userId) ? "read" : "none";
}

function highest(levels: Level[]): Level {
  return levels.reduce<Level>((best, level) => (reaches(level, best) ? level : best), "none");
}

function reaches(level: Level, wanted: Level): boolean {
  return order.indexOf(level) >= order.indexOf(wanted);
}
