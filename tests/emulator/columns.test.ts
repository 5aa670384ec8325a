// Columns are made and changed as SharePoint allows, and told without what Graph leaves out.
import { beforeEach, expect, test } from "vitest";
import { asPerson, type Client, smallEmulator } from "./support/graph-client.ts";
import { columns, mandates } from "./support/mandates-list.ts";

let owner: Client;
let list: string;

beforeEach(async () => {
  owner = await asPerson(smallEmulator(), "olga", "Sites.Manage.All");
  list = await mandates(owner);
});

test("the columns sent with a new list are there beside those every list has", async () => {
  const { json } = await owner.get(`${list}/columns`);
  const names = json.value.map((one: { name: string }) => one.name);
  expect(names).toEqual(
    expect.arrayContaining([...columns.map(({ name }) => name), "Title", "Created", "Author"]),
  );
  const key = json.value.find((one: { name: string }) => one.name === "Key");
  expect(key).toMatchObject({
    displayName: "Nyckel",
    indexed: true,
    enforceUniqueValues: true,
    text: { allowMultipleLines: false },
  });
  for (const absent of ["isDeletable", "isSealed", "propagateChanges", "type", "validation"])
    expect(Object.keys(key)).not.toContain(absent);
  expect(json.value.find((one: { name: string }) => one.name === "Title")).toMatchObject({
    indexed: false,
    readOnly: false,
  });
});

test("an internal name is encoded, cut at 32 characters and not what is displayed", async () => {
  const made = await owner.send("POST", `${list}/columns`, {
    displayName: "Sista dagen för svar och yttrande",
    text: {},
  });
  expect(made.status).toBe(201);
  expect(made.json.name).toBe("Sista_x0020_dagen_x0020_f_x00f6_");
  expect((await owner.send("POST", `${list}/items`, { fields: { [made.json.name]: "a" } })).status).toBe(201);
});

test.each([
  ["no type", { name: "A" }, 400],
  ["two types", { name: "A", text: {}, number: {} }, 400],
  ["a property that does not exist", { name: "A", text: {}, allowMultiple: true }, 400],
  ["a setting that does not exist", { name: "A", choice: { choices: ["a"], allowMultiple: true } }, 400],
  ["an index on many lines", { name: "A", text: { allowMultipleLines: true }, indexed: true }, 400],
  [
    "an index on several choices",
    { name: "A", choice: { choices: ["a"], displayAs: "checkBoxes" }, indexed: true },
    400,
  ],
  ["unique without index", { name: "A", text: {}, enforceUniqueValues: true }, 400],
  ["a name that is taken", { name: "key", text: {} }, 409],
  ["a name of the system", { name: "Author", text: {} }, 409],
  ["a null default", { name: "A", text: {}, defaultValue: null }, 500],
  ["a type the emulator has not", { name: "A", calculated: {} }, 501],
  ["a lookup to nowhere", { name: "A", lookup: { listId: "none" } }, 400],
])("a new column with %s is refused", async (_, body, status) => {
  expect((await owner.send("POST", `${list}/columns`, body)).status).toBe(status);
});

test("a list with one faulty column is not made at all", async () => {
  const site = list.slice(0, list.indexOf("/lists/"));
  const body = { displayName: "Half", columns: [{ name: "A", text: {} }, { name: "B" }] };
  expect((await owner.send("POST", `${site}/lists`, body)).status).toBe(400);
  expect((await owner.get(`${site}/lists/Half`)).status).toBe(404);
});

test("an index made later serves the rows that were there, and uniqueness is refused while values repeat", async () => {
  const add = (Title: string) => owner.send("POST", `${list}/items`, { fields: { Title } });
  await add("a");
  await add("a");
  const title = (await owner.get(`${list}/columns`)).json.value.find(
    (one: { name: string }) => one.name === "Title",
  );
  expect((await owner.send("PATCH", `${list}/columns/${title.id}`, { indexed: true })).status).toBe(200);
  expect((await owner.get(`${list}/items?$filter=fields/Title eq 'a'`)).json.value).toHaveLength(2);
  expect(
    (await owner.send("PATCH", `${list}/columns/${title.id}`, { enforceUniqueValues: true })).status,
  ).toBe(400);
  await owner.send("DELETE", `${list}/items/2`);
  expect(
    (await owner.send("PATCH", `${list}/columns/${title.id}`, { enforceUniqueValues: true })).status,
  ).toBe(200);
  expect((await add("A")).status).toBe(400);
});

test("choices may be added, but the type and name of a column stay", async () => {
  const state = (await owner.get(`${list}/columns`)).json.value.find(
    (one: { name: string }) => one.name === "State",
  );
  const change = (body: object) => owner.send("PATCH", `${list}/columns/${state.id}`, body);
  expect((await change({ choice: { choices: ["Open", "Closed", "Ajar"] } })).status).toBe(200);
  expect((await owner.send("POST", `${list}/items`, { fields: { State: "Ajar" } })).status).toBe(201);
  expect((await change({ text: {} })).status).toBe(400);
  expect((await change({ name: "Status" })).status).toBe(400);
  expect((await change({ choice: { displayAs: "checkBoxes" } })).status).toBe(400);
});

test("a list has at most 20 indexes", async () => {
  const answers = [];
  for (let number = 0; number < 17; number += 1) {
    answers.push(
      (await owner.send("POST", `${list}/columns`, { name: `I${number}`, text: {}, indexed: true })).status,
    );
  }
  expect(answers).toEqual([...Array(16).fill(201), 400]);
});

test("a deleted column is refused from then on, and built-in ones stay", async () => {
  const all = (await owner.get(`${list}/columns`)).json.value;
  const id = (name: string) => all.find((one: { name: string }) => one.name === name).id;
  await owner.send("POST", `${list}/items`, { fields: { State: "Open" } });
  expect((await owner.send("DELETE", `${list}/columns/${id("State")}`)).status).toBe(204);
  expect((await owner.send("POST", `${list}/items`, { fields: { State: "Open" } })).status).toBe(400);
  expect((await owner.get(`${list}/items/1?$expand=fields`)).json.fields.State).toBeUndefined();
  expect((await owner.send("DELETE", `${list}/columns/${id("Created")}`)).status).toBe(400);
});
