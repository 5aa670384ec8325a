// Where a call about items happens: the list with its site and columns, and the one item it names.
import type { Column, Surroundings } from "#emulator/columns/column.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { accessDenied, itemNotFound } from "#emulator/http/graph-error.ts";
import { columnsOf, type List } from "#emulator/lists/list-store.ts";
import { listOf } from "#emulator/sites/resolve.ts";
import type { Site } from "#emulator/sites/site.ts";
import type { World } from "#emulator/world.ts";
import { findItem, type Item } from "./item-store.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A list with its columns, as every handler here needs it. */
export interface Place {
  site: Site;
  list: List;
  columns: Column[];
  surroundings: Surroundings;
}

/** The place a call speaks of; throws 404 or 403. */
export function placeOf(world: World, call: Call, level: "read" | "write"): Place {
  const { site, list } = listOf(world, call, level);
  // The list of people is kept by SharePoint itself.
  if (level === "write" && list.system === 1) throw accessDenied();
  return {
    site,
    list,
    columns: columnsOf(world.database, list.id),
    surroundings: surroundingsOf(world, site, call.at),
  };
}

/** The item a call speaks of; throws 404 when it is not there. */
export function itemOf(world: World, call: Call, list: List): Item {
  const key = param(call, "item");
  const item = /^\d+$/.test(key) ? findItem(world.database, list.id, Number(key)) : undefined;
  if (!item) throw itemNotFound("The specified item was not found");
  return item;
}
