// The tab's settings in Teams: what is saved for it now, and what Teams saves when the person presses its own button.
import { app, FrameContexts, pages } from "@microsoft/teams-js";
import type { HostFacts } from "./host.ts";

/** What Teams keeps for a tab; all four are required for one that is saved. */
export type OfferedTab = Required<
  Pick<pages.InstanceConfig, "contentUrl" | "entityId" | "suggestedDisplayName" | "websiteUrl">
>;

/** Whether the page stands in Teams' own settings window, with Teams' own save button. */
export function canSaveTab(host: HostFacts): boolean {
  return host.isHosted && app.getFrameContext() === FrameContexts.settings && pages.config.isSupported();
}

/** The id under which the tab is saved already; null for a new one, and where nothing is saved. */
export async function savedEntityId(host: HostFacts): Promise<string | null> {
  if (!canSaveTab(host)) return null;
  // A new tab has no settings: some hosts answer with nothing and some refuse, and both mean the same.
  const saved: Partial<pages.InstanceConfig> | null = await pages.getConfig().catch(() => null);
  return saved?.entityId ?? null;
}

/** Lets Teams save `tab` when the person presses its button; null keeps the button off. */
export function offerTab(host: HostFacts, tab: OfferedTab | null, failed: string): void {
  if (!canSaveTab(host)) return;
  pages.config.registerOnSaveHandler((saving) => {
    if (tab === null) {
      saving.notifyFailure(failed);
      return;
    }
    pages.config.setConfig(tab).then(
      () => saving.notifySuccess(),
      () => saving.notifyFailure(failed),
    );
  });
  pages.config.setValidityState(tab !== null);
}
