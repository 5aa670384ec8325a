// How an item is told to a client: `fields` only when expanded.
import type { Column, Surroundings } from "#emulator/columns/column.ts";
import { utcText } from "#emulator/columns/site-time.ts";
import { badRequest } from "#emulator/http/graph-error.ts";
import type { QueryOptions } from "#emulator/http/query-options.ts";
import { selected } from "#emulator/http/shape.ts";
import type { List } from "#emulator/lists/list-store.ts";
import { parseExpand, parseSelect } from "#emulator/odata/select-expand.ts";
import type { Site } from "#emulator/sites/site.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import { type Item, itemTag } from "./item-store.ts";
import { checkSelect, readFields } from "./read-fields.ts";

const properties = [
  "id",
  "createdBy",
  "createdDateTime",
  "description",
  "eTag",
  "lastModifiedBy",
  "lastModifiedDateTime",
  "name",
  "parentReference",
  "webUrl",
  "contentType",
  "sharepointIds",
  "fields",
  "versions",
  "driveItem",
  "analytics",
];

/** What a call wants to see of each item. */
export interface ItemView {
  select: string[] | undefined;
  fields: { select?: string[] } | undefined;
}

/** The view a query asks for; throws 400 for an unknown property, expansion or column. */
export function itemView(columns: readonly Column[], query: QueryOptions): ItemView {
  const select = parseSelect(query.system.get("select"));
  let fields: ItemView["fields"];
  for (const expansion of parseExpand(query.system.get("expand"))) {
    if (expansion.name !== "fields") {
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${expansion.name}' on type 'microsoft.graph.listItem'.`,
      );
    }
    checkSelect(columns, expansion.select);
    fields = expansion.select ? { select: expansion.select } : {};
  }
  return { select, fields };
}

/** The listItem of an item as the view wants it. */
export function itemBody(
  site: Site,
  list: List,
  columns: readonly Column[],
  item: Item,
  view: ItemView,
  surroundings: Surroundings,
): Record<string, unknown> {
  const body = {
    "@odata.etag": itemTag(item),
    createdDateTime: utcText(item.created),
    eTag: itemTag(item),
    id: String(item.id),
    lastModifiedDateTime: utcText(item.modified),
    webUrl: `${site.url}/Lists/${encodeURIComponent(list.title)}/${item.id}_.000`,
    createdBy: item.createdBy.identity,
    lastModifiedBy: item.modifiedBy.identity,
    parentReference: { id: stableGuid(list.id, "root"), siteId: site.id },
    contentType: {
      id: `0x0100${stableGuid(list.id, "type").replaceAll("-", "").toUpperCase()}`,
      name: "Item",
    },
  };
  const shown = selected(body, view.select, "listItem", properties);
  if (view.fields) shown.fields = readFields(columns, item, surroundings, view.fields.select);
  return shown;
}
