// What each kind of column takes, keeps, gives back and refuses.
import { beforeEach, describe, expect, test } from "vitest";
import { asApplication, asPerson, type Client, smallEmulator } from "./support/graph-client.ts";
import { mandates, site } from "./support/mandates-list.ts";
import { tabApp } from "./support/small-directory.ts";

let owner: Client;
let list: string;

async function start(options: Parameters<typeof smallEmulator>[0] = {}): Promise<Client> {
  const emulator = smallEmulator(options);
  owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  list = await mandates(owner);
  return asApplication(emulator, tabApp);
}

const post = (fields: object) => owner.send("POST", `${list}/items`, { fields });
const readBack = async (fields: object) => {
  const made = await post(fields);
  if (made.status !== 201) throw new Error(made.json.error.message);
  return (await owner.get(`${list}/items/${made.json.id}?$expand=fields`)).json.fields;
};

beforeEach(async () => void (await start()));

const several = { "Roles@odata.type": "Collection(Edm.String)" };

describe("values that are kept", () => {
  test.each([
    ["a text", { Title: "Å🙂" }, { Title: "Å🙂" }],
    ["255 characters on one line", { Title: "x".repeat(255) }, { Title: "x".repeat(255) }],
    ["many lines", { Note: `${"rad\n".repeat(500)}` }, { Note: "rad\n".repeat(500) }],
    ["a choice", { State: "Open" }, { State: "Open" }],
    ["several choices", { ...several, Roles: ["Chair", "Deputy"] }, { Roles: ["Chair", "Deputy"] }],
    ["a number", { Amount: 12.5 }, { Amount: 12.5 }],
    ["yes", { Done: true }, { Done: true }],
    ["no", { Done: false }, { Done: false }],
    ["a moment in another zone", { Starts: "2026-06-01T10:00:00+02:00" }, { Starts: "2026-06-01T08:00:00Z" }],
    ["a person by number, read as text", { PersonLookupId: 1 }, { PersonLookupId: "1" }],
    ["a person by text", { PersonLookupId: "1" }, { PersonLookupId: "1" }],
  ])("%s", async (_, written, read) => {
    expect(await readBack(written)).toMatchObject(read);
  });

  test("several people are read as objects", async () => {
    const fields = await readBack({
      "PeopleLookupId@odata.type": "Collection(Edm.Int32)",
      PeopleLookupId: [1, 2],
    });
    expect(fields.People).toEqual([
      { LookupId: 1, LookupValue: "Olga Ohlin", Email: "olga@prov.example" },
      { LookupId: 2, LookupValue: "Maja Modig", Email: "maja@prov.example" },
    ]);
    expect(Object.keys(fields)).not.toContain("PeopleLookupId@odata.type");
  });

  test("null clears a value, an empty collection clears several, and both are then absent", async () => {
    await post({
      Title: "a",
      State: "Open",
      Amount: 1,
      ...several,
      Roles: ["Chair"],
      PersonLookupId: 1,
      Done: true,
    });
    const cleared = {
      Title: null,
      State: null,
      Amount: null,
      ...several,
      Roles: [],
      PersonLookupId: null,
      Done: null,
    };
    const { json } = await owner.send("PATCH", `${list}/items/1/fields`, cleared);
    for (const name of ["Title", "State", "Amount", "Roles", "PersonLookupId", "Done"])
      expect(Object.keys(json)).not.toContain(name);
  });

  test("the name of a person is there when it is selected", async () => {
    await post({ PersonLookupId: 2 });
    const { json } = await owner.get(`${list}/items/1/fields?$select=Person,PersonLookupId,Author`);
    expect(json).toMatchObject({ Person: "Maja Modig", PersonLookupId: "2", Author: "Olga Ohlin" });
  });
});

describe("values that are refused with 400", () => {
  test.each([
    ["an unknown column", { Kei: "a" }],
    ["the name of a column in another case", { title: "a" }],
    ["a displayed name", { Nyckel: "a" }],
    ["256 characters on one line", { Title: "x".repeat(256) }],
    ["a number for a text", { Title: 5 }],
    ["a choice outside the choices", { State: "Ajar" }],
    ["several values for one choice", { State: ["Open"] }],
    ["several choices without the annotation", { Roles: ["Chair"] }],
    [
      "several choices with the wrong annotation",
      { "Roles@odata.type": "Collection(Edm.Int32)", Roles: ["Chair"] },
    ],
    ["an annotation with nothing beside it", { "Roles@odata.type": "Collection(Edm.String)" }],
    ["one of several choices outside the choices", { ...several, Roles: ["Chair", "King"] }],
    ["a number above the largest", { Amount: 1001 }],
    ["a number below the smallest", { Amount: -1 }],
    ["a text for a number", { Amount: "5" }],
    ["a text for yes or no", { Done: "true" }],
    ["a date that is none", { Day: "2026-02-30" }],
    ["a date in words", { Day: "27 februari" }],
    ["a moment without zone", { Starts: "2026-06-01T10:00:00" }],
    ["a person who is not in the site", { PersonLookupId: 4711 }],
    ["a person as an object", { Person: { id: 1 } }],
    ["a link", { Link: { Url: "https://a.example", Description: "a" } }],
    ["the number of the row", { id: "5" }],
    ["the moment it was made", { Created: "2026-01-01T00:00:00Z" }],
    ["who made it", { AuthorLookupId: 1 }],
  ])("%s", async (_, fields) => {
    const { status, json } = await post(fields);
    expect([status, json.error?.code]).toEqual([400, "invalidRequest"]);
    expect((await owner.get(`${list}/items`)).json.value).toEqual([]);
  });
});

describe("days", () => {
  test.each([
    ["Europe/Berlin", "2026-03-15", "2026-03-14T23:00:00Z"],
    ["Europe/Berlin", "2026-07-15T12:00:00Z", "2026-07-14T22:00:00Z"],
    ["Europe/Berlin", "2026-07-14T22:30:00Z", "2026-07-14T22:00:00Z"],
    ["Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-28T23:00:00Z"],
    ["Europe/Berlin", "2026-10-25T12:00:00Z", "2026-10-24T22:00:00Z"],
    ["America/Los_Angeles", "2026-03-15T12:00:00Z", "2026-03-15T07:00:00Z"],
    ["America/Los_Angeles", "2026-03-15", "2026-03-14T07:00:00Z"],
    ["UTC", "2026-03-15T12:00:00Z", "2026-03-15T00:00:00Z"],
  ])("in %s %s is kept as %s, the site's midnight", async (siteTimeZone, written, read) => {
    await start({ siteTimeZone });
    expect((await readBack({ Day: written })).Day).toBe(read);
  });
});

test("an application is told apart from a person in who made a row", async () => {
  const service = await start();
  const made = await service.send("POST", `${list}/items`, { fields: { Title: "a" } });
  expect(made.json.createdBy).toEqual({ application: { id: tabApp, displayName: "Tab" } });
  expect(made.json.fields.AppAuthorLookupId).toBe(made.json.fields.AuthorLookupId);
});

test("the people of a site are a hidden list, found by name", async () => {
  const people = await owner.get(
    `${site}/lists/User Information List/items?$expand=fields($select=Title,EMail)&$filter=fields/EMail eq 'maja@prov.example'`,
    {
      Prefer: "HonorNonIndexedQueriesWarningMayFailRandomly",
    },
  );
  expect(people.json.value[0].fields.Title).toBe("Maja Modig");
  expect(
    (await owner.send("POST", `${site}/lists/User Information List/items`, { fields: { Title: "Mallory" } }))
      .status,
  ).toBe(403);
  const shown = await owner.get(`${site}/lists`);
  expect(shown.json.value.map((one: { displayName: string }) => one.displayName)).toEqual(["Mandates"]);
});

test("a new rich text loses what could run", async () => {
  await owner.send("POST", `${list}/columns`, {
    name: "Html",
    text: { allowMultipleLines: true, textType: "richText" },
  });
  const Html = `<p onclick="a()" style="color:red">Hej <a href="javascript:b()">du</a></p><script>c()</script>`;
  expect((await readBack({ Html })).Html).toBe("<p>Hej <a>du</a></p>");
});

test("a default value is taken where nothing was sent", async () => {
  await owner.send("POST", `${list}/columns`, {
    name: "Kind",
    choice: { choices: ["a", "b"] },
    defaultValue: { value: "b" },
  });
  expect((await readBack({ Title: "x" })).Kind).toBe("b");
  expect((await readBack({ Kind: "a" })).Kind).toBe("a");
  expect((await readBack({ Kind: null })).Kind).toBeUndefined();
});

test("a blank in a required column is taken, unless the emulator is told to enforce it", async () => {
  const body = { name: "Must", text: {}, required: true };
  await owner.send("POST", `${list}/columns`, body);
  expect((await post({ Title: "a" })).status).toBe(201);
  await start({ enforceRequired: true });
  await owner.send("POST", `${list}/columns`, body);
  expect((await post({ Title: "a" })).status).toBe(400);
  expect((await post({ Must: "a" })).status).toBe(201);
  expect((await owner.send("PATCH", `${list}/items/1/fields`, { Must: null })).status).toBe(400);
});

test("a lookup names a row of another list of the site", async () => {
  const target = await owner.send("POST", `${site}/lists`, { displayName: "Targets" });
  await owner.send("POST", `${site}/lists/Targets/items`, { fields: { Title: "Mål" } });
  await owner.send("POST", `${list}/columns`, {
    name: "Target",
    lookup: { listId: target.json.id, columnName: "Title" },
  });
  expect((await readBack({ TargetLookupId: 1 })).TargetLookupId).toBe("1");
  expect((await owner.get(`${list}/items/1/fields?$select=Target`)).json.Target).toBe("Mål");
  expect((await post({ TargetLookupId: 2 })).status).toBe(400);
});
