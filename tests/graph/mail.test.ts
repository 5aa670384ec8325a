// Mail as the service needs it: recorded before it is sent, found again after a crash, and told when it has come back.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGraphClient, type GraphClientOptions } from "#graph/client.ts";
import { createDraft, findMail, type Mailbox, readMail, sendDraft } from "#graph/mail.ts";
import { returnedSince } from "#graph/returned-mail.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import type { TokenSource } from "#graph/token-source.ts";
import { createUnitLimiter } from "#graph/unit-limiter.ts";
import { graphUrl, openEmulator, type TestEmulator } from "../support/emulator.ts";
import { tabApp, tenantId, testDirectory } from "../support/test-directory.ts";

let emulator: TestEmulator;
let mailbox: Mailbox;
let tokens: TokenSource;
let now: number;
beforeEach(() => {
  now = Date.parse("2027-03-01T04:30:00Z");
  const directory = testDirectory({ bouncingAddresses: ["gone@elsewhere.example"] });
  const [app] = directory.apps;
  if (app) app.applicationRoles = ["Mail.ReadWrite", "Mail.Send"];
  emulator = openEmulator({ directory, now: () => now });
  tokens = createServiceTokenSource({
    tokenUrl: `http://127.0.0.1:41999/${tenantId}/oauth2/v2.0/token`,
    clientId: tabApp.clientId,
    clientSecret: tabApp.secret,
    fetch: emulator.fetch,
  });
  mailbox = { client: client(), address: "coordinator@test.example" };
});
afterEach(() => {
  vi.useRealTimers();
  emulator.close();
});

const client = (options: Partial<GraphClientOptions> = {}) =>
  createGraphClient({ graphUrl, tokens, fetch: emulator.fetch, wait: async () => {}, ...options });

const letter = (address = "guest@test.example") => ({
  to: { name: "Person guest", address },
  subject: "Planen ska lämnas",
  html: "<p>Senast den 15 mars.</p>",
});
const asked = async (method: string) =>
  (await emulator.requests()).filter(
    (request) => request.method === method && request.url.includes("/messages"),
  );
const discard = (id: string) =>
  mailbox.client.send({
    method: "DELETE",
    path: `/users/coordinator@test.example/messages/${encodeURIComponent(id)}`,
    headers: { Prefer: 'IdType="ImmutableId"' },
  });

describe("a draft", () => {
  it("is found by its key, keeps its id when it is sent, and then says so", async () => {
    const made = await createDraft(mailbox, "o'key", letter());
    expect(made).toMatchObject({ isSent: false, messageId: expect.stringMatching(/^<.+@.+>$/) as string });
    expect(await findMail(mailbox, "o'key")).toEqual(made);
    expect(await emulator.outbox()).toEqual([]);
    await sendDraft(mailbox, made.id);
    const sent = { ...made, isSent: true };
    expect([await readMail(mailbox, made.id), await findMail(mailbox, "o'key")]).toEqual([sent, sent]);
    expect(await emulator.outbox()).toMatchObject([
      { to: "guest@test.example", subject: "Planen ska lämnas" },
    ]);
  });

  it("that has had to wait longer than it may for its turn is not sent", async () => {
    const { id } = await createDraft(mailbox, "k", letter());
    vi.useFakeTimers({ toFake: ["Date"], now });
    const wait = async (ms: number) => void vi.advanceTimersByTime(ms);
    const patient = { ...mailbox, client: client({ wait, limiter: createUnitLimiter({ wait }) }) };
    const busy = { match: { method: "POST", url: "/send" }, action: "throttle", retryAfter: 200 } as const;
    await emulator.plan({ ...busy, times: 2 });
    await expect(sendDraft(patient, id, 300_000)).rejects.toMatchObject({
      code: "busy",
      mayHaveHappened: false,
    });
    expect((await asked("POST")).filter(({ url }) => url.endsWith("/send"))).toHaveLength(2);
    expect(await readMail(mailbox, id)).toMatchObject({ isSent: false });
    await sendDraft(patient, id, 300_000);
    expect(await emulator.outbox()).toHaveLength(1);
  });

  it("says whom an answer reaches, where that is not the mailbox itself", async () => {
    const replyTo = { name: "Kim", address: "kim@test.example" };
    const { id } = await createDraft(mailbox, "key", { ...letter(), replyTo });
    const path = `/users/coordinator@test.example/messages/${encodeURIComponent(id)}`;
    const headers = { Prefer: 'IdType="ImmutableId"' };
    expect((await mailbox.client.send({ method: "GET", path, headers })).body).toMatchObject({
      replyTo: [{ emailAddress: replyTo }],
    });
  });

  it("whose making got no answer is looked for before another is made", async () => {
    await emulator.plan({ match: { method: "POST", url: "/messages$" }, action: "loseAnswer" });
    const made = await createDraft(mailbox, "key", letter());
    expect(await emulator.unusedFaults()).toBe(0);
    expect(await asked("POST")).toHaveLength(1);
    expect(await readMail(mailbox, made.id)).toEqual(made);
  });

  it("that was never made is not made out to be", async () => {
    await emulator.plan({ match: { method: "POST", url: "/messages$" }, action: "cut" });
    await expect(createDraft(mailbox, "key", letter())).rejects.toMatchObject({
      code: "offline",
      mayHaveHappened: true,
    });
    expect(await findMail(mailbox, "key")).toBeNull();
  });

  it("refuses to be sent twice", async () => {
    const { id } = await createDraft(mailbox, "key", letter());
    await sendDraft(mailbox, id);
    await expect(sendDraft(mailbox, id)).rejects.toMatchObject({ status: 400, mayHaveHappened: false });
    expect(await emulator.outbox()).toHaveLength(1);
  });

  it("whose sending got no answer is told as sent by the mailbox, or as not", async () => {
    const { id } = await createDraft(mailbox, "key", letter());
    await emulator.plan({ match: { method: "POST", url: "/send$" }, action: "cut" });
    await expect(sendDraft(mailbox, id)).rejects.toMatchObject({ mayHaveHappened: true });
    expect((await readMail(mailbox, id))?.isSent).toBe(false);
    await emulator.plan({ match: { method: "POST", url: "/send$" }, action: "loseAnswer" });
    await expect(sendDraft(mailbox, id)).rejects.toMatchObject({ mayHaveHappened: true });
    expect((await readMail(mailbox, id))?.isSent).toBe(true);
  });

  it("that somebody has thrown away is gone; a sent mail thrown away has still been sent", async () => {
    const draft = await createDraft(mailbox, "thrown away", letter());
    await discard(draft.id);
    expect([await readMail(mailbox, draft.id), await findMail(mailbox, "thrown away")]).toEqual([null, null]);
    await discard(draft.id);
    expect(await readMail(mailbox, draft.id)).toBeNull();
    const sent = await createDraft(mailbox, "sent", letter());
    await sendDraft(mailbox, sent.id);
    await discard(sent.id);
    expect((await findMail(mailbox, "sent"))?.isSent).toBe(true);
  });

  it("does not exist for another key", async () => {
    await createDraft(mailbox, "key", letter());
    expect(await findMail(mailbox, "another")).toBeNull();
  });
});

describe("what comes back", () => {
  it("is told with the id of the mail it is about, the time and the server's code, and no address", async () => {
    const mails = [];
    for (const key of ["a", "b"]) {
      const made = await createDraft(mailbox, key, letter("gone@elsewhere.example"));
      await sendDraft(mailbox, made.id);
      mails.push(made.messageId);
    }
    await sendDraft(mailbox, (await createDraft(mailbox, "c", letter())).id);
    expect(await returnedSince(mailbox, now - 1000)).toEqual([]);
    now += 1000;
    const returned = await returnedSince(mailbox, now - 2000);
    expect(returned.map(({ messageId }) => messageId).sort()).toEqual(mails.sort());
    expect(returned[0]).toMatchObject({ reason: "550 5.1.1", at: now - 1000 });
    expect(await returnedSince(mailbox, now)).toEqual([]);
  });

  it("is told apart from what is merely late, from answers, and from reports about nothing of ours", async () => {
    const report = (headers: Record<string, string>, bodyPreview: string) => ({
      receivedDateTime: "2027-03-01T05:00:00Z",
      bodyPreview,
      internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    });
    const status = { "Content-Type": 'multipart/report; report-type="delivery-status"; boundary=x' };
    const pages = [
      {
        value: [
          report({ ...status, "In-Reply-To": "<late@x>" }, "Delivery is delayed: 451 4.4.7 will try again"),
          report({ "In-Reply-To": "<answer@x>" }, "Tack! 550 5.1.1 är ett nummer."),
          report({ ...status, "X-MS-Exchange-Message-Is-Ndr": "" }, "550 5.7.1"),
        ],
        "@odata.nextLink": `${graphUrl}/users/coordinator%40test.example/mailFolders/inbox/messages?$skip=3`,
      },
      {
        value: [
          report({ ...status, References: "<thread@x> <ours@x>" }, "The server said 550-5.7.26 no"),
          report({ "x-ms-exchange-message-is-ndr": "", "in-reply-to": "<plain@x>" }, "Det gick inte."),
        ],
      },
    ];
    const client = createGraphClient({
      graphUrl,
      tokens: { token: async () => "token" },
      fetch: async () => Response.json(pages.shift()),
    });
    expect(await returnedSince({ client, address: "coordinator@test.example" }, 0)).toEqual([
      { messageId: "<ours@x>", at: Date.parse("2027-03-01T05:00:00Z"), reason: "550-5.7.26" },
      { messageId: "<plain@x>", at: Date.parse("2027-03-01T05:00:00Z"), reason: "undeliverable" },
    ]);
  });
});

it("a mailbox that is not there is an error, and not a mail that is gone", async () => {
  const { id } = await createDraft(mailbox, "key", letter());
  const other = { ...mailbox, address: "nobody@test.example" };
  await expect(readMail(other, id)).rejects.toMatchObject({ status: 404, graphCode: "ErrorInvalidUser" });
});
