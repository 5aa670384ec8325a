// A site with the ids Graph gives it: the comma triple, its two GUIDs and its library's drive id.
import type { Directory, DirectorySite } from "#emulator/directory.ts";
import { isGuid, stableGuid } from "#emulator/stable-guid.ts";

export interface Site {
  id: string;
  collectionId: string;
  webId: string;
  driveId: string;
  hostname: string;
  path: string;
  url: string;
  entry: DirectorySite;
}

/** All sites of a tenant; the ids depend on tenant and path alone. */
export function sitesOf(directory: Directory): Site[] {
  return directory.sites.map((entry) => {
    const collectionId = stableGuid(directory.tenantId, "site", entry.path.toLowerCase());
    const webId = stableGuid(directory.tenantId, "web", entry.path.toLowerCase());
    return {
      id: `${directory.hostname},${collectionId},${webId}`,
      collectionId,
      webId,
      driveId: `b!${Buffer.from(stableGuid(collectionId, "drive").replaceAll("-", ""), "hex").toString("base64url")}`,
      hostname: directory.hostname,
      path: entry.path,
      url: `https://${directory.hostname}${entry.path === "/" ? "" : encodeURI(entry.path)}`,
      entry,
    };
  });
}

/** The ids SharePoint itself uses for a site, which some resources give when they are selected. */
export function sharePointIds(site: Site, tenantId: string): object {
  return { siteId: site.collectionId, siteUrl: site.url, tenantId, webId: site.webId };
}

/** The site a key means: the comma triple, `siteGuid`, or `siteGuid,webGuid`, in any case; otherwise undefined. */
export function siteByKey(sites: readonly Site[], key: string): Site | undefined {
  const parts = key.toLowerCase().split(",");
  const guids = parts.filter(isGuid);
  const host = parts.find((part) => !isGuid(part));
  return sites.find(
    (site) =>
      guids[0] === site.collectionId &&
      (guids[1] === undefined || guids[1] === site.webId) &&
      (host === undefined || host === site.hostname.toLowerCase()),
  );
}

/** The site at a server-relative path, with or without leading slash; otherwise undefined. */
export function siteByPath(sites: readonly Site[], path: string): Site | undefined {
  const wanted = `/${path.replace(/^\/+|\/+$/g, "")}`.toLowerCase();
  return sites.find((site) => site.path.toLowerCase() === wanted);
}
