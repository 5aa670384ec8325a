// What is on disk: the first fill is whole or not there, an empty tenant stays empty, tabs survive a restart.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { handsOf } from "#demo/hands.ts";
import { channelTabIn, openChannelTabs } from "#host/channel-tabs.ts";
import { demoPlace } from "#host/demo-place.ts";
import { createHostHandler } from "#host/host-handler.ts";
import { openLocalTenant } from "#host/local-tenant.ts";
import { stockholmDay } from "#host/today.ts";

const place = demoPlace({});
let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "uppdrag-tenant-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function opened(isEmpty: boolean) {
  const said: string[] = [];
  const tenant = await openLocalTenant({
    dataDir,
    isEmpty,
    listThreshold: null,
    place,
    say: (line) => said.push(line),
  });
  const { store } = handsOf({ place, handle: tenant.emulator.handle, clock: Date.now }, "ingrid");
  return { ...tenant, said, groups: () => store.groups().then(({ rows }) => rows.length) };
}

test("what an interrupted first fill left is thrown away, and the demo is made anew", async () => {
  const unfinished = join(dataDir, "tenant-unfinished");
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, "rest-of-a-killed-fill"), "");
  const first = await opened(false);
  expect(await first.groups()).toBe(5);
  first.emulator.close();
  expect(existsSync(unfinished)).toBe(false);
  expect(existsSync(join(dataDir, "tenant", "rest-of-a-killed-fill"))).toBe(false);

  const second = await opened(false);
  expect(second.said).toEqual([]);
  expect(await second.groups()).toBe(5);
  second.emulator.close();
}, 30_000);

test("a tenant that was started empty has people and sites but no lists, and is not filled later", async () => {
  const first = await opened(true);
  await expect(first.groups()).rejects.toMatchObject({ code: "not-found" });
  first.emulator.close();
  const second = await opened(false);
  expect(second.said).toEqual([]);
  await expect(second.groups()).rejects.toMatchObject({ code: "not-found" });
  expect(openChannelTabs(second.folder).all()).toEqual({});
  second.emulator.close();
});

test("a channel's tab is kept, and one that lacks what a tab needs is refused", async () => {
  const tenant = await opened(true);
  const tabs = openChannelTabs(tenant.folder);
  const folders = { page: dataDir, tab: dataDir };
  const remind = async () => ({ ok: false as const, problem: "not asked for" });
  const handle = createHostHandler({ place, emulator: tenant.emulator, tabs, remind }, folders);
  const put = (channel: string, body: string) =>
    handle(
      new Request(`http://127.0.0.1/_host/tabs/${encodeURIComponent(channel)}`, { method: "PUT", body }),
    ).then(({ status }) => status);
  const channel = "19:rsg-patientsakerhet-allmant@thread.tacv2";
  const tab = { contentUrl: "/tab/?group=x", entityId: "group-x", suggestedDisplayName: "Uppdrag" };
  expect(await put(channel, JSON.stringify(tab))).toBe(200);
  expect(await put(channel, "{}")).toBe(400);
  expect(await put(channel, "not JSON")).toBe(400);
  expect(await put("19:nowhere", JSON.stringify(tab))).toBe(404);
  const broken = new Request("http://127.0.0.1/_host/tabs/%E0%A4%A", { method: "PUT", body: "{}" });
  expect((await handle(broken)).status).toBe(404);
  expect(openChannelTabs(tenant.folder).all()).toEqual({ [channel]: tab });
  tenant.emulator.close();
});

test("a tab keeps only what is known of a tab", () => {
  const sent = { contentUrl: "u", entityId: "e", suggestedDisplayName: 7, websiteUrl: null, more: true };
  expect(channelTabIn(sent)).toEqual({ contentUrl: "u", entityId: "e", suggestedDisplayName: "Uppdrag" });
});

test("no address reaches a file outside the built folders", async () => {
  const tenant = await opened(true);
  const folders = { page: join(dataDir, "page"), tab: join(dataDir, "tab") };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(join(folders.tab, "index.html"), "tab");
  writeFileSync(join(dataDir, "secret.txt"), "secret");
  const handle = createHostHandler(
    {
      place,
      emulator: tenant.emulator,
      tabs: openChannelTabs(tenant.folder),
      remind: async () => ({ ok: false, problem: "not asked for" }),
    },
    folders,
  );
  const get = (path: string) => handle(new Request(`http://127.0.0.1${path}`));
  expect(await (await get("/tab/")).text()).toBe("tab");
  for (const path of [
    "/tab/..%2fsecret.txt",
    "/..%2fsecret.txt",
    "/tab/%2e%2e%2fsecret.txt",
    "/tab/%",
    "/none",
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
  tenant.emulator.close();
});

test("the day is Stockholm's, not the machine's", () => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(stockholmDay(Date.parse("2026-12-31T22:59:59Z"))).toBe(day("2026-12-31"));
  expect(stockholmDay(Date.parse("2026-12-31T23:00:00Z"))).toBe(day("2027-01-01"));
  expect(stockholmDay(Date.parse("2027-06-30T22:00:00Z"))).toBe(day("2027-07-01"));
});
