// A budget of resource units: an application that spends more in a minute waits, and is told for how long.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asApplication, asPerson, type Client, type Reply, smallEmulator } from "./support/graph-client.ts";
import { site } from "./support/mandates-list.ts";
import { adminApp, ids, tabApp } from "./support/small-directory.ts";

const start = Date.parse("2026-03-02T06:00:00Z");
let now: number;
let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  now = start;
  emulator = smallEmulator({ now: () => now, unitsPerMinute: 10 });
  client = await asApplication(emulator, tabApp);
});

const at = (seconds: number): Promise<Reply> => {
  now = start + seconds * 1000;
  return client.get(site);
};
const told = ({ status, headers }: Reply) => [
  status,
  ...["retry-after", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"].map((name) =>
    headers.get(name),
  ),
];

test("up to the budget every request is answered; from eight tenths on the answers say what is left", async () => {
  const seen = [];
  for (let second = 0; second < 10; second += 1) seen.push(told(await at(second)));
  const quiet = [200, null, null, null, null];
  expect(seen).toEqual([
    ...Array.from({ length: 7 }, () => quiet),
    [200, null, "10", "2", "53"],
    [200, null, "10", "1", "52"],
    [200, null, "10", "0", "51"],
  ]);
});

test("over it there is 429 with the seconds to wait, in which the refused request counts", async () => {
  for (let second = 0; second < 10; second += 1) await at(second);
  const refused = await at(10);
  // Ten units and the refused one: the second of them has to be a minute old.
  expect(told(refused)).toEqual([429, "51", "10", "0", "51"]);
  expect(refused.json.error.code).toBe("activityLimitReached");
  expect(refused.headers.get("x-ms-resource-unit")).toBe("1");
  expect((await at(60)).status).toBe(429);
  expect((await at(75)).status).toBe(200);
});

test("whoever waits as told is answered", async () => {
  for (let second = 0; second < 10; second += 1) await at(second);
  const wait = Number((await at(10)).headers.get("retry-after"));
  expect((await at(10 + wait)).status).toBe(200);
});

test("a request that costs more than the whole budget never fits", async () => {
  emulator = smallEmulator({ now: () => now, unitsPerMinute: 4 });
  const admin = await asApplication(emulator, adminApp);
  const id = encodeURIComponent((await (await asPerson(emulator, "olga")).get(site)).json.id);
  expect(told(await admin.get(`/v1.0/sites/${id}/permissions`))).toEqual([429, "60", "4", "0", "60"]);
});

test("in a batch the parts are refused one by one, and the batch itself is answered", async () => {
  const requests = Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    method: "GET",
    url: site.replace("/v1.0", ""),
  }));
  const { status, json } = await client.send("POST", "/v1.0/$batch", { requests });
  expect(status).toBe(200);
  const parts: { id: string; status: number; headers: Record<string, string> }[] = json.responses;
  const refused = parts.filter((part) => part.status === 429);
  expect(refused.map(({ id }) => id).sort()).toEqual(["10", "11"]);
  expect(refused.every(({ headers }) => headers["Retry-After"] === "60")).toBe(true);
  expect(parts.filter((part) => part.status === 200)).toHaveLength(10);
});

test("people, teams and mail cost nothing of it, and another application has its own", async () => {
  for (let turn = 0; turn < 11; turn += 1) await client.get(site);
  expect((await client.get(`/v1.0/users/${ids.owner}/messages`)).status).toBe(200);
  const admin = await asApplication(emulator, adminApp);
  expect((await admin.get(site)).status).toBe(200);
  // A person through the same application spends of the same budget.
  expect((await (await asPerson(emulator, "olga")).get(site)).status).toBe(429);
});

test("a refused change is not made", async () => {
  const olga = await asPerson(emulator, "olga", "Sites.Manage.All");
  const lists = `${site}/lists`;
  for (let turn = 0; turn < 5; turn += 1)
    expect(
      (await olga.send("POST", lists, { displayName: `l${turn}`, list: { template: "genericList" } })).status,
    ).toBe(201);
  expect(
    (await olga.send("POST", lists, { displayName: "l5", list: { template: "genericList" } })).status,
  ).toBe(429);
  now += 61_000;
  const names = (await olga.get(`${lists}?$select=displayName`)).json.value.map(
    ({ displayName }: { displayName: string }) => displayName,
  );
  expect(names).not.toContain("l5");
  expect(names).toContain("l4");
});

test("without a budget nothing is refused, and every answer still says what it cost", async () => {
  const free = await asApplication(smallEmulator(), tabApp);
  for (let turn = 0; turn < 30; turn += 1) {
    const reply = await free.get(site);
    expect(told(reply)).toEqual([200, null, null, null, null]);
    expect(reply.headers.get("x-ms-resource-unit")).toBe("1");
  }
});
