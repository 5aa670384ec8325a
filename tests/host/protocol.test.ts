// The wire to a tab, question by question, without a browser.
import { expect, test } from "vitest";
import { answerNestedAuth, type IssuedToken } from "#host/page/teams/nested-auth.ts";
import { tabRequestIn } from "#host/page/teams/protocol.ts";
import { createTabHost, type TabHostEvents, type TabSettings } from "#host/page/teams/tab-host.ts";

const token: IssuedToken = { access_token: "a", id_token: "b.c.d", expires_in: 3600, scope: "User.Read" };

test("the runtime stands fourth in the answer to initialize, or MSAL gets no bridge", async () => {
  const answer = await ask("initialize", ["2.58.0", 4, null]);
  expect(answer?.args.slice(0, 3)).toEqual(["content", "web", "2.0.1"]);
  const runtime: { apiVersion: number; supports: object } = JSON.parse(String(answer?.args[3]));
  expect(runtime.apiVersion).toBe(4);
  expect(runtime.supports).toHaveProperty("nestedAppAuth");
});

test("an answer carries the numbers of its question", async () => {
  expect(await ask("getContext", [])).toEqual({ id: 7, uuidAsString: "u-7", args: [{ theme: "dark" }] });
});

test("what teams-js does not wait for is not answered", async () => {
  for (const func of [
    "registerHandler",
    "appInitialization.appLoaded",
    "settings.setValidityState",
    "unheard.of",
  ]) {
    expect(await ask(func, [true])).toBeNull();
  }
});

test("a link that leads nowhere is refused with a reason", async () => {
  expect((await ask("executeDeepLink", ["https://teams.microsoft.com/l/x"]))?.args).toEqual([
    false,
    "The link leads nowhere here.",
  ]);
});

test("a configuration is saved with what setConfig offered, and not without it", async () => {
  const saved: TabSettings[] = [];
  const failed: string[] = [];
  const host = createTabHost("settings", {
    ...events,
    saved: (settings) => saved.push(settings),
    saveFailed: (reason) => failed.push(reason),
  });
  await host.answer({ id: 1, func: "settings.save.success", args: [] });
  expect(failed).toEqual(["The page saved without setConfig."]);
  const refused = await host.answer({ id: 2, func: "settings.setSettings", args: [{ entityId: "x" }] });
  expect(refused?.args[0]).toBe(false);
  const settings = { contentUrl: "/tab/?group=x", entityId: "group-x", suggestedDisplayName: "Uppdrag" };
  await host.answer({ id: 3, func: "settings.setSettings", args: [settings] });
  await host.answer({ id: 4, func: "settings.save.success", args: [] });
  expect(saved).toEqual([settings]);
});

test("anything but a request is ignored", () => {
  for (const message of [null, "text", 7, {}, { id: "1", func: "x" }, { id: 1 }]) {
    expect(tabRequestIn(message)).toBeNull();
  }
});

test("MSAL's first question gets an account context with an environment", async () => {
  const answer = await nested({ method: "GetInitContext" });
  expect(answer).toMatchObject({
    messageType: "NestedAppAuthResponse",
    requestId: "r1",
    success: true,
    initContext: { accountContext: { environment: "login.microsoftonline.com", tenantId: "t" } },
  });
});

test("a token is asked for with the scopes of the question", async () => {
  const scopes: string[] = [];
  const answer = await nested(
    { method: "GetToken", tokenParams: { scope: "User.Read Sites.Selected" } },
    {
      issue: async (scope) => {
        scopes.push(scope);
        return token;
      },
    },
  );
  expect(scopes).toEqual(["User.Read Sites.Selected"]);
  expect(answer).toMatchObject({ success: true, token: { ...token, properties: null } });
});

test("a silent question can be refused until the person has been asked", async () => {
  let asked = false;
  const host = { refusesSilent: () => !asked, interacted: () => (asked = true) };
  expect(await nested({ method: "GetToken" }, host)).toMatchObject({
    success: false,
    error: { status: "USER_INTERACTION_REQUIRED" },
  });
  expect(await nested({ method: "GetTokenPopup" }, host)).toMatchObject({ success: true });
  expect(await nested({ method: "GetToken" }, host)).toMatchObject({ success: true });
});

test("what the token endpoint says against it reaches MSAL", async () => {
  const answer = await nested(
    { method: "GetToken" },
    { issue: () => Promise.reject(new Error("AADSTS65001: no consent.")) },
  );
  expect(answer).toMatchObject({
    success: false,
    error: { status: "PERSISTENT_ERROR", description: "Error: AADSTS65001: no consent." },
  });
});

test("text that is no nested question gets no answer", async () => {
  expect(await answerNestedAuth("not JSON", nestedHost)).toBeNull();
  expect(await answerNestedAuth('{"messageType":"Other"}', nestedHost)).toBeNull();
});

const nestedHost: TabHostEvents["nestedAuth"] = {
  tenantId: "t",
  account: { id: "p", name: "Anna", userPrincipalName: "anna@example" },
  issue: async () => token,
  refusesSilent: () => false,
  interacted: () => {},
};

const events: TabHostEvents = {
  context: () => ({ theme: "dark" }),
  settings: () => null,
  appToken: async () => "token",
  nestedAuth: nestedHost,
  openLink: () => false,
  navigateToApp: () => false,
  shareLink: () => {},
  validityChanged: () => {},
  saved: () => {},
  saveFailed: () => {},
  loaded: () => {},
};

function ask(func: string, args: unknown[]) {
  return createTabHost("content", events).answer({ id: 7, uuidAsString: "u-7", func, args });
}

async function nested(
  question: object,
  changes: Partial<TabHostEvents["nestedAuth"]> = {},
): Promise<unknown> {
  const text = JSON.stringify({ messageType: "NestedAppAuthRequest", requestId: "r1", ...question });
  const answer = await answerNestedAuth(text, { ...nestedHost, ...changes });
  return JSON.parse(answer ?? "null");
}
