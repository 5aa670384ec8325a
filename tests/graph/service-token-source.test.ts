// The service's token: held until shortly before its end, renewed when Graph refuses it, never asked for in the open.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { openEmulator, type TestEmulator } from "../support/emulator.ts";
import { setupApp, tenantId } from "../support/test-directory.ts";

const tokenUrl = `http://127.0.0.1:41999/${tenantId}/oauth2/v2.0/token`;

let emulator: TestEmulator;
beforeEach(() => {
  emulator = openEmulator();
});
afterEach(() => {
  vi.useRealTimers();
  emulator.close();
});

const sourceWith = (clientSecret: string) =>
  createServiceTokenSource({ tokenUrl, clientId: setupApp.clientId, clientSecret, fetch: emulator.fetch });
const asked = async () =>
  (await emulator.requests()).filter(({ url }) => url.includes("/oauth2/v2.0/token")).length;

it("is asked for once and then held, until five minutes before its end", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const source = sourceWith(setupApp.secret);
  const first = await source.token();
  vi.advanceTimersByTime(54 * 60_000);
  expect(await source.token()).toBe(first);
  expect(await asked()).toBe(1);
  vi.advanceTimersByTime(61_000);
  await source.token();
  expect(await asked()).toBe(2);
});

it("is renewed when it was refused", async () => {
  const source = sourceWith(setupApp.secret);
  await source.token();
  await source.token({ forceRefresh: true });
  expect(await asked()).toBe(2);
});

it("is asked for once by calls made at once", async () => {
  const source = sourceWith(setupApp.secret);
  await Promise.all([source.token(), source.token(), source.token()]);
  expect(await asked()).toBe(1);
});

it("says why there is none", async () => {
  await expect(sourceWith("wrong").token()).rejects.toMatchObject({
    name: "GraphError",
    code: "signed-out",
    detail: expect.stringContaining("AADSTS7000215") as string,
  });
});

it("is asked for again after a connection that broke, and then says that nobody answered", async () => {
  let asked = 0;
  const fetch = () => {
    asked += 1;
    return Promise.reject(new TypeError("fetch failed"));
  };
  const wait = async () => {};
  const source = createServiceTokenSource({ tokenUrl, clientId: "a", clientSecret: "b", fetch, wait });
  await expect(source.token()).rejects.toMatchObject({ code: "offline", mayHaveHappened: false });
  expect(asked).toBe(4);
});

it("never sends the secret over plain http to another machine", () => {
  const open = "http://login.example/oauth2/v2.0/token";
  expect(() => createServiceTokenSource({ tokenUrl: open, clientId: "a", clientSecret: "b" })).toThrow(
    /https/,
  );
});
