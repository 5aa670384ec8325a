// The tab's main: asks the host who is here, wires session and store, paints. The only place that reads the clock.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { openDrafts } from "#store/drafts.ts";
import type { Store } from "#store/port.ts";
import { openSnapshots } from "#store/snapshot.ts";
import { App, type TabAddress } from "./app.tsx";
import "./app.css";
import { readConfig } from "./session/config.ts";
import { DatedSession } from "./session/dated-session.tsx";
import { deviceStorage } from "./session/device-storage.ts";
import { type HostFacts, notifyShown, openHost } from "./session/host.ts";
import type { Session } from "./session/session.tsx";
import { TabUnreachable } from "./session/world-problem.ts";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { Surface } from "./shell/surface.tsx";
import { loadTheme } from "./shell/theme.ts";

const now = () => Date.now();

async function start(): Promise<void> {
  const host = await openHost();
  const [session, firstTheme] = await Promise.all([openSession(host), loadTheme(host.theme)]);
  const address = readAddress(host);
  if (host.subPageId && window.location.hash === "") window.location.replace(`#/${host.subPageId}`);
  document.documentElement.lang = host.locale;
  const queries = new QueryClient({
    // Graph's own retries are in the client; asking again here would only hide a failure.
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: "always" },
      mutations: { retry: false },
    },
  });
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root.");
  createRoot(root).render(
    <Surface host={host} firstTheme={firstTheme}>
      <ErrorBoundary words={session.words}>
        <QueryClientProvider client={queries}>
          <DatedSession session={session} now={now}>
            <App address={address} />
          </DatedSession>
        </QueryClientProvider>
      </ErrorBoundary>
    </Surface>,
  );
  notifyShown(host);
}

async function openSession(host: HostFacts): Promise<Omit<Session, "today" | "now">> {
  const config = readConfig(window.location.origin);
  const owner = { tenantId: host.tenantId ?? config.tenantId, personId: host.personId ?? "" };
  const storage = deviceStorage(host.personId, () => window.localStorage);
  const words =
    host.locale === "sv"
      ? (await import("#locales/sv-first.ts")).svFirst
      : (await import("#locales/en-first.ts")).enFirst;
  let opened: Promise<Store> | null = null;
  return {
    config,
    host,
    locale: host.locale,
    words,
    personId: owner.personId,
    store: () => {
      opened ??= import("./session/connect.ts").then(
        ({ connect }) => connect(config, host),
        (cause: unknown) => {
          // A fresh page asks again; until then each call says the same (see WorldNotice).
          opened = null;
          throw new TabUnreachable("The connection's own file could not be fetched.", { cause });
        },
      );
      return opened;
    },
    courier: async () => (await import("./session/courier.ts")).openCourier(config, host),
    snapshots: openSnapshots(storage, owner),
    drafts: openDrafts(storage, owner),
  };
}

/** What Teams was told to open: `?page=configure`, or `?group=KEY&site=PATH` for a channel's tab. */
function readAddress(host: HostFacts): TabAddress {
  const query = new URLSearchParams(window.location.search);
  const group = query.get("group");
  const site = query.get("site") ?? host.sitePath;
  return {
    isConfiguration: query.get("page") === "configure",
    channelGroup: group && site ? { key: group, sitePath: site } : null,
  };
}

await start();
