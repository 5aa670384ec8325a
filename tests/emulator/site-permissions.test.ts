// A site's grants to applications can be taken back from outside, those it began with and those given since.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asApplication, asPerson, type Client, smallEmulator } from "./support/graph-client.ts";
import { site } from "./support/mandates-list.ts";
import { adminApp, tabApp, ungrantedApp } from "./support/small-directory.ts";

let emulator: Emulator;
let admin: Client;
let permissions: string;

beforeEach(async () => {
  emulator = smallEmulator();
  admin = await asApplication(emulator, adminApp);
  permissions = `/v1.0/sites/${encodeURIComponent((await admin.get(site)).json.id)}/permissions`;
});

const listed = async () => (await admin.get(permissions)).json.value.map(({ id }: { id: string }) => id);
const readsAs = async (app: string) => (await (await asApplication(emulator, app)).get(site)).status;

test("the grant a site began with is taken back, and the application is shut out at once", async () => {
  expect(await readsAs(tabApp)).toBe(200);
  const [id] = await listed();
  expect((await admin.send("DELETE", `${permissions}/${id}`)).status).toBe(204);
  expect(await listed()).toEqual([]);
  expect(await readsAs(tabApp)).toBe(403);
  expect((await admin.send("DELETE", `${permissions}/${id}`)).json.error.code).toBe("itemNotFound");
});

test("a grant given since is taken back, and can be given anew", async () => {
  const body = { roles: ["read"], grantedToIdentities: [{ application: { id: ungrantedApp } }] };
  const { id } = (await admin.send("POST", permissions, body)).json;
  expect(await readsAs(ungrantedApp)).toBe(200);
  await admin.send("DELETE", `${permissions}/${id}`);
  expect(await readsAs(ungrantedApp)).toBe(403);
  expect((await admin.send("POST", permissions, body)).json.id).not.toBe(id);
  expect(await readsAs(ungrantedApp)).toBe(200);
});

test("only an application that may do everything takes grants back", async () => {
  const [id] = await listed();
  const owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  for (const client of [owner, await asApplication(emulator, tabApp)])
    expect((await client.send("DELETE", `${permissions}/${id}`)).status).toBe(403);
  expect(await readsAs(tabApp)).toBe(200);
});
