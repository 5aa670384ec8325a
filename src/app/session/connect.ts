// Signs in and opens the store: Graph and MSAL are fetched only when somebody asks for more than this browser has.
import { msalTokenSource } from "#graph/msal-token-source.ts";
import { openStore } from "#store/open-store.ts";
import type { Store } from "#store/port.ts";
import type { TabConfig } from "./config.ts";
import type { HostFacts } from "./host.ts";

/** The delegated rights the tab asks for (README, "Rights"); the manifest names the same, in the same order. */
const scopes = ["User.Read", "User.ReadBasic.All", "Sites.Selected"];

/** The store for the person Teams says is here; nothing is asked of Graph until it is used. */
export function connect(config: TabConfig, host: HostFacts): Store {
  const tokens = msalTokenSource({
    clientId: config.clientId,
    authority: config.authority,
    loginHint: host.loginHint,
    scopes,
  });
  return openStore({
    graphUrl: config.graphUrl,
    siteHost: config.siteHost,
    registerSite: config.registerSite,
    coordinationSite: config.coordinationSite,
    tokens,
  });
}
