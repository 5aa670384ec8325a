// The packaged service as whoever runs it has it: a folder somewhere, a plain Node, nothing installed.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "#emulator/serve.ts";
import { formatDay } from "#schema/day.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { coordinationSite, hostname, registerSite, tabApp, tenantId } from "../support/test-directory.ts";
import { openTenant, reportDue, teamsAppId } from "./tenant-with-group.ts";

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let emulator: TestEmulator;
let server: { url: string; close(): Promise<void> };
let folder: string;
beforeAll(async () => {
  emulator = await openTenant();
  server = await serve({ port: 0, handle: answer });
  folder = mkdtempSync(join(tmpdir(), "service-"));
  const packaged = await run([inRepository("src/reminders/package-main.ts")]);
  if (packaged.code !== 0) throw new Error(packaged.said);
  cpSync(inRepository("dist/service"), folder, { recursive: true });
});
afterAll(async () => {
  await server.close();
  emulator.close();
  rmSync(folder, { recursive: true });
});

/** The server's requests are its own kind; the emulator in the test takes the platform's. */
async function answer(request: Request): Promise<Response> {
  const { url, method, headers } = request;
  return emulator.fetch(url, {
    method,
    headers,
    body: method === "GET" ? null : await request.arrayBuffer(),
  });
}

/** Runs Node away from the repository, with the test's own tenant as its settings. */
function run(args: string[], settings: Record<string, string> = {}) {
  const env = {
    ...process.env,
    TAB_TENANT_ID: tenantId,
    TAB_CLIENT_ID: tabApp.clientId,
    TAB_TEAMS_APP_ID: teamsAppId,
    TAB_SITE_HOST: hostname,
    TAB_REGISTER_SITE: registerSite,
    TAB_COORDINATION_SITE: coordinationSite,
    SERVICE_TOKEN_URL: `/${tenantId}/oauth2/v2.0/token`,
    SERVICE_CLIENT_ID: tabApp.clientId,
    SERVICE_CLIENT_SECRET: tabApp.secret,
    ...settings,
  };
  return new Promise<{ code: number; out: string; said: string }>((resolve) => {
    execFile(process.execPath, args, { env, cwd: folder }, (error, out, said) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, said: said.trim() });
    });
  });
}

it("the command says who would hear what, as in the repository", async () => {
  const on = formatDay(reportDue);
  const { code, out, said } = await run([
    join(folder, "remind.js"),
    "--env",
    "dev",
    "--graph",
    server.url,
    "--on",
    on,
    "--dry-run",
  ]);
  expect([code, said]).toEqual([0, ""]);
  expect(out).toContain("Alva Ordförande");
  expect(await emulator.outbox()).toEqual([]);
});

it("the function is a timer whose setting is its schedule, runs once when it rings, and logs without names", async () => {
  const settings = {
    REMINDERS_SCHEDULE: "0 0 5 * * 1-5",
    SERVICE_GRAPH_URL: `${server.url}/v1.0`,
  };
  const main: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(main).toMatchObject({ main: "functions.js", type: "module" });
  const address = pathToFileURL(join(folder, "functions.js")).href;
  const { code, out, said } = await run(
    [inRepository("tests/reminders/functions-host.ts"), address],
    settings,
  );
  expect([code, said]).toEqual([0, ""]);
  const [registered, late, ended, ...more] = out.trim().split("\n");
  expect(JSON.parse(registered ?? "")).toEqual({
    name: "reminders",
    type: "timerTrigger",
    schedule: "0 0 5 * * 1-5",
  });
  expect(JSON.parse(late ?? "")).toMatchObject({ event: "timer", isLate: true });
  expect(JSON.parse(ended ?? "")).toMatchObject({ event: "run", groups: 1, problems: [] });
  expect(more).toEqual([]);
  expect(out).not.toMatch(/Alva|Kim|@test\.example/);
});

it("a place that is not filled in is told in the log, and the call counts as failed", async () => {
  const address = pathToFileURL(join(folder, "functions.js")).href;
  const settings = { TAB_TENANT_ID: "", SERVICE_CLIENT_SECRET: "" };
  const { code, out } = await run([inRepository("tests/reminders/functions-host.ts"), address], settings);
  expect(code).toBe(1);
  const told = JSON.parse(out.trim().split("\n").at(-1) ?? "") as { event: string; sentence: string };
  expect(told.event).toBe("run-broken");
  expect(told.sentence).toContain("TAB_TENANT_ID is not set");
});
