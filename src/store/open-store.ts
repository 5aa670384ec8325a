// Opens the store over Microsoft Graph, for the mains that wire it.
import { createGraphClient, type GraphClientOptions } from "#graph/client.ts";
import { createGraphStore } from "./graph-store.ts";
import type { Store } from "./port.ts";
import type { SiteNames } from "./sites.ts";

export interface StoreOptions extends GraphClientOptions, SiteNames {}

/** The store for people. Nothing is asked of Graph until a method is called. */
export function openStore(options: StoreOptions): Store {
  return createGraphStore(createGraphClient(options), options);
}
