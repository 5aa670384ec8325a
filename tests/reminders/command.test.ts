// `npm run remind` as a process of its own, against Graph on a loopback port.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "#emulator/serve.ts";
import { formatDay } from "#schema/day.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { coordinationSite, hostname, registerSite, tabApp, tenantId } from "../support/test-directory.ts";
import { mailbox, openTenant, reportDue, teamsAppId } from "./tenant-with-group.ts";

const command = fileURLToPath(new URL("../../src/reminders/main.ts", import.meta.url));

let emulator: TestEmulator;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  emulator = await openTenant();
  server = await serve({ port: 0, handle: answer });
});
afterAll(async () => {
  await server.close();
  emulator.close();
});

/** The server's requests are its own kind; the emulator in the test takes the platform's. */
async function answer(request: Request): Promise<Response> {
  const { url, method, headers } = request;
  const body = method === "GET" ? null : await request.arrayBuffer();
  return emulator.fetch(url, { method, headers, body });
}

interface Ended {
  code: number;
  out: string;
  said: string;
}

/** Runs the command as the test's own tenant, whatever env/.env.local says. */
function remind(...args: string[]): Promise<Ended> {
  const env = {
    ...process.env,
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
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env }, (error, out, said) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, said: said.trim() });
    });
  });
}

describe("npm run remind", { timeout: 60_000 }, () => {
  const on = formatDay(reportDue);

  it("says in Swedish who would hear what and why, and writes nothing in a dry run", async () => {
    const { code, out } = await remind("--graph", server.url, "--on", on, "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("provkörning");
    expect(out).toContain("Ska skickas · Alva Ordförande: RSG Exempel: verksamhetsberättelse");
    expect(out).toContain("https://teams.microsoft.com/l/entity/");
    expect(await emulator.outbox()).toEqual([]);
  });

  it("twice at the same time, with and without the version in the address: one message", async () => {
    const both = await Promise.all([
      remind("--graph", server.url, "--on", on, "--json"),
      remind("--graph", `${server.url}/v1.0`, "--on", on, "--json"),
    ]);
    expect(both.map(({ code, said }) => [code, said])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(both.map(({ out }) => out.trimEnd().split("\n").length)).toEqual([1, 1]);
    const results = both.map(
      ({ out }) => JSON.parse(out) as { ok: boolean; exit: number; sent: number; on: string },
    );
    expect(results).toMatchObject([
      { ok: true, exit: 0 },
      { ok: true, exit: 0 },
    ]);
    expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
    expect(results[0]?.on).toBe(on);
    expect(await emulator.outbox()).toHaveLength(1);
  });

  it("refuses a half-configured place and a day that does not exist before anything is read", async () => {
    const { code, out, said } = await remind("--env", "nowhere");
    expect([code, out]).toEqual([1, ""]);
    expect(said).toContain("nowhere");
    expect(await remind("--on", "2027-02-30")).toEqual({
      code: 1,
      out: "",
      said: "--on är ”2027-02-30”: skriv en dag som finns, till exempel 2027-02-27.",
    });
  });

  it("refuses a group that is not there, and one sentence tells which", async () => {
    const { code, said } = await remind("--graph", server.url, "--group", "okänd");
    expect([code, said]).toEqual([1, "Det finns ingen grupp med nyckeln ”okänd” i förteckningen."]);
  });

  it("with --json says in one line of JSON that it could not begin, and still ends with 1", async () => {
    for (const args of [
      ["--group", "okänd"],
      ["--lease", "snart"],
    ]) {
      const { code, out, said } = await remind("--graph", server.url, "--json", ...args);
      expect(code).toBe(1);
      expect(out.trimEnd().split("\n")).toHaveLength(1);
      expect(JSON.parse(out)).toEqual({ ok: false, exit: 1, problem: said });
    }
  });

  it("with --log json writes one line for the logs, in which nobody is named", async () => {
    const { code, out, said } = await remind("--graph", server.url, "--on", on, "--dry-run", "--log", "json");
    expect([code, said.split("\n")]).toEqual([0, [expect.any(String)]]);
    expect(JSON.parse(said)).toMatchObject({
      event: "run",
      on,
      isDryRun: true,
      requests: expect.any(Number),
    });
    expect(out).toContain("provkörning");
    expect(said).not.toContain("Alva");
    const broken = await remind("--graph", server.url, "--group", "okänd", "--log", "json");
    expect(JSON.parse(broken.said)).toMatchObject({ event: "run-broken" });
  });

  it("says that Microsoft 365 cannot be reached", async () => {
    const { code, said } = await remind("--graph", "http://127.0.0.1:1");
    expect(code).toBe(1);
    expect(said).toMatch(/^Det går inte att nå Microsoft 365\./);
  });
});
