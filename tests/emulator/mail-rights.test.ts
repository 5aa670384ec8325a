// Whose mailbox may be used by whom, and how much of it at a time.
import { beforeEach, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asApplication, asPerson, type Client, clientWith, smallEmulator } from "./support/graph-client.ts";
import { ids, smallDirectory, tabApp, ungrantedApp } from "./support/small-directory.ts";

let emulator: Emulator;
let service: Client;

beforeEach(async () => {
  emulator = smallEmulator();
  service = await asApplication(emulator, tabApp);
});

const messages = (user: string) => `/v1.0/users/${user}/messages`;
const letter = {
  subject: "a",
  toRecipients: [{ emailAddress: { address: "maja@prov.example" } }],
};
const codeOf = async (reply: ReturnType<Client["send"]>) => {
  const { status, json } = await reply;
  return [status, json.error?.code];
};

test("an application limited to a mailbox reaches that one by id and by name, and no other", async () => {
  expect((await service.send("POST", messages(ids.owner), letter)).status).toBe(201);
  expect((await service.send("POST", messages("OLGA@prov.example"), letter)).status).toBe(201);
  for (const act of [
    service.send("POST", messages(ids.member), letter),
    service.get(messages(ids.member)),
    service.send("POST", `/v1.0/users/${ids.member}/sendMail`, { message: letter }),
  ])
    expect(await codeOf(act)).toEqual([403, "ErrorAccessDenied"]);
});

test("an application nobody has limited reaches every mailbox, but no guest has one here", async () => {
  const directory = smallDirectory();
  delete directory.apps[0]?.mailboxes;
  const wide = await asApplication(smallEmulator({ directory }), tabApp);
  expect((await wide.get(messages(ids.stranger))).status).toBe(200);
  expect(await codeOf(wide.get(messages(ids.visitor)))).toEqual([404, "MailboxNotEnabledForRESTAPI"]);
  expect(await codeOf(wide.get(messages("gone@prov.example")))).toEqual([404, "ErrorInvalidUser"]);
});

test("without the Mail roles nothing is reached; Mail.Send alone sends and reads nothing", async () => {
  const none = await asApplication(emulator, ungrantedApp);
  expect(await codeOf(none.get(messages(ids.owner)))).toEqual([403, "ErrorAccessDenied"]);
  const directory = smallDirectory();
  const app = directory.apps[0];
  if (app) app.applicationRoles = ["Mail.Send"];
  const sender = await asApplication(smallEmulator({ directory }), tabApp);
  expect((await sender.send("POST", `/v1.0/users/${ids.owner}/sendMail`, { message: letter })).status).toBe(
    202,
  );
  expect(await codeOf(sender.send("POST", messages(ids.owner), letter))).toEqual([403, "ErrorAccessDenied"]);
  expect(await codeOf(sender.get(messages(ids.owner)))).toEqual([403, "ErrorAccessDenied"]);
});

test("a person reaches the own mailbox alone, as oneself or by name", async () => {
  const maja = await asPerson(emulator, "maja", "Mail.ReadWrite Mail.Send");
  const { status, json } = await maja.send("POST", "/v1.0/me/messages", letter);
  expect(status).toBe(201);
  expect((await maja.send("POST", `${messages(ids.member)}/${json.id}/send`)).status).toBe(202);
  expect(await codeOf(maja.get(messages(ids.owner)))).toEqual([403, "ErrorAccessDenied"]);
  expect((await service.get("/v1.0/me/messages")).status).toBe(400);
  expect(await codeOf((await asPerson(emulator, "maja", "User.Read")).get("/v1.0/me/messages"))).toEqual([
    403,
    "ErrorAccessDenied",
  ]);
});

test("no token is 401 here as elsewhere", async () => {
  expect((await clientWith(emulator, undefined).get(messages(ids.owner))).status).toBe(401);
});

test("of five requests at once to a mailbox the fifth is throttled; another mailbox and another moment are free", async () => {
  const directory = smallDirectory();
  directory.apps[0]?.mailboxes?.push("maja@prov.example");
  const client = await asApplication(smallEmulator({ directory }), tabApp);
  const keys = [ids.owner, "olga@prov.example", ids.owner.toUpperCase(), ids.owner, ids.owner];
  const replies = await Promise.all([...keys, ids.member].map((key) => client.get(messages(key))));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 200]);
  expect(replies[4]?.json.error.code).toBe("ApplicationThrottled");
  expect(replies[4]?.headers.get("retry-after")).toBe("1");
  expect((await client.get(messages(ids.owner))).status).toBe(200);
});

test("with the switch for it any number at once is answered", async () => {
  const client = await asApplication(smallEmulator({ mailboxConcurrency: null }), tabApp);
  const replies = await Promise.all(Array.from({ length: 9 }, () => client.get(messages(ids.owner))));
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 200));
});
