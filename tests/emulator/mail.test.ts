// Mail: a draft is made, read, found by a property of its own, sent once and thrown away, as Exchange does it.
import { beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "#emulator/emulator.ts";
import { asApplication, type Client, smallEmulator } from "./support/graph-client.ts";
import { ids, tabApp } from "./support/small-directory.ts";

let emulator: Emulator;
let service: Client;
let now: number;

beforeEach(async () => {
  now = Date.parse("2026-03-02T06:00:00Z");
  emulator = smallEmulator({ now: () => now });
  service = await asApplication(emulator, tabApp);
});

const mailbox = `/v1.0/users/${ids.owner}`;
const property = "String {00020329-0000-0000-C000-000000000046} Name NoticeKey";
const stable = { Prefer: 'IdType="ImmutableId"' };
const link = "https://teams.microsoft.com/l/entity/app/tab?webUrl=a&context=%7B%7D";
const letter = {
  subject: "Planen ska lämnas",
  body: {
    contentType: "HTML",
    content: `<p>Planen &amp; budgeten</p><p><a href="${link.replace("&", "&amp;")}">Öppna</a></p>`,
  },
  toRecipients: [{ emailAddress: { name: "Maja", address: "maja@prov.example" } }],
  singleValueExtendedProperties: [{ id: property, value: "key-1" }],
};
const to = (address: string) => [{ emailAddress: { address } }];
const draft = async (body: object = letter, headers: Record<string, string> = stable) =>
  (await service.send("POST", `${mailbox}/messages`, body, headers)).json;
const one = (id: string) => `${mailbox}/messages/${encodeURIComponent(id)}`;
const send = (id: string, client = service) => client.send("POST", `${one(id)}/send`);
const outbox = async () => (await service.get("/_emulator/outbox")).json;
const refused = async (body: object) => {
  const { status, json } = await service.send("POST", `${mailbox}/messages`, body);
  return [status, json.error?.code];
};

describe("a draft", () => {
  test("is made with the ids that tell it apart, and reaches nobody", async () => {
    const { status, json } = await service.send("POST", `${mailbox}/messages`, letter);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      isDraft: true,
      subject: "Planen ska lämnas",
      bodyPreview: "Planen & budgeten\r\nÖppna",
      internetMessageId: expect.stringMatching(/^<.+@.+>$/),
      conversationId: expect.any(String),
      parentFolderId: expect.any(String),
      toRecipients: letter.toRecipients,
      body: { contentType: "html", content: expect.stringContaining("<p>Planen &amp; budgeten</p>") },
    });
    expect(json).not.toHaveProperty("singleValueExtendedProperties");
    expect(await outbox()).toEqual([]);
    expect((await service.get("/_emulator/requests")).json.at(-2).units).toBe(0);
  });

  test("shows what is selected, always with its id, and a property of its own when expanded", async () => {
    const { id } = await draft();
    const shown = await service.get(`${one(id)}?$select=isDraft`, stable);
    expect(Object.keys(shown.json).filter((name) => !name.startsWith("@"))).toEqual(["id", "isDraft"]);
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${property}')`;
    expect((await service.get(`${one(id)}?${expand}`)).json.singleValueExtendedProperties).toEqual([
      {
        id: property.toLowerCase().replace("string", "String").replace("name noticekey", "Name NoticeKey"),
        value: "key-1",
      },
    ]);
    expect((await service.get(`${one(id)}?$select=colour`)).status).toBe(400);
  });

  test("is found by its property: the name with its capitals, the value without", async () => {
    const { id } = await draft();
    const by = async (name: string, value: string) =>
      (
        await service.get(
          `${mailbox}/messages?$filter=${encodeURIComponent(
            `singleValueExtendedProperties/Any(ep: ep/id eq '${name}' and ep/value eq '${value}')`,
          )}&$top=1&$select=isDraft`,
          stable,
        )
      ).json.value.map((row: { id: string }) => row.id);
    expect(await by(property, "KEY-1")).toEqual([id]);
    expect(await by(property.replace("NoticeKey", "noticekey"), "key-1")).toEqual([]);
    expect(await by(property, "key-2")).toEqual([]);
  });

  test("that is thrown away lies among the deleted, under a new id unless the id stays; the second time it is gone", async () => {
    const moving = await draft(letter, {});
    expect((await service.send("DELETE", one(moving.id))).status).toBe(204);
    expect((await service.get(one(moving.id))).json.error.code).toBe("ErrorItemNotFound");
    const { id } = await draft();
    await service.send("DELETE", one(id));
    const trash = await service.get(`${mailbox}/mailFolders/deleteditems/messages`, stable);
    expect(trash.json.value.map((row: { id: string }) => row.id)).toContain(id);
    await service.send("DELETE", one(id));
    expect((await service.get(one(id))).status).toBe(404);
  });

  test.each([
    ["a property there is not", { ...letter, colour: "red" }, "BadRequest"],
    ["a body of another kind", { ...letter, body: { contentType: "rtf", content: "" } }, "BadRequest"],
    [
      "a recipient without its wrapping",
      { ...letter, toRecipients: [{ address: "a@b.example" }] },
      "BadRequest",
    ],
    [
      "a header that is not one's own",
      { ...letter, internetMessageHeaders: [{ name: "In-Reply-To", value: "<a>" }] },
      "InvalidInternetMessageHeader",
    ],
    [
      "six headers",
      {
        ...letter,
        internetMessageHeaders: Array.from({ length: 6 }, (_, at) => ({ name: `x-${at}`, value: "" })),
      },
      "InvalidInternetMessageHeaderCollection",
    ],
    [
      "an empty list of headers",
      { ...letter, internetMessageHeaders: [] },
      "InvalidInternetMessageHeaderCollection",
    ],
    [
      "a property with a name of no known form",
      { ...letter, singleValueExtendedProperties: [{ id: "NoticeKey", value: "a" }] },
      "ErrorInvalidProperty",
    ],
  ])("with %s is refused", async (_, body, code) => {
    expect(await refused(body)).toEqual([400, code]);
  });

  test("keeps five headers of its own, shown only when selected", async () => {
    const internetMessageHeaders = Array.from({ length: 5 }, (_, at) => ({
      name: `X-Own-${at}`,
      value: `${at}`,
    }));
    const { id } = await draft({ ...letter, internetMessageHeaders });
    expect((await service.get(one(id))).json).not.toHaveProperty("internetMessageHeaders");
    expect(
      (await service.get(`${one(id)}?$select=internetMessageHeaders`)).json.internetMessageHeaders,
    ).toEqual(internetMessageHeaders);
  });

  test("is asked for by an id that is none: 400, and not 404", async () => {
    expect((await service.get(`${mailbox}/messages/abc`)).json.error.code).toBe("ErrorInvalidIdMalformed");
  });
});

describe("sending", () => {
  test("moves the draft to the sent items and the outbox, with plain text and the link into Teams", async () => {
    const { id, internetMessageId } = await draft();
    const { status, json } = await send(id);
    expect([status, json]).toEqual([202, ""]);
    expect(await outbox()).toEqual([
      {
        at: "2026-03-02T06:00:00.000Z",
        channel: "mail",
        to: "maja@prov.example",
        toId: ids.member,
        from: "olga@prov.example",
        subject: "Planen ska lämnas",
        text: "Planen & budgeten\nÖppna",
        html: letter.body.content,
        webUrl: link,
        messageId: internetMessageId,
      },
    ]);
    const sent = await service.get(
      `${mailbox}/mailFolders/sentitems/messages?$select=isDraft,internetMessageId`,
      stable,
    );
    expect(sent.json.value).toMatchObject([{ id, isDraft: false, internetMessageId }]);
    expect((await service.get(`${mailbox}/mailFolders/drafts/messages`)).json.value).toEqual([]);
  });

  test("gives the message another id, unless the client asked for one that stays", async () => {
    const moving = await draft(letter, {});
    await send(moving.id);
    expect((await service.get(one(moving.id))).status).toBe(404);
    expect((await send(moving.id)).json.error.code).toBe("ErrorItemNotFound");
    const { id } = await draft();
    await send(id);
    expect((await service.get(one(id), stable)).json).toMatchObject({ id, isDraft: false });
  });

  test("a second time is refused (a guess: nobody has written it down), and taken with the switch for that", async () => {
    const { id } = await draft();
    await send(id);
    const again = await send(id);
    expect([again.status, again.json.error.code]).toEqual([400, "ErrorInvalidOperation"]);
    expect(await outbox()).toHaveLength(1);

    emulator = smallEmulator({ now: () => now, acceptsSecondSend: true });
    service = await asApplication(emulator, tabApp);
    const other = await draft();
    expect([(await send(other.id)).status, (await send(other.id)).status]).toEqual([202, 202]);
    expect(await outbox()).toHaveLength(2);
  });

  test("with the switch for it a sent mail is found nowhere for a while, though it has gone out", async () => {
    emulator = smallEmulator({ now: () => now, sentMailDelay: 2000 });
    service = await asApplication(emulator, tabApp);
    const { id } = await draft();
    await send(id);
    expect(await outbox()).toHaveLength(1);
    expect((await service.get(one(id), stable)).status).toBe(404);
    expect((await service.get(`${mailbox}/messages`)).json.value).toEqual([]);
    now += 2000;
    expect((await service.get(one(id), stable)).json.isDraft).toBe(false);
  });

  test.each([
    ["nobody", [], "contains no recipients"],
    ["an address without domain", to("maja"), "'maja' is not resolved"],
    ["two addresses in one", to("a@b.example; c@d.example"), "is not resolved"],
  ])("to %s is refused, and the draft stays one", async (_, toRecipients, message) => {
    const { id } = await draft({ ...letter, toRecipients });
    const { status, json } = await send(id);
    expect([status, json.error.code]).toEqual([400, "ErrorInvalidRecipients"]);
    expect(json.error.message).toContain(message);
    expect((await service.get(one(id))).json.isDraft).toBe(true);
    expect(await outbox()).toEqual([]);
  });

  test("in another's name is refused", async () => {
    const { id } = await draft({ ...letter, from: to("maja@prov.example")[0] });
    expect((await send(id)).json.error.code).toBe("ErrorSendAsDenied");
  });

  test("at once goes without a draft, and leaves a copy unless told not to", async () => {
    const { singleValueExtendedProperties: _, ...message } = letter;
    const at = (body: object) => service.send("POST", `${mailbox}/sendMail`, body);
    expect((await at({ message })).status).toBe(202);
    expect((await at({ message, saveToSentItems: false })).status).toBe(202);
    expect((await at({ message: { ...message, toRecipients: to("x") } })).status).toBe(400);
    expect((await outbox()).map(({ to: address }: { to: string }) => address)).toEqual([
      "maja@prov.example",
      "maja@prov.example",
    ]);
    expect((await service.get(`${mailbox}/mailFolders/sentitems/messages`)).json.value).toHaveLength(1);
  });

  test("to somebody outside the directory has an address and no id", async () => {
    const text = { contentType: "text", content: "Hej\nigen" };
    const { id } = await draft({ subject: "a", body: text, toRecipients: to("ute@elsewhere.example") });
    await send(id);
    expect(await outbox()).toMatchObject([
      { to: "ute@elsewhere.example", toId: null, text: "Hej\nigen", webUrl: "" },
    ]);
    expect((await outbox())[0]).not.toHaveProperty("html");
  });
});
