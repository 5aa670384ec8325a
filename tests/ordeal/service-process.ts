// The service as a process of its own, which may be killed at any moment.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Day, formatDay } from "#schema/day.ts";
import { mailbox, teamsAppId } from "../reminders/tenant-with-group.ts";
import { coordinationSite, hostname, registerSite, tabApp, tenantId } from "../support/test-directory.ts";

const command = fileURLToPath(new URL("../../src/reminders/main.ts", import.meta.url));

/** In seconds. SharePoint keeps a claim's instant in whole seconds, so that a shorter one would leave no time to send in. */
export const lease = 2;

export interface Ended {
  /** True when it died before it had ended by itself. */
  isKilled: boolean;
  milliseconds: number;
  code: number | null;
  out: string;
  said: string;
}

/** Starts a run of that day, kills it after so many milliseconds (null: never), and tells how it ended. */
export async function runService(graphUrl: string, on: Day, killAfter: number | null): Promise<Ended> {
  const began = performance.now();
  const args = [command, "--graph", graphUrl, "--on", formatDay(on), "--lease", String(lease), "--json"];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...place }, stdio: "pipe" });
  const texts = { out: "", said: "" };
  child.stdout.on("data", (chunk) => {
    texts.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    texts.said += chunk;
  });
  const death = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  if (death) clearTimeout(death);
  return { isKilled: signal === "SIGKILL", milliseconds: performance.now() - began, code, ...texts };
}

const place = {
  TAB_TENANT_ID: tenantId,
  TAB_CLIENT_ID: tabApp.clientId,
  TAB_TEAMS_APP_ID: teamsAppId,
  TAB_SITE_HOST: hostname,
  TAB_REGISTER_SITE: registerSite,
  TAB_COORDINATION_SITE: coordinationSite,
  SERVICE_TOKEN_URL: `http://127.0.0.1:1/${tenantId}/oauth2/v2.0/token`,
  SERVICE_CLIENT_ID: tabApp.clientId,
  SERVICE_CLIENT_SECRET: tabApp.secret,
  SERVICE_MAILBOX: mailbox,
};
