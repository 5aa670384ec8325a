// $batch: what the whole refuses, what each part answers, and that order means nothing.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import {
  asPerson,
  type Client,
  clientWith,
  origin,
  type Reply,
  smallEmulator,
} from "./support/graph-client.ts";
import { mandates } from "./support/mandates-list.ts";

let emulator: Emulator;
let owner: Client;
let items: string;

beforeEach(async () => {
  emulator = smallEmulator();
  owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  items = `${(await mandates(owner)).replace("/v1.0", "")}/items`;
});

const json = { "Content-Type": "application/json" };
const create = (id: string, Key: string, more: object = {}) => ({
  id,
  method: "POST",
  url: items,
  headers: json,
  body: { fields: { Key } },
  ...more,
});
const batch = (requests: unknown): Promise<Reply> => owner.send("POST", "/v1.0/$batch", { requests });
const statuses = (reply: Reply): Record<string, number> =>
  Object.fromEntries(reply.json.responses.map((one: { id: string; status: number }) => [one.id, one.status]));
const part = (reply: Reply, id: string) => reply.json.responses.find((one: { id: string }) => one.id === id);

test("the whole is 200 whatever the parts are, and they come back in another order", async () => {
  const reply = await batch([
    create("1", "a"),
    create("2", "a"),
    { id: "3", method: "GET", url: `${items}?$expand=fields` },
  ]);
  expect(reply.status).toBe(200);
  expect(reply.json.responses.map((one: { id: string }) => one.id)).not.toEqual(["1", "2", "3"]);
  expect(statuses(reply)).toEqual({ 1: 201, 2: 400, 3: 200 });
  expect(part(reply, "2").body.error.code).toBe("invalidRequest");
  expect(part(reply, "1").headers).toMatchObject({
    ETag: part(reply, "1").body.eTag,
    "x-ms-resource-unit": "2",
  });
});

test("a next link inside a batch is absolute", async () => {
  await batch([create("1", "a"), create("2", "b")]);
  const reply = await batch([{ id: "1", method: "GET", url: `${items}?$top=1` }]);
  const link: string = part(reply, "1").body["@odata.nextLink"];
  expect(link.startsWith(`${origin}/v1.0/sites/`)).toBe(true);
  expect((await owner.get(link)).json.value).toHaveLength(1);
});

test.each([
  ["21 requests", () => Array.from({ length: 21 }, (_, index) => create(String(index), `k${index}`))],
  ["no requests", () => []],
  ["something that is no list", () => ({})],
  ["an id used twice", () => [create("1", "a"), create("1", "b")]],
  ["a missing id", () => [{ method: "GET", url: "/me" }]],
  ["a missing method", () => [{ id: "1", url: "/me" }]],
  ["a missing url", () => [{ id: "1", method: "GET" }]],
  ["a dependence on nothing", () => [create("1", "a", { dependsOn: ["9"] })]],
])("a batch with %s is refused as a whole and does nothing", async (_, requests) => {
  expect((await batch(requests())).status).toBe(400);
  expect((await owner.get(`/v1.0${items}`)).json.value).toEqual([]);
});

test("20 requests are taken", async () => {
  const reply = await batch(Array.from({ length: 20 }, (_, index) => create(String(index), `k${index}`)));
  expect(Object.values(statuses(reply))).toEqual(Array(20).fill(201));
});

test("a body without Content-Type, an absolute url, the version in a url and a batch in a batch fail alone", async () => {
  const reply = await batch([
    create("1", "a", { headers: {} }),
    { id: "2", method: "GET", url: "https://graph.microsoft.com/v1.0/me" },
    { id: "3", method: "GET", url: "/v1.0/me" },
    { id: "4", method: "POST", url: "/$batch", headers: json, body: { requests: [] } },
    create("5", "b"),
  ]);
  expect(statuses(reply)).toEqual({ 1: 400, 2: 400, 3: 400, 4: 400, 5: 201 });
});

test("what depends on a failed part is 424 and is not done; what depends on a good one runs after it", async () => {
  await batch([create("1", "taken")]);
  const reply = await batch([
    create("child", "b", { dependsOn: ["bad"] }),
    create("bad", "taken"),
    create("second", "c", { dependsOn: ["first"] }),
    create("first", "d"),
    create("grandchild", "e", { dependsOn: ["child"] }),
  ]);
  expect(statuses(reply)).toEqual({ child: 424, bad: 400, first: 201, second: 201, grandchild: 424 });
  expect(Number(part(reply, "second").body.id)).toBeGreaterThan(Number(part(reply, "first").body.id));
});

test("If-Match of a part stands in the part", async () => {
  await batch([create("1", "a")]);
  const change = {
    id: "1",
    method: "PATCH",
    url: `${items}/1/fields`,
    headers: { ...json, "If-Match": '"other,1"' },
    body: { Title: "b" },
  };
  expect(statuses(await batch([change]))).toEqual({ 1: 412 });
});

test("parts are throttled one by one, with Retry-After in the part", async () => {
  const fault = { match: { method: "POST", url: "/items" }, after: 1, action: "throttle", retryAfter: 7 };
  await owner.send("POST", "/_emulator/faults", { faults: [fault] });
  const reply = await batch([create("1", "a"), create("2", "b"), create("3", "c")]);
  expect(reply.status).toBe(200);
  expect(statuses(reply)).toEqual({ 1: 201, 2: 429, 3: 201 });
  expect(part(reply, "2").headers["Retry-After"]).toBe("7");
  expect(part(reply, "2").body.error.code).toBe("activityLimitReached");
});

test("an answer lost in one part drops the whole answer after everything was done", async () => {
  await owner.send("POST", "/_emulator/faults", {
    faults: [{ match: { url: "/items" }, action: "loseAnswer" }],
  });
  await expect(batch([create("1", "a"), create("2", "b")])).rejects.toThrow("lost the answer");
  expect((await owner.get(`/v1.0${items}`)).json.value).toHaveLength(2);
});

test("without a token the whole is 401", async () => {
  const reply = await clientWith(emulator, undefined).send("POST", "/v1.0/$batch", {
    requests: [create("1", "a")],
  });
  expect(reply.status).toBe(401);
});

test("the log holds the batch and its parts, with the units on the parts", async () => {
  await owner.send("DELETE", "/_emulator/requests");
  await batch([create("1", "a"), { id: "2", method: "GET", url: `${items}/1` }]);
  const { json: rows } = await owner.get("/_emulator/requests");
  const outer = rows.find((row: { url: string }) => row.url === "/v1.0/$batch");
  expect(outer).toMatchObject({
    method: "POST",
    status: 200,
    units: 0,
    batch: null,
    who: "olga@prov.example",
  });
  const parts = rows.filter((row: { batch: string }) => row.batch === outer.id);
  expect(
    parts.map((row: { method: string; status: number; units: number }) => [
      row.method,
      row.status,
      row.units,
    ]),
  ).toEqual([
    ["POST", 201, 2],
    ["GET", 200, 1],
  ]);
});
