// The values of the manifest's placeholders, from the place the package is made for.

import { address, shortName } from "#env/checks.ts";
import { envValues, type Values } from "#env/env-values.ts";
import { tabValues } from "#env/tab-values.ts";
import { valueReader } from "#env/value-reader.ts";

/**
 * Placeholder names and values for the place called `name`; `overrides` win over its file.
 * Throws one EnvError listing all that is missing, also what only the tab needs: a package without a working tab helps nobody.
 */
export function readPlaceholders(name: string, overrides: Values, version: string): Record<string, string> {
  const reader = valueReader(name, envValues(name, overrides));
  const tab = tabValues(reader);
  const placeholders = {
    APP_VERSION: version,
    TEAMS_APP_ID: tab.teamsAppId,
    CLIENT_ID: tab.clientId,
    TAB_ENDPOINT: tab.endpoint,
    TAB_DOMAIN: tab.domain,
    ORGANISATION_NAME: reader.read("ORGANISATION_NAME", shortName, "the name of your organisation"),
    ORGANISATION_URL: reader.read("ORGANISATION_URL", address, "the address of its website"),
    ORGANISATION_PRIVACY_URL: reader.read(
      "ORGANISATION_PRIVACY_URL",
      address,
      "the address of its privacy notice",
    ),
    ORGANISATION_TERMS_URL: reader.read("ORGANISATION_TERMS_URL", address, "the address of its terms of use"),
  };
  reader.finish();
  return placeholders;
}
