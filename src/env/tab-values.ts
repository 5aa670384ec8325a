// What is built into the tab and its Teams package. All of it is public: nothing secret may begin with TAB_.

import { address, addressOrPath, guid, host, sitePath } from "./checks.ts";
import type { ValueReader } from "./value-reader.ts";

export interface TabValues {
  tenantId: string;
  clientId: string;
  teamsAppId: string;
  /** The customer's own sign-in address. */
  authority: string;
  /** Graph's address, or a path on the tab's own host. */
  graphUrl: string;
  siteHost: string;
  registerSite: string;
  coordinationSite: string;
  /** Where the tab's files are published, without closing slash, and its host alone. */
  endpoint: string;
  domain: string;
}

/** The tab's values as `reader` finds them. What is missing or wrong is noted there: call its `finish` before using them. */
export function tabValues(reader: ValueReader): TabValues {
  const values = {
    tenantId: reader.read("TAB_TENANT_ID", guid, "the Tenant ID (Entra admin centre, Overview)"),
    clientId: reader.read("TAB_CLIENT_ID", guid, "the Application (client) ID of the registration"),
    teamsAppId: reader.read("TAB_TEAMS_APP_ID", guid, "the id of the app in Teams"),
    authority: reader.read("TAB_AUTHORITY", address, "https://login.microsoftonline.com/<tenant id>"),
    graphUrl: reader.read("TAB_GRAPH_URL", addressOrPath, "https://graph.microsoft.com/v1.0"),
    siteHost: reader.read("TAB_SITE_HOST", host, "the host of your SharePoint"),
    registerSite: reader.read("TAB_REGISTER_SITE", sitePath, "the site that holds the register"),
    coordinationSite: reader.read("TAB_COORDINATION_SITE", sitePath, "the coordinators' own site"),
    endpoint: reader.read("TAB_ENDPOINT", address, "the address where the tab's files are published"),
    domain: reader.read("TAB_DOMAIN", host, "the host of TAB_ENDPOINT"),
  };
  reader.expect(
    values.authority.toLowerCase().endsWith(`/${values.tenantId.toLowerCase()}`),
    ["TAB_AUTHORITY", "TAB_TENANT_ID"],
    'TAB_AUTHORITY does not end with TAB_TENANT_ID: write that id where it says "common" or another tenant.',
  );
  reader.expect(
    URL.canParse(values.endpoint) && new URL(values.endpoint).host === values.domain.toLowerCase(),
    ["TAB_ENDPOINT", "TAB_DOMAIN"],
    "TAB_DOMAIN is not the host of TAB_ENDPOINT: write that host, with its port if it has one.",
  );
  return values;
}
