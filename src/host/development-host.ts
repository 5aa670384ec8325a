// The local Microsoft 365 for `vite dev`: as `npm start`, but the tab's files come from Vite itself.
import { buildPage, pageFolder } from "./builds.ts";
import { openChannelTabs } from "./channel-tabs.ts";
import { demoPlace } from "./demo-place.ts";
import { createHostHandler, isMicrosoft } from "./host-handler.ts";
import { openLocalTenant } from "./local-tenant.ts";
import { startOptions } from "./options.ts";
import { runReminders } from "./run-reminders.ts";

export interface DevelopmentHost {
  handle: (request: Request) => Promise<Response>;
  /** Whether a request's address is for this host rather than for Vite. */
  isOurs: (address: string) => boolean;
  close: () => void;
}

const prefix = "/_page";

/** The host over the data of `npm start`, with the host page at /_page/. */
export async function openDevelopmentHost(say: (line: string) => void): Promise<DevelopmentHost> {
  const place = demoPlace(process.env);
  await buildPage(pageFolder);
  const { emulator, folder } = await openLocalTenant({ ...startOptions([], process.env), place, say });
  const parts = {
    place,
    emulator,
    tabs: openChannelTabs(folder),
    remind: (origin: string) => runReminders(`${origin}/v1.0`),
  };
  const answer = createHostHandler(parts, { page: pageFolder, tab: pageFolder });
  return {
    handle: (request) => answer(withoutPrefix(request)),
    isOurs: (address) => {
      const path = address.split("?")[0] ?? "";
      return path.startsWith("/_host/") || path.startsWith(`${prefix}/`) || isMicrosoft(path);
    },
    close: () => emulator.close(),
  };
}

function withoutPrefix(request: Request): Request {
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${prefix}/`)) return request;
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
