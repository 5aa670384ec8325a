// The grants of a site to applications: those the directory began with, those added since, less those taken back.
import type { SiteRole } from "#emulator/directory.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { Database } from "#emulator/storage/database.ts";
import type { Site } from "./site.ts";

export interface SiteGrant {
  id: string;
  /** The application's client id. */
  client: string;
  roles: SiteRole[];
}

/** The grants in force. */
export function grantsOf(database: Database, site: Site): SiteGrant[] {
  const given = site.entry.appGrants.map(({ clientId, roles }) => ({
    id: stableGuid(site.id, "grant", clientId),
    client: clientId,
    roles,
  }));
  const added = database
    .all<{ id: string; client: string; roles: string }>(
      "SELECT id, client, roles FROM grants WHERE site = ?",
      site.id,
    )
    .map((row) => ({ ...row, roles: JSON.parse(row.roles) as SiteRole[] }));
  const revoked = new Set(database.all<{ id: string }>("SELECT id FROM revoked_grants").map(({ id }) => id));
  return [...given, ...added].filter(({ id }) => !revoked.has(id));
}

/** Grants the site and returns the new grant. */
export function addGrant(database: Database, site: Site, client: string, roles: SiteRole[]): SiteGrant {
  const count = database.first<{ count: number }>("SELECT count(*) AS count FROM grants")?.count ?? 0;
  const id = stableGuid(site.id, "grant", client, count + 1);
  database.run(
    "INSERT INTO grants (id, site, client, roles) VALUES (?, ?, ?, ?)",
    id,
    site.id,
    client,
    JSON.stringify(roles),
  );
  return { id, client, roles };
}

/** Takes a grant back; false when the site has none of that id. */
export function removeGrant(database: Database, site: Site, id: string): boolean {
  if (!grantsOf(database, site).some((grant) => grant.id === id)) return false;
  database.run("INSERT INTO revoked_grants (id) VALUES (?)", id);
  return true;
}
