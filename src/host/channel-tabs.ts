// Which channels have the tab, and with which settings: one JSON file in the tenant's folder, replaced whole.
import { readFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import { demoGroups } from "#demo/groups.ts";
import type { ChannelTab } from "./page/tenant.ts";

export type ChannelTabList = Record<string, ChannelTab>;

export interface ChannelTabs {
  all: () => ChannelTabList;
  set: (channelId: string, tab: ChannelTab) => Promise<void>;
  replaceAll: (tabs: ChannelTabList) => Promise<void>;
}

/** Where the tab's files are served, with a closing slash. */
export const tabBase = "/tab/";

/** The tabs kept in `folder`; none when there is no file yet. */
export function openChannelTabs(folder: string): ChannelTabs {
  const file = join(folder, "channel-tabs.json");
  const all = (): ChannelTabList => readTabs(file);
  return {
    all,
    set: (channelId, tab) => writeTabs(file, { ...all(), [channelId]: tab }),
    replaceAll: (tabs) => writeTabs(file, tabs),
  };
}

/** The tabs that the demo's channels have from the start. */
export function demoTabs(): ChannelTabList {
  const configured = demoGroups.filter((group) => group.hasTab);
  return Object.fromEntries(
    configured.map((group) => {
      const query = new URLSearchParams({ group: group.key, site: group.sitePath });
      return [
        group.channelId,
        {
          contentUrl: `${tabBase}index.html?${query}`,
          // As the tab's own configuration page names a group's tab.
          entityId: `group-${group.key}`,
          suggestedDisplayName: "Uppdrag",
        },
      ];
    }),
  );
}

/** The tab a configuration page sent, or null when it lacks what a tab needs. */
export function channelTabIn(body: unknown): ChannelTab | null {
  if (typeof body !== "object" || body === null) return null;
  const { contentUrl, entityId, suggestedDisplayName, websiteUrl }: Partial<ChannelTab> = body;
  if (typeof contentUrl !== "string" || typeof entityId !== "string") return null;
  return {
    contentUrl,
    entityId,
    suggestedDisplayName: typeof suggestedDisplayName === "string" ? suggestedDisplayName : "Uppdrag",
    ...(typeof websiteUrl === "string" && { websiteUrl }),
  };
}

function readTabs(file: string): ChannelTabList {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}

/** Written beside and renamed, flushed first: a killed process leaves the old file or the new one. */
async function writeTabs(file: string, tabs: ChannelTabList): Promise<void> {
  const beside = `${file}.new`;
  const handle = await open(beside, "w");
  try {
    await handle.writeFile(JSON.stringify(tabs, null, 2));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}
