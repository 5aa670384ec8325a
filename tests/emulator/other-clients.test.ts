// Graph clients that are not ours work against the served emulator: PnPjs, and plain fetch.
import { DefaultHeaders, DefaultInit, type GraphFI, graphfi } from "@pnp/graph";
import "@pnp/graph/sites";
import "@pnp/graph/lists";
import "@pnp/graph/columns";
import "@pnp/graph/list-item";
import "@pnp/graph/mail";
import "@pnp/graph/users";
import type { IList } from "@pnp/graph/lists";
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from "@pnp/queryable";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { serve } from "#emulator/serve.ts";
import { smallDirectory, tabApp, tenantId } from "./support/small-directory.ts";

let emulator: Emulator;
let server: Awaited<ReturnType<typeof serve>>;
let token: string;

beforeEach(async () => {
  emulator = createEmulator({ dataDir: ":memory:", directory: smallDirectory() });
  server = await serve({ port: 0, handle: emulator.handle });
  const form = {
    grant_type: "password",
    client_id: tabApp,
    username: "olga@prov.example",
    password: "olga-password",
    scope: "Sites.Manage.All Mail.ReadWrite Mail.Send",
  };
  const answer = await fetch(`${server.url}/${tenantId}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  token = ((await answer.json()) as { access_token: string }).access_token;
});

afterEach(async () => {
  await server.close();
  emulator.close();
});

const columns = [
  { name: "Key", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "State", choice: { choices: ["Open", "Closed"] }, indexed: true },
  { name: "Amount", number: {} },
];
const row = (number: number) => ({
  Title: `rad ${number}`,
  Key: `k${number}`,
  State: number % 3 === 0 ? "Closed" : "Open",
  Amount: number,
});

const pnp = (): GraphFI =>
  graphfi().using(
    DefaultInit(`${server.url}/v1.0`),
    DefaultHeaders(),
    InjectHeaders({ Authorization: `Bearer ${token}` }),
    BrowserFetchWithRetry(),
    DefaultParse(),
  );

test("PnPjs makes a list, writes and pages 450 rows, filters, changes on an old tag in vain, and deletes", async () => {
  const graph = pnp();
  const site = await graph.sites.getByUrl("prov.sharepoint.example", "/sites/prov");
  const made = await site.lists.add({ displayName: "Rader", columns, list: { template: "genericList" } });
  const list: IList = site.lists.getById(String(made.id));
  expect((await list.columns()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Key", "State", "Amount"]),
  );
  for (let number = 1; number <= 450; number += 1) await list.items.add({ fields: row(number) } as never);

  const seen: string[] = [];
  const pages: number[] = [];
  for await (const page of list.items.top(200)) {
    pages.push(page.length);
    seen.push(...page.map(({ id }) => String(id)));
  }
  expect(pages).toEqual([200, 200, 50]);
  expect(new Set(seen).size).toBe(450);
  expect(await list.items.filter("fields/State eq 'Closed'").expand("fields").top(500)()).toHaveLength(150);
  await expect(list.items.filter("fields/Amount eq 3")()).rejects.toThrow("400");

  const item = list.items.getById("1");
  const { "@odata.etag": tag } = (await item()) as unknown as { "@odata.etag": string };
  await item.update({ fields: { Title: "ny" } } as never);
  await expect(
    item.using(InjectHeaders({ "If-Match": tag })).update({ fields: { Title: "gammal" } } as never),
  ).rejects.toThrow("412");
  await list.items.getById("2").delete();
  await expect(list.items.getById("2")()).rejects.toThrow("404");
});

test("PnPjs makes a draft, finds it by its property, sends it once and throws another away", async () => {
  const stays = InjectHeaders({ Prefer: 'IdType="ImmutableId"' });
  const { messages, sendMail } = { messages: pnp().me.messages.using(stays), sendMail: pnp().me };
  const id = "String {00020329-0000-0000-c000-000000000046} Name Key";
  const letter = {
    subject: "Planen",
    body: { contentType: "text", content: "Lämna den." },
    toRecipients: [{ emailAddress: { address: "maja@prov.example" } }],
    singleValueExtendedProperties: [{ id, value: "k1" }],
  } as const;
  const made = await messages.add(letter as never);
  const byKey = `singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq 'k1')`;
  expect(await messages.filter(byKey).top(1).select("isDraft")()).toMatchObject([
    { id: made.id, isDraft: true },
  ]);
  const message = messages.getById(String(made.id));
  await message.send();
  expect((await message()).isDraft).toBe(false);
  await expect(message.send()).rejects.toThrow("400");
  const other = messages.getById(String((await messages.add(letter as never)).id));
  await other.delete();
  await other.delete();
  await expect(other()).rejects.toThrow("404");
  await sendMail.sendMail({ ...letter, singleValueExtendedProperties: [] } as never, false);
  const outbox = (await (await fetch(`${server.url}/_emulator/outbox`)).json()) as { subject: string }[];
  expect(outbox.map(({ subject }) => subject)).toEqual(["Planen", "Planen"]);
});

test("plain fetch does the same", async () => {
  const call = async (
    method: string,
    address: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => {
    const answer = await fetch(address.startsWith("http") ? address : `${server.url}/v1.0${address}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, json: text === "" ? undefined : (JSON.parse(text) as Row) };
  };
  interface Row {
    id: string;
    eTag: string;
    value: { id: string }[];
    responses: { id: string; status: number }[];
    "@odata.nextLink"?: string;
  }
  const site = (await call("GET", "/sites/prov.sharepoint.example:/sites/prov")).json?.id;
  const made = await call("POST", `/sites/${site}/lists`, {
    displayName: "Rader",
    columns,
    list: { template: "genericList" },
  });
  expect(made.status).toBe(201);
  const items = `/sites/${site}/lists/${made.json?.id}/items`;
  for (let first = 1; first <= 450; first += 20) {
    const numbers = Array.from({ length: Math.min(20, 451 - first) }, (_, index) => first + index);
    const requests = numbers.map((number) => ({
      id: String(number),
      method: "POST",
      url: items,
      headers: { "Content-Type": "application/json" },
      body: { fields: row(number) },
    }));
    const { json } = await call("POST", "/$batch", { requests });
    expect(json?.responses.every(({ status }) => status === 201)).toBe(true);
  }
  const seen: string[] = [];
  let link: string | undefined = `${items}?$expand=fields($select=Key)`;
  while (link !== undefined) {
    const page: Awaited<ReturnType<typeof call>> = await call("GET", link);
    seen.push(...(page.json?.value ?? []).map(({ id }) => id));
    link = page.json?.["@odata.nextLink"];
  }
  expect(new Set(seen).size).toBe(450);
  expect((await call("GET", `${items}?$filter=fields/Key eq 'K17'`)).json?.value).toHaveLength(1);
  const before = (await call("GET", `${items}/5`)).json?.eTag ?? "";
  expect((await call("PATCH", `${items}/5/fields`, { Title: "ny" }, { "If-Match": before })).status).toBe(
    200,
  );
  expect((await call("PATCH", `${items}/5/fields`, { Title: "äldre" }, { "If-Match": before })).status).toBe(
    412,
  );
  expect((await call("DELETE", `${items}/5`)).status).toBe(204);
  expect((await call("GET", `${items}/5`)).status).toBe(404);
});
