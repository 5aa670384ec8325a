// What the reminder service and the set-up command need to know about the place they run against, read once and judged whole.

import type { ServiceCredential } from "#graph/service-credential.ts";
import { address, addressOrPath, guid, host, mailAddress, sitePath, unitsPerMinute } from "./checks.ts";
import { envValues, type Values } from "./env-values.ts";
import { readCredential } from "./read-credential.ts";
import { type ValueReader, valueReader } from "./value-reader.ts";

/** A place without secrets. Addresses are absolute and have no closing slash; sites are server-relative paths. */
export interface Env {
  tenantId: string;
  /** The one registration of tab and service. */
  clientId: string;
  teamsAppId: string;
  siteHost: string;
  registerSite: string;
  coordinationSite: string;
  graphUrl: string;
  tokenUrl: string;
}

/** What the service knows beyond that. */
export interface ServiceSettings {
  /** How it signs in, as the registration of the tab. */
  credential: ServiceCredential;
  /** The mailbox that mails go out from and replies come back to; null where the service sends no mail. */
  mailbox: string | null;
  /** SharePoint's resource units it may spend in a minute; null for what suits the smallest tenant. */
  unitsPerMinute: number | null;
}

export type ServiceEnv = Env & ServiceSettings;

/** What the set-up command may do: sign in as the registration that may create lists. */
export interface SetupEnv extends Env {
  setupClientId: string;
  setupClientSecret: string;
}

export type Need = "service" | "setup";

/**
 * The place called `name` (env/.env.<name>, `overrides` win). A secret is demanded, and given, only when `needs` asks for it.
 * Throws one EnvError that lists everything missing or wrong.
 */
export function readEnv(name: string, overrides: Values, needs?: readonly []): Env;
export function readEnv(name: string, overrides: Values, needs: readonly ["service"]): ServiceEnv;
export function readEnv(name: string, overrides: Values, needs: readonly ["setup"]): SetupEnv;
export function readEnv(
  name: string,
  overrides: Values,
  needs: readonly ["service", "setup"],
): ServiceEnv & SetupEnv;
export function readEnv(
  name: string,
  overrides: Values,
  needs: readonly Need[] = [],
): Env & Partial<ServiceEnv & SetupEnv> {
  const reader = valueReader(name, envValues(name, overrides));
  const place = readPlace(reader);
  const env = {
    ...place,
    ...(needs.includes("service") && readService(reader, place.clientId)),
    ...(needs.includes("setup") && readSetup(reader)),
  };
  reader.finish();
  // A path is read against Graph's address only now that both are known to be sound.
  return { ...env, tokenUrl: new URL(env.tokenUrl, env.graphUrl).href };
}

function readPlace(reader: ValueReader): Env {
  const place = {
    tenantId: reader.read("TAB_TENANT_ID", guid, "the Tenant ID (Entra admin centre, Overview)"),
    clientId: reader.read("TAB_CLIENT_ID", guid, "the Application (client) ID of the registration"),
    teamsAppId: reader.read("TAB_TEAMS_APP_ID", guid, "the id of the app in Teams"),
    siteHost: reader.read("TAB_SITE_HOST", host, "the host of your SharePoint"),
    registerSite: reader.read("TAB_REGISTER_SITE", sitePath, "the site that holds the register"),
    coordinationSite: reader.read("TAB_COORDINATION_SITE", sitePath, "the coordinators' own site"),
    graphUrl: reader.read("SERVICE_GRAPH_URL", address, "https://graph.microsoft.com/v1.0"),
    tokenUrl: reader.read(
      "SERVICE_TOKEN_URL",
      addressOrPath,
      "https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/token",
    ),
  };
  reader.expect(
    place.registerSite !== place.coordinationSite,
    ["TAB_REGISTER_SITE", "TAB_COORDINATION_SITE"],
    "TAB_REGISTER_SITE and TAB_COORDINATION_SITE are the same site: members read the register, so the coordinators need a site of their own.",
  );
  reader.expect(
    place.tokenUrl.toLowerCase().split("/").includes(place.tenantId.toLowerCase()),
    ["TAB_TENANT_ID", "SERVICE_TOKEN_URL"],
    'SERVICE_TOKEN_URL does not name the tenant of TAB_TENANT_ID: put that id where it says "common" or another tenant.',
  );
  return place;
}

function readService(reader: ValueReader, tabId: string): ServiceSettings {
  const serviceId = reader.read("SERVICE_CLIENT_ID", guid, "the same id as TAB_CLIENT_ID");
  reader.expect(
    serviceId.toLowerCase() === tabId.toLowerCase(),
    ["SERVICE_CLIENT_ID", "TAB_CLIENT_ID"],
    "SERVICE_CLIENT_ID differs from TAB_CLIENT_ID: Teams takes reminders only from the registration that the app names, so write the same id.",
  );
  const units = reader.readOptional(
    "SERVICE_UNITS_PER_MINUTE",
    unitsPerMinute,
    "80 % of the resource units that Microsoft allows one application in your tenant",
  );
  return {
    credential: readCredential(reader),
    mailbox: reader.readOptional("SERVICE_MAILBOX", mailAddress, "the address of the service's own mailbox"),
    unitsPerMinute: units === null ? null : Number(units),
  };
}

function readSetup(reader: ValueReader): { setupClientId: string; setupClientSecret: string } {
  return {
    setupClientId: reader.read(
      "SETUP_CLIENT_ID",
      guid,
      "the client ID of the registration that sets up lists",
    ),
    setupClientSecret: reader.readSecret("SETUP_CLIENT_SECRET", "a client secret of that registration"),
  };
}
