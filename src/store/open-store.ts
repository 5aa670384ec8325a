// Opens the store and the log over Microsoft Graph, for the mains that wire them.
import { createGraphClient, type GraphClientOptions } from "#graph/client.ts";
import { createGraphStore } from "./graph-store.ts";
import { createNoticeLog } from "./notice-log.ts";
import type { NoticeLog, Store } from "./port.ts";
import type { SiteNames } from "./sites.ts";

export interface StoreOptions extends GraphClientOptions, SiteNames {}

/** The store for people. Nothing is asked of Graph until a method is called. */
export function openStore(options: StoreOptions): Store {
  return createGraphStore(createGraphClient(options), options);
}

/** The log of reminders, for the service. */
export function openNoticeLog(options: StoreOptions): NoticeLog {
  return createNoticeLog(createGraphClient(options), options);
}
