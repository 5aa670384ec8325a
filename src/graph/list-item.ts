// One item as Graph writes it on the wire, checked where it comes in, so that nothing behind this trusts a shape.
import type { Fields } from "#schema/codec.ts";
import { type Place, unexpected } from "./graph-error.ts";

/** Who did something, as Graph tells it; the id is Entra's, absent for some of SharePoint's own doings. */
export interface Identity {
  id: string | null;
  name: string;
  isApplication: boolean;
}

/** Times are ISO texts in UTC. */
export interface ListItem {
  id: string;
  etag: string;
  webUrl: string;
  createdDateTime: string;
  createdBy: Identity;
  lastModifiedDateTime: string;
  lastModifiedBy: Identity;
  /** Empty cells are absent. */
  fields: Fields;
}

type Json = Record<string, unknown>;

/** The item a body holds. Throws an `unexpected` GraphError when it holds none, or one without its cells. */
export function listItemOf(body: unknown, place: Place): ListItem {
  const item = writtenItemOf(body, "");
  if (item.id === "" || !jsonOf(jsonOf(body)?.fields)) throw unexpected("This is no list item.", place);
  return item;
}

/** What a write was answered with, however little; without an id of its own it is the item called `id`. */
export function writtenItemOf(body: unknown, id: string): ListItem {
  const item = jsonOf(body) ?? {};
  return {
    id: text(item.id) || id,
    etag: text(item.eTag) || text(item["@odata.etag"]),
    webUrl: text(item.webUrl),
    createdDateTime: text(item.createdDateTime),
    createdBy: identityOf(item.createdBy),
    lastModifiedDateTime: text(item.lastModifiedDateTime),
    lastModifiedBy: identityOf(item.lastModifiedBy),
    fields: jsonOf(item.fields) ?? {},
  };
}

/** The items of one page, and the link to the next page or null. */
export function pageOf(body: unknown, place: Place): { items: ListItem[]; next: string | null } {
  const page = jsonOf(body);
  if (!page || !Array.isArray(page.value)) throw unexpected("This is no page of items.", place);
  return {
    items: page.value.map((item: unknown) => listItemOf(item, place)),
    next: text(page["@odata.nextLink"]) || null,
  };
}

function identityOf(value: unknown): Identity {
  const set = jsonOf(value);
  const user = jsonOf(set?.user);
  const told = user ?? jsonOf(set?.application);
  const name = text(told?.displayName) || text(told?.email);
  return { id: text(told?.id) || null, name, isApplication: !user && told !== null };
}

function jsonOf(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
