// What a value of one list may be checked against: the site's zone, its people and its other lists.
import type { Surroundings } from "#emulator/columns/column.ts";
import { findList } from "#emulator/lists/list-store.ts";
import type { Site } from "#emulator/sites/site.ts";
import { peopleList } from "#emulator/sites/site-people.ts";
import type { World } from "#emulator/world.ts";
import { findItem } from "./item-store.ts";

/** The surroundings of every list in a site. */
export function surroundingsOf(world: World, site: Site, at: number): Surroundings {
  return {
    timeZone: world.siteTimeZone,
    peopleListId: peopleList(world, site, at).id,
    itemFields(listId, id) {
      const list = findList(world.database, site, listId);
      return list && findItem(world.database, list.id, id)?.fields;
    },
  };
}
