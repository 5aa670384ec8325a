// How a list is told to a client.

import { utcText } from "#emulator/columns/site-time.ts";
import type { Actor } from "#emulator/items/actor.ts";
import type { Site } from "#emulator/sites/site.ts";
import type { List } from "./list-store.ts";

/** The quoted entity tag of a list. */
export function listTag(list: List): string {
  return `"${list.id},${list.version}"`;
}

/** Graph's `list` resource; `system` only for the hidden ones. */
export function listBody(site: Site, list: List): Record<string, unknown> {
  return {
    "@odata.etag": listTag(list),
    createdDateTime: utcText(list.created),
    description: list.description,
    eTag: listTag(list),
    id: list.id,
    lastModifiedDateTime: utcText(list.modified),
    name: list.title,
    webUrl: `${site.url}/Lists/${encodeURIComponent(list.title)}`,
    displayName: list.title,
    createdBy: (JSON.parse(list.created_by) as Actor).identity,
    lastModifiedBy: (JSON.parse(list.modified_by) as Actor).identity,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.system === 1, template: list.template },
    ...(list.system === 1 ? { system: {} } : {}),
  };
}
