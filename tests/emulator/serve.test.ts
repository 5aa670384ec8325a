// The emulator on a port: another origin may call it, and a fault plan takes the connection away.
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEmulator, type Emulator } from "#emulator/emulator.ts";
import { serve } from "#emulator/serve.ts";
import { asPerson, type Client } from "./support/graph-client.ts";
import { mandates } from "./support/mandates-list.ts";
import { smallDirectory } from "./support/small-directory.ts";

let emulator: Emulator;
let server: Awaited<ReturnType<typeof serve>>;
let owner: Client;
let list: string;

beforeEach(async () => {
  emulator = createEmulator({ dataDir: ":memory:", directory: smallDirectory() });
  server = await serve({ port: 0, handle: emulator.handle });
  owner = await asPerson(emulator, "olga", "Sites.Manage.All");
  list = await mandates(owner);
});

afterEach(async () => {
  await server.close();
  emulator.close();
});

test("a preflight allows what it asks for, and answers expose what a client reads", async () => {
  const preflight = await fetch(`${server.url}${list}`, {
    method: "OPTIONS",
    headers: {
      Origin: "https://tab.example",
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": "authorization,if-match",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,if-match");
  expect(preflight.headers.get("access-control-allow-methods")).toContain("PATCH");
  const answer = await fetch(`${server.url}${list}`);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toMatch(
    /ETag.*Retry-After.*request-id.*Location/,
  );
});

test("an answer lost after the write drops the connection and leaves the row", async () => {
  await planned({ match: { method: "POST", url: "/items" }, action: "loseAnswer" });
  await expect(posted("a")).rejects.toThrow("fetch failed");
  expect((await owner.get(`${list}/items`)).json.value).toHaveLength(1);
  expect((await posted("b")).status).toBe(201);
});

test("a cut connection leaves nothing", async () => {
  await planned({ match: { method: "POST", url: "/items$" }, action: "cut" });
  await expect(posted("a")).rejects.toThrow("fetch failed");
  expect((await owner.get(`${list}/items`)).json.value).toHaveLength(0);
});

async function planned(fault: object): Promise<void> {
  const answer = await fetch(`${server.url}/_emulator/faults`, {
    method: "POST",
    body: JSON.stringify({ faults: [fault] }),
  });
  expect(answer.status).toBe(200);
}

async function posted(Key: string): Promise<Response> {
  const form = new URLSearchParams({
    grant_type: "password",
    client_id: "aaaaaaaa-0000-4000-8000-000000000001",
    username: "olga@prov.example",
    password: "olga-password",
    scope: "Sites.ReadWrite.All",
  });
  const token = await fetch(`${server.url}/11111111-2222-4333-8444-555555555555/oauth2/v2.0/token`, {
    method: "POST",
    body: form,
  });
  const { access_token } = (await token.json()) as { access_token: string };
  return fetch(`${server.url}${list}/items`, {
    method: "POST",
    headers: { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ fields: { Key } }),
  });
}
