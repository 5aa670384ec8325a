// Which of the groups the channel belongs to, and what Teams is to save for it.
import { channelEntityId } from "#domain/deep-link.ts";
import type { Group } from "#domain/entities.ts";

/** The place Teams opened the settings in, as far as it says. */
export interface ChannelPlace {
  channelId: string | null;
  teamId: string | null;
  sitePath: string | null;
}

/** What Teams keeps for a tab. */
export interface TabSettings {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}

/**
 * The group of the channel: the one with its channel, else the only one on its site or in its team. Null when none is,
 * or when more than one could be: then a person chooses.
 */
export function groupOfPlace(groups: readonly Group[], place: ChannelPlace): Group | null {
  const { channelId, teamId, sitePath } = place;
  const only = (fits: (group: Group) => boolean) => {
    const found = groups.filter(fits);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return (
    (channelId === null ? null : only((group) => group.channelId === channelId)) ??
    (sitePath === null ? null : only((group) => isSameSite(group.sitePath, sitePath))) ??
    (teamId === null ? null : only((group) => group.teamId === teamId))
  );
}

/** Whether two server-relative paths are the same site; SharePoint does not tell upper case from lower. */
export function isSameSite(one: string, other: string): boolean {
  const plain = (path: string) => decoded(path).replace(/\/+$/, "").toLowerCase();
  return plain(one) === plain(other);
}

/** The settings that bind a tab to `group`; `page` is the address of the settings page itself. */
export function tabSettings(group: Group, page: string, name: string): TabSettings {
  const content = new URL("./index.html", page);
  content.search = new URLSearchParams({ group: group.key, site: group.sitePath }).toString();
  return {
    entityId: channelEntityId(group.key),
    contentUrl: content.href,
    websiteUrl: content.href,
    suggestedDisplayName: name,
  };
}

/** The group that a tab already saved is bound to, or null. */
export function groupOfEntity(groups: readonly Group[], entityId: string | null): Group | null {
  return groups.find(({ key }) => channelEntityId(key) === entityId) ?? null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
