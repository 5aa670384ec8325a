// The place the demo stands in: env/.env.local for ids, sites and secrets, the Teams manifest for what may be sent.
import { readFileSync } from "node:fs";
import type { DemoPlace } from "#demo/directory.ts";
import { EnvError } from "#env/env-error.ts";
import { readEnv, type ServiceEnv } from "#env/read-env.ts";

const manifest = new URL("../../appPackage/manifest.json", import.meta.url);

/** The demo's place. Throws EnvError when env/.env.local lacks something. */
export function demoPlace(overrides: Record<string, string | undefined>): DemoPlace {
  const env = readEnv("local", overrides, ["service", "setup"]);
  const { activities }: { activities: { activityTypes: { type: string; templateText: string }[] } } =
    JSON.parse(readFileSync(manifest, "utf8"));
  return {
    tenantId: env.tenantId,
    siteHost: env.siteHost,
    registerSite: env.registerSite,
    coordinationSite: env.coordinationSite,
    clientId: env.clientId,
    clientSecret: secretOf(env),
    setupClientId: env.setupClientId,
    setupClientSecret: env.setupClientSecret,
    teamsAppId: env.teamsAppId,
    activityTypes: activities.activityTypes.map(({ type, templateText }) => ({ type, templateText })),
  };
}

/** The embedded Microsoft 365 hands out tokens for a secret alone. */
function secretOf({ credential }: ServiceEnv): string {
  if ("clientSecret" in credential) return credential.clientSecret;
  throw new EnvError("local", [
    "SERVICE_CLIENT_SECRET is how the service signs in on this machine: give no other way.",
  ]);
}
