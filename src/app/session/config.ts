// Where the tab finds Graph and the customer's sites: read once from the build's environment, whole or not at all.

export interface TabConfig {
  tenantId: string;
  clientId: string;
  authority: string;
  /** Absolute, ending in /v1.0. */
  graphUrl: string;
  siteHost: string;
  registerSite: string;
  coordinationSite: string;
  teamsAppId: string;
}

/** The build's configuration. Throws an Error naming every value that env/ lacks. */
export function readConfig(env: ImportMetaEnv, origin: string): TabConfig {
  const missing: string[] = [];
  const value = (name: string): string => {
    const found: unknown = env[name];
    if (typeof found === "string" && found !== "") return found;
    missing.push(name);
    return "";
  };
  const config = {
    tenantId: value("TAB_TENANT_ID"),
    clientId: value("TAB_CLIENT_ID"),
    authority: value("TAB_AUTHORITY"),
    graphUrl: value("TAB_GRAPH_URL"),
    siteHost: value("TAB_SITE_HOST"),
    registerSite: value("TAB_REGISTER_SITE"),
    coordinationSite: value("TAB_COORDINATION_SITE"),
    teamsAppId: value("TAB_TEAMS_APP_ID"),
  };
  if (missing.length > 0) throw new Error(`Uppdrag is not configured: env/ lacks ${missing.join(", ")}.`);
  return { ...config, graphUrl: new URL(config.graphUrl, origin).href };
}
