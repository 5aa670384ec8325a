// A list is made, written, read, changed and deleted as Graph does it.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asPerson, type Client, smallEmulator } from "./support/graph-client.ts";
import { mandates, site } from "./support/mandates-list.ts";

let emulator: Emulator;
let owner: Client;
let list: string;

beforeEach(async () => {
  emulator = smallEmulator();
  owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  list = await mandates(owner);
});

test("a site is found by path, by its comma triple, by its bare guid and through its team", async () => {
  const byPath = await owner.get("/v1.0/sites/prov.sharepoint.example:/sites/prov");
  expect(byPath.status).toBe(200);
  const [, guid] = byPath.json.id.split(",");
  for (const key of [byPath.json.id, encodeURIComponent(byPath.json.id), guid, guid.toUpperCase()]) {
    expect((await owner.get(`/v1.0/sites/${key}`)).json.id).toBe(byPath.json.id);
  }
  expect((await owner.get("/v1.0/groups/cccccccc-0000-4000-8000-000000000001/sites/root")).json.id).toBe(
    byPath.json.id,
  );
  expect((await owner.get("/v1.0/sites/prov.sharepoint.example:/sites/prov:/lists")).json.value).toHaveLength(
    1,
  );
  expect((await owner.get("/v1.0/sites/other.example:/sites/prov")).json.error.message).toBe(
    "Invalid hostname for this tenancy",
  );
  expect((await owner.get("/v1.0/sites/prov.sharepoint.example:/sites/none")).status).toBe(404);
});

test("a new item comes back with its number as text, its tag and what the service adds; blanks are absent", async () => {
  const made = await owner.send("POST", `${list}/items`, {
    fields: { Title: "Ett", Key: "a", State: "Open", Note: "" },
  });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({
    id: "1",
    createdBy: { user: { displayName: "Olga Ohlin" } },
    fields: { Title: "Ett", Key: "a", State: "Open", id: "1", _UIVersionString: "1.0", ContentType: "Item" },
  });
  expect(made.json.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(made.headers.get("etag")).toBe(made.json.eTag);
  expect(Object.keys(made.json.fields)).not.toContain("Note");
  expect(typeof made.json.fields.AuthorLookupId).toBe("string");
});

test("fields are there only when expanded, and a select trims them", async () => {
  await owner.send("POST", `${list}/items`, { fields: { Title: "Ett", Key: "a", Amount: 3 } });
  expect((await owner.get(`${list}/items/1`)).json.fields).toBeUndefined();
  const { json } = await owner.get(`${list}/items?$expand=fields($select=Key,Amount)`);
  expect(json.value[0].fields).toEqual({ "@odata.etag": json.value[0].eTag, Key: "a", Amount: 3 });
  const bare = await owner.get(`${list}/items?expand=fields(select=Key)`);
  expect(Object.keys(bare.json.value[0].fields)).toEqual(["@odata.etag", "Key"]);
  const encoded = await owner.get(`${list}/items?%24expand=fields(%24select%3DKey)&%24top=1`);
  expect(Object.keys(encoded.json.value[0].fields)).toEqual(["@odata.etag", "Key"]);
});

test("a change on an old tag is refused on both ways of changing and on deleting, and changes nothing", async () => {
  const made = await owner.send("POST", `${list}/items`, { fields: { Title: "Ett", Key: "a" } });
  const old = { "If-Match": made.json.eTag };
  expect((await owner.send("PATCH", `${list}/items/1/fields`, { Title: "Två" }, old)).status).toBe(200);
  for (const [method, path, body] of [
    ["PATCH", "/items/1/fields", { Title: "Tre" }],
    ["PATCH", "/items/1", { fields: { Title: "Tre" } }],
    ["DELETE", "/items/1", undefined],
  ] as const) {
    expect((await owner.send(method, list + path, body, old)).status).toBe(412);
  }
  const now = await owner.get(`${list}/items/1?$expand=fields`);
  expect(now.json.fields.Title).toBe("Två");
  expect(now.json.eTag).toMatch(/,2"$/);
  expect(
    (
      await owner.send(
        "PATCH",
        `${list}/items/1`,
        { fields: { Title: "Fyra" } },
        { "If-Match": now.json.eTag },
      )
    ).status,
  ).toBe(200);
  expect((await owner.send("DELETE", `${list}/items/1`, undefined, { "If-Match": "*" })).status).toBe(204);
  expect((await owner.get(`${list}/items/1`)).json.error.code).toBe("itemNotFound");
});

test("each way of changing takes its own body and refuses the other's", async () => {
  await owner.send("POST", `${list}/items`, { fields: { Title: "Ett", Key: "a" } });
  expect((await owner.send("PATCH", `${list}/items/1`, { Title: "Två" })).status).toBe(400);
  expect((await owner.send("PATCH", `${list}/items/1/fields`, { fields: { Title: "Två" } })).status).toBe(
    400,
  );
  expect((await owner.send("POST", `${list}/items`, { Title: "Två" })).status).toBe(400);
});

test("of concurrent creates under one unique key exactly one wins; case does not tell keys apart and blanks do not collide", async () => {
  const tries = await Promise.all(
    ["a", "A", "a", "a"].map((Key) => owner.send("POST", `${list}/items`, { fields: { Key } })),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
  const refused = tries.find(({ status }) => status === 400);
  expect(refused?.json.error).toMatchObject({
    code: "invalidRequest",
    message: "One or more fields with unique constraints already has the provided value.",
  });
  expect((await owner.send("POST", `${list}/items`, { fields: { Title: "utan" } })).status).toBe(201);
  expect((await owner.send("POST", `${list}/items`, { fields: { Title: "utan" } })).status).toBe(201);
  expect((await owner.send("PATCH", `${list}/items/1/fields`, { Key: "a" })).status).toBe(200);
});

test("a list is found by id in any case and by title, renamed and deleted", async () => {
  const id = (await owner.get(list)).json.id;
  expect((await owner.get(`${site}/lists/${id.toUpperCase()}`)).json.displayName).toBe("Mandates");
  expect((await owner.get(`${site}/lists/mandates`)).json.id).toBe(id);
  expect((await owner.send("POST", `${site}/lists`, { displayName: "MANDATES" })).json.error.code).toBe(
    "nameAlreadyExists",
  );
  expect(
    (await owner.send("PATCH", `${site}/lists/${id}`, { displayName: "Uppdrag" })).json.displayName,
  ).toBe("Uppdrag");
  expect((await owner.get(`${site}/lists/Mandates`)).status).toBe(404);
  expect((await owner.send("DELETE", `${site}/lists/${id}`)).status).toBe(204);
  expect((await owner.get(`${site}/lists/${id}`)).status).toBe(404);
  expect((await owner.send("POST", `${site}/lists`, { displayName: "Mandates" })).json.id).not.toBe(id);
});

test("versions are kept newest first, and restoring an old one makes a new one", async () => {
  await owner.send("POST", `${list}/items`, { fields: { Title: "Ett", Key: "a" } });
  await owner.send("PATCH", `${list}/items/1/fields`, { Title: "Två", Note: "text" });
  const versions = await owner.get(`${list}/items/1/versions?$expand=fields`);
  expect(versions.json.value.map((one: { id: string }) => one.id)).toEqual(["2.0", "1.0"]);
  expect(versions.json.value[1].fields.Title).toBe("Ett");
  expect((await owner.get(`${list}/items/1/versions/1.0`)).json.id).toBe("1.0");
  expect((await owner.send("POST", `${list}/items/1/versions/1.0/restoreVersion`)).status).toBe(204);
  const now = await owner.get(`${list}/items/1/fields`);
  expect(now.json).toMatchObject({ Title: "Ett", _UIVersionString: "3.0" });
  expect(Object.keys(now.json)).not.toContain("Note");
});
