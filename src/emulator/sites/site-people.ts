// The hidden User Information List of a site: whoever belongs to the site or has called it has a row there, and
// person columns hold the numbers of those rows.
import type { Caller } from "#emulator/auth/caller.ts";
import { titleColumn } from "#emulator/columns/built-in-columns.ts";
import type { Column } from "#emulator/columns/column.ts";
import type { DirectoryUser } from "#emulator/directory.ts";
import { type Actor, systemActor } from "#emulator/items/actor.ts";
import { insertItem } from "#emulator/items/item-store.ts";
import { columnsOf, findList, insertList, type List, saveColumn } from "#emulator/lists/list-store.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import type { World } from "#emulator/world.ts";
import type { Site } from "./site.ts";

const title = "User Information List";

/** The site's list of people, made on first use. */
export function peopleList(world: World, site: Site, at: number): List {
  const known = findList(world.database, site, title);
  if (known) return known;
  const list = insertList(world.database, site, {
    title,
    description: "",
    template: "userInformation",
    system: true,
    actor: systemActor,
    at,
  });
  for (const name of ["Name", "EMail", "UserName", "JobTitle"])
    saveColumn(world.database, list.id, textColumn(list.id, name));
  return list;
}

/** Gives everybody who belongs to the site a row in its list of people. */
export function fillPeople(world: World, site: Site, at: number): void {
  const { owners, members, visitors } = site.entry;
  for (const id of [...owners, ...members, ...visitors]) {
    const user = world.directory.users.find((one) => one.id === id);
    if (user) personLookup(world, site, user, at);
  }
}

/** The caller as it is kept beside what they make. */
export function actorOf(world: World, site: Site, caller: Caller, at: number): Actor {
  if (caller.kind === "application") {
    const identity = { application: { id: caller.app.clientId, displayName: caller.app.displayName } };
    const row = {
      Title: caller.app.displayName,
      Name: `i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@${caller.app.clientId}`,
    };
    return { identity, lookupId: lookupOf(world, site, caller.app.clientId, row, at), application: true };
  }
  const { user } = caller;
  const identity = { user: { email: user.mail, id: user.id, displayName: user.displayName } };
  return { identity, lookupId: personLookup(world, site, user, at), application: false };
}

function personLookup(world: World, site: Site, user: DirectoryUser, at: number): number {
  const row = {
    Title: user.displayName,
    Name: `i:0#.f|membership|${user.userPrincipalName.toLowerCase()}`,
    EMail: user.mail,
    UserName: user.userPrincipalName,
  };
  return lookupOf(world, site, user.id, row, at);
}

function lookupOf(
  world: World,
  site: Site,
  principal: string,
  row: Record<string, string>,
  at: number,
): number {
  const { database } = world;
  const known = database.first<{ lookup: number }>(
    "SELECT lookup FROM site_people WHERE site = ? AND principal = ?",
    site.id,
    principal,
  );
  if (known) return known.lookup;
  const list = peopleList(world, site, at);
  const item = insertItem(database, list.id, columnsOf(database, list.id), row, systemActor, at);
  database.run(
    "INSERT INTO site_people (site, principal, lookup) VALUES (?, ?, ?)",
    site.id,
    principal,
    item.id,
  );
  return item.id;
}

function textColumn(listId: string, name: string): Column {
  return {
    ...titleColumn(listId),
    id: stableGuid(listId, "built-in", name),
    name,
    displayName: name,
    required: false,
  };
}
