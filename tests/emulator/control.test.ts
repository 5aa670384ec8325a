// The emulator's own addresses, refusals of the gateway, and a directory that contradicts itself.
import { beforeEach, expect, test } from "vitest";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { asPerson, type Client, clientWith, smallEmulator } from "./support/graph-client.ts";
import { mandates } from "./support/mandates-list.ts";
import { smallDirectory } from "./support/small-directory.ts";

let emulator: Emulator;
let owner: Client;
let list: string;

beforeEach(async () => {
  emulator = smallEmulator();
  owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  list = await mandates(owner);
  await owner.send("DELETE", "/_emulator/requests");
});

const plan = (...faults: object[]) => owner.send("POST", "/_emulator/faults", { faults });

test("every request is logged with who asked, what came of it and what it cost", async () => {
  await owner.get(`${list}/items?$top=1`);
  await owner.send("POST", `${list}/items`, { fields: { Kei: 1 } });
  await clientWith(emulator, undefined).get(list);
  const { json } = await clientWith(emulator, undefined).get("/_emulator/requests");
  expect(
    json.map((row: { method: string; status: number; units: number; who: string }) => [
      row.method,
      row.status,
      row.units,
      row.who,
    ]),
  ).toEqual([
    ["GET", 200, 2, "olga@prov.example"],
    ["POST", 400, 2, "olga@prov.example"],
    ["GET", 401, 0, null],
  ]);
  expect(json[0].url).toBe(`${list}/items?$top=1`);
});

test("a fault throttles so many requests after so many, of one person only", async () => {
  await plan({
    match: { method: "GET", url: "/items", who: "olga@prov.example" },
    after: 1,
    times: 2,
    action: "throttle",
    retryAfter: 3,
  });
  const seen = [];
  for (let turn = 0; turn < 4; turn += 1) seen.push((await owner.get(`${list}/items`)).status);
  expect(seen).toEqual([200, 429, 429, 200]);
  const maja = await asPerson(emulator, "maja");
  await plan({
    match: { url: "items", who: "olga@prov.example" },
    times: -1,
    action: "throttle",
    retryAfter: 9,
  });
  expect((await maja.get(`${list}/items`)).status).toBe(200);
  const throttled = await owner.get(`${list}/items`);
  expect([throttled.status, throttled.headers.get("retry-after"), throttled.json.error.code]).toEqual([
    429,
    "9",
    "activityLimitReached",
  ]);
  expect((await owner.get("/_emulator/faults")).json).toHaveLength(2);
  await owner.send("DELETE", "/_emulator/faults");
  expect((await owner.get(`${list}/items`)).status).toBe(200);
});

test("a fault answers any status instead of acting, by pattern", async () => {
  await plan({
    match: { method: "post", url: "/lists/[^/]+/items$" },
    action: "status",
    status: 503,
    code: "serviceNotAvailable",
  });
  const refused = await owner.send("POST", `${list}/items`, { fields: { Title: "a" } });
  expect([refused.status, refused.json.error.code]).toEqual([503, "serviceNotAvailable"]);
  expect((await owner.get(`${list}/items`)).json.value).toEqual([]);
});

test("an answer can be lost after the write, and a request cut before it", async () => {
  await plan(
    { match: { method: "PATCH" }, action: "loseAnswer" },
    { match: { method: "DELETE", url: "/items" }, action: "cut" },
  );
  await owner.send("POST", `${list}/items`, { fields: { Title: "a" } });
  await expect(owner.send("PATCH", `${list}/items/1/fields`, { Title: "b" })).rejects.toThrow(
    "lost the answer",
  );
  await expect(owner.send("DELETE", `${list}/items/1`)).rejects.toThrow("cut the connection");
  expect((await owner.get(`${list}/items/1/fields`)).json.Title).toBe("b");
});

test.each([
  ["no plan", {}],
  ["an unknown action", { faults: [{ action: "explode" }] }],
  ["an unknown word", { faults: [{ action: "cut", when: "now" }] }],
  ["a status that refuses nothing", { faults: [{ action: "status", status: 200 }] }],
  ["a status no answer can have", { faults: [{ action: "status", status: 9999 }] }],
  ["a delay that ends before it starts", { faults: [{ action: "delay", ms: -1 }] }],
])("a plan with %s is refused", async (_, body) => {
  expect((await owner.send("POST", "/_emulator/faults", body)).status).toBe(400);
});

test("a refusal has Graph's shape and repeats the client's request id", async () => {
  const { status, headers, json } = await owner.get(`${list}/itemz`, { "client-request-id": "abc" });
  expect(status).toBe(400);
  expect(json.error).toMatchObject({
    code: "BadRequest",
    message: "Resource not found for the segment 'itemz'.",
    innerError: { "client-request-id": "abc" },
  });
  expect(json.error.innerError["request-id"]).toBe(headers.get("request-id"));
  expect(json.error.innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  expect(headers.get("client-request-id")).toBe("abc");
});

test("a method an address does not have is 405, another version 400, a body that is no JSON 400", async () => {
  expect((await owner.send("PUT", list)).status).toBe(405);
  expect((await owner.get("/v1.0/nothing")).json.error.message).toBe(
    "Resource not found for the segment 'nothing'.",
  );
  const text = await owner.send("POST", `${list}/items`, new TextEncoder().encode("{"), {
    "Content-Type": "application/json",
  });
  expect([text.status, text.json.error.code]).toEqual([400, "BadRequest"]);
  expect((await owner.send("POST", `${list}/items`, new TextEncoder().encode("{}"))).status).toBe(400);
});

test("a misspelt option and a broken address are refused, whatever the method", async () => {
  const misspelt = await owner.get(`${list}/items?$fliter=fields/Key eq 'a'`);
  expect([misspelt.status, misspelt.json.error.message]).toEqual([
    400,
    "The query parameter '$fliter' is not supported.",
  ]);
  for (const method of ["GET", "POST"]) {
    const { status, json } = await owner.send(method, "/v1.0/%E0%A4%A", method === "POST" ? {} : undefined);
    expect([status, json.error.code]).toEqual([400, "BadRequest"]);
  }
});

test("the other variant answers 409 where reports contradict the usual statuses", async () => {
  const client = await asPerson(smallEmulator({ variant: "other" }), "olga", "Sites.Manage.All");
  const other = await mandates(client);
  const add = () => client.send("POST", `${other}/items`, { fields: { Key: "a" } });
  expect([(await add()).status, (await add()).status]).toEqual([201, 409]);
  expect(
    (await client.send("PATCH", `${other}/items/1/fields`, { Title: "b" }, { "If-Match": '"x,9"' })).json
      .error.code,
  ).toBe("resourceModified");
});

test("a directory that contradicts itself is refused, naming each field", () => {
  const directory = smallDirectory();
  directory.sites[1]?.members.push("nobody");
  directory.apps.push({
    ...(directory.apps[0] ?? directory.apps[1]),
    clientId: directory.apps[0]?.clientId ?? "",
  } as never);
  expect(() => createEmulator({ dataDir: ":memory:", directory })).toThrow(
    /apps\[\]\.clientId[\s\S]*sites\[1\]\.members: no user has the id 'nobody'/,
  );
  const half = { ...smallDirectory(), users: undefined } as never;
  expect(() => createEmulator({ dataDir: ":memory:", directory: half })).toThrow("users: a list is missing");
});
