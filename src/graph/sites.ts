// Addresses: sites and their lists by path and name, so that nobody has to look up an id before the first question.
import type { Place } from "./graph-error.ts";

/** A SharePoint site: its host, and its server-relative path such as /sites/uppdrag. */
export interface SiteAddress {
  host: string;
  path: string;
}

/** Graph's path of the site, without a closing slash; what follows it begins with one. */
export function sitePath({ host, path }: SiteAddress): string {
  const encoded = path.split("/").filter(Boolean).map(encodeURIComponent).join("/");
  return encoded === "" ? `/sites/${host}` : `/sites/${host}:/${encoded}:`;
}

/** Graph's path of the list called `name`. */
export function listPath(site: SiteAddress, name: string): string {
  return `${sitePath(site)}/lists/${encodeURIComponent(name)}`;
}

/** Graph's path of a file or folder in the site's default library. */
export function filePath(site: SiteAddress, path: readonly string[]): string {
  return `${sitePath(site)}/drive/root:/${path.map(encodeURIComponent).join("/")}:`;
}

/** What an error about this list should name. */
export function placeOf(site: SiteAddress, list?: string): Place {
  return list === undefined ? { site: site.path } : { site: site.path, list };
}
