// What the limiter reckons before an answer, held against what the emulated SharePoint counts: the header that tells the
// real cost is taken away, so that the reckoning has to stand alone.
import { afterEach, beforeEach, expect, it } from "vitest";
import { createGraphClient, type GraphClient } from "#graph/client.ts";
import { downloadText, uploadFile } from "#graph/files.ts";
import { changeItem, createItem, query, queryAll, readItem } from "#graph/list-items.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import { costsOf } from "#graph/request-cost.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { createUnitLimiter, type UnitLimiter } from "#graph/unit-limiter.ts";
import { encode } from "#schema/codec.ts";
import { groups, memberships } from "#schema/lists/register.ts";
import { graphUrl, openEmulator, plainName, type TestEmulator } from "../support/emulator.ts";
import { hostname, registerSite, setupApp, tenantId } from "../support/test-directory.ts";

const site = { host: hostname, path: registerSite };

let emulator: TestEmulator;
let limiter: UnitLimiter;
let client: GraphClient;
beforeEach(() => {
  emulator = openEmulator();
  limiter = createUnitLimiter({ unitsPerMinute: 100_000 });
  const tokens = createServiceTokenSource({
    tokenUrl: `http://127.0.0.1:41999/${tenantId}/oauth2/v2.0/token`,
    clientId: setupApp.clientId,
    clientSecret: setupApp.secret,
    fetch: emulator.fetch,
  });
  client = createGraphClient({ graphUrl, tokens, limiter, fetch: untold });
});
afterEach(() => emulator.close());

/** The emulator without its word about costs. */
const untold: typeof globalThis.fetch = async (input, init) => {
  const answer = await emulator.fetch(input, init);
  const text = (await answer.text()).replaceAll("x-ms-resource-unit", "x-untold");
  const headers = new Headers(answer.headers);
  headers.delete("x-ms-resource-unit");
  return new Response(text === "" ? null : text, { status: answer.status, headers });
};

it("every call the product makes is reckoned as SharePoint counts it, alone or in a batch", async () => {
  const lists = [groups, memberships];
  await applyPlan(client, site, await planSite(client, site, lists, plainName), plainName);
  await planSite(client, site, lists, plainName);
  const made = await createItem(client, site, memberships, encode(memberships, { groupKey: "g", key: "k" }));
  const read = await readItem(client, site, memberships, made.id);
  await changeItem(client, site, memberships, read, encode(memberships, { personName: "Ny" }));
  await query(client, { site, list: memberships });
  await queryAll(client, [
    { site, list: groups },
    { site, list: memberships, only: { property: "groupKey", value: "x" } },
  ]);
  await uploadFile(client, site, ["Uppdrag", "text.txt"], new Blob(["text"], { type: "text/plain" }));
  const counted = (await emulator.requests()).reduce((sum, { units }) => sum + units, 0);
  expect(limiter.usage().units).toBe(counted);
  // The bytes themselves come from an address that the emulator counts nothing for; SharePoint does.
  await downloadText(client, site, ["Uppdrag", "text.txt"]);
  expect(limiter.usage().units).toBe(counted + 2);
});

it.each([
  ["GET", "/sites/x/permissions", "sharepoint", 5],
  ["POST", "/sites/x/permissions", "sharepoint", 5],
  ["GET", "/sites/x/lists/l/items/1?$expand=permissions", "sharepoint", 5],
  ["GET", "/sites/x/lists/l/items/delta", "sharepoint", 2],
  ["GET", "/sites/x/lists/l/items/delta?token=abc", "sharepoint", 1],
  ["GET", "/sites/x/lists/l/items/1/versions", "sharepoint", 2],
  ["GET", "/groups/g/sites/root", "sharepoint", 1],
  ["DELETE", "/sites/x/lists/l/items/1", "sharepoint", 2],
  ["GET", "/teams/t/channels/c/filesFolder", "sharepoint", 1],
  ["GET", "/teams/t/members", "teams", 0],
  ["POST", "/teams/t/sendActivityNotification", "activity", 0],
  ["POST", "/users/u/teamwork/sendActivityNotification", "activity", 0],
  ["GET", "/users/u/mailFolders/inbox/messages?$top=100", "mail", 0],
  ["POST", "/users/u/messages/m/send", "mail", 0],
  ["GET", "/users?$filter=mail eq 'x'", "directory", 0],
  ["GET", "/me", "directory", 0],
] as const)("%s %s costs %s's %i", (method, path, service, units) => {
  expect(costsOf({ method, path })).toEqual([{ part: null, service, units }]);
});
