// A whole local Microsoft 365 with the host page on a free port, for tests: data in a temporary folder, the built pages
// made once.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "#emulator/serve.ts";
import { openChannelTabs } from "#host/channel-tabs.ts";
import { demoPlace } from "#host/demo-place.ts";
import { createHostHandler, type HostFolders } from "#host/host-handler.ts";
import { openLocalTenant } from "#host/local-tenant.ts";
import type { ReminderOutcome } from "#host/run-reminders.ts";

export interface LocalHost {
  url: string;
  close: () => Promise<void>;
}

export interface LocalHostOptions {
  folders: HostFolders;
  isEmpty: boolean;
  remind: (origin: string) => Promise<ReminderOutcome>;
}

/** A started host; the caller closes it, and its data goes with it. */
export async function startLocalHost({ folders, isEmpty, remind }: LocalHostOptions): Promise<LocalHost> {
  const dataDir = mkdtempSync(join(tmpdir(), "uppdrag-host-"));
  const place = demoPlace({});
  const { emulator, folder } = await openLocalTenant({
    dataDir,
    isEmpty,
    listThreshold: null,
    place,
    say: () => {},
  });
  const tabs = openChannelTabs(folder);
  const server = await serve({
    port: 0,
    handle: createHostHandler({ place, emulator, tabs, remind }, folders),
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      emulator.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
