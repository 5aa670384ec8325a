// What comes back, and how a mailbox is read: by folder, by time, in pages.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asApplication, type Client, smallEmulator } from "./support/graph-client.ts";
import { ids, smallDirectory, tabApp } from "./support/small-directory.ts";

let emulator: Emulator;
let service: Client;
let now: number;

beforeEach(async () => {
  now = Date.parse("2026-03-02T06:00:00Z");
  emulator = smallEmulator({ now: () => now });
  service = await asApplication(emulator, tabApp);
});

const mailbox = `/v1.0/users/${ids.owner}`;
const inbox = `${mailbox}/mailFolders/inbox/messages`;
const nobody = "Nobody@elsewhere.example";
const draft = async (subject: string, address = nobody) =>
  (
    await service.send("POST", `${mailbox}/messages`, {
      subject,
      toRecipients: [{ emailAddress: { address } }],
    })
  ).json;
const sent = async (subject: string, address = nobody) => {
  const made = await draft(subject, address);
  await service.send("POST", `${mailbox}/messages/${made.id}/send`);
  return made;
};
const headersOf = (message: { internetMessageHeaders: { name: string; value: string }[] }) =>
  new Map(message.internetMessageHeaders.map(({ name, value }) => [name, value]));

test("mail to an address that does not exist is accepted, and the report of it comes a moment later", async () => {
  const { internetMessageId } = await sent("Planen");
  expect((await service.get("/_emulator/outbox")).json).toMatchObject([{ to: nobody, bounced: true }]);
  expect((await service.get(inbox)).json.value).toEqual([]);
  now += 50;
  const since = "receivedDateTime ge 2026-02-16T00:00:00Z";
  const select = "id,subject,from,internetMessageHeaders";
  const { value } = (await service.get(`${inbox}?$filter=${since}&$select=${select}`)).json;
  expect(value).toMatchObject([
    { subject: "Undeliverable: Planen", from: { emailAddress: { address: "postmaster@prov.example" } } },
  ]);
  expect(headersOf(value[0]).get("In-Reply-To")).toBe(internetMessageId);
  expect(headersOf(value[0]).get("References")).toBe(internetMessageId);
});

test("the report of a mailbox kept in Swedish has a Swedish subject (its exact word is a guess)", async () => {
  const directory = smallDirectory();
  const owner = directory.users[0];
  if (owner) owner.preferredLanguage = "sv-SE";
  emulator = smallEmulator({ directory, now: () => now });
  service = await asApplication(emulator, tabApp);
  await sent("Planen");
  now += 50;
  expect((await service.get(inbox)).json.value[0].subject).toBe("Oleveransbar: Planen");
});

test("mail that arrives brings no report", async () => {
  await sent("Planen", "maja@prov.example");
  now += 50;
  expect((await service.get(inbox)).json.value).toEqual([]);
  expect((await service.get("/_emulator/outbox")).json[0]).not.toHaveProperty("bounced");
});

test("only what has come since a moment is shown, the latest first", async () => {
  for (const subject of ["a", "b", "c"]) {
    await sent(subject);
    now += 60_000;
  }
  const { value } = (await service.get(`${inbox}?$filter=receivedDateTime ge 2026-03-02T06:01:00Z`)).json;
  expect(value.map(({ subject }: { subject: string }) => subject)).toEqual([
    "Undeliverable: c",
    "Undeliverable: b",
  ]);
});

test("a list has ten messages a page unless told otherwise, and a link to the next with all options", async () => {
  for (let number = 1; number <= 12; number += 1) await draft(`${number}`);
  const first = (await service.get(`${mailbox}/messages?$select=subject`)).json;
  expect(first.value).toHaveLength(10);
  const second = (await service.get(first["@odata.nextLink"])).json;
  expect(second.value.map(({ subject }: { subject: string }) => subject)).toEqual(["2", "1"]);
  expect(Object.keys(second.value[0])).toEqual(["@odata.etag", "id", "subject"]);
  expect(second).not.toHaveProperty("@odata.nextLink");
  const five = (await service.get(`${mailbox}/messages?$top=5&$skip=10&$orderby=receivedDateTime asc`)).json;
  expect(five.value).toHaveLength(2);
});

test("an order by what is not filtered by is refused, as Exchange does", async () => {
  const filter = "$filter=isDraft eq true";
  const { status, json } = await service.get(`${mailbox}/messages?${filter}&$orderby=receivedDateTime desc`);
  expect([status, json.error.code]).toEqual([400, "InefficientFilter"]);
});

test.each([
  ["a folder there is not", `${mailbox}/mailFolders/hall/messages`, 400],
  ["an option of another kind", `${mailbox}/messages?$search="a"`, 400],
  ["a filter Graph has and this has not", `${mailbox}/messages?$filter=subject eq 'a'`, 501],
  [
    "a property filter of another form",
    `${mailbox}/messages?$filter=singleValueExtendedProperties/any(p: p/id eq 'a')`,
    501,
  ],
])("%s is refused", async (_, address, status) => {
  await draft("a");
  expect((await service.get(address)).status).toBe(status);
});
