// A person's sign-in through a host's nested bridge, as Teams and the host page answer it.
import { afterEach, expect, it, vi } from "vitest";
import { msalTokenSource } from "#graph/msal-token-source.ts";

const clientId = "bbbbbbbb-0000-4000-8000-000000000001";
const tenantId = "aaaaaaaa-0000-4000-8000-000000000001";
const authority = `https://login.microsoftonline.com/${tenantId}`;
const loginHint = "anna@test.example";
const signIn = { clientId, authority, scopes: ["User.Read", "Sites.Selected"], loginHint };

interface BridgeRequest {
  messageType: string;
  method: string;
  requestId: string;
  tokenParams?: { scope: string; claims?: string; forceRefresh?: boolean };
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A host that grants tokens; the first `refusals` silent questions want the person to do something. */
function hostWith({ refusals = 0 } = {}) {
  const asked: BridgeRequest[] = [];
  let listener: (message: string) => void = () => {};
  let left = refusals;
  const account = {
    environment: "login.microsoftonline.com",
    homeAccountId: `anna.${tenantId}`,
    localAccountId: "anna",
    tenantId,
    username: loginHint,
    name: "Anna",
  };
  const answerTo = (request: BridgeRequest): object => {
    if (request.method === "GetInitContext") {
      return { success: true, initContext: { capabilities: {}, accountContext: { ...account, loginHint } } };
    }
    if (request.method === "GetToken" && left > 0) {
      left -= 1;
      return {
        success: false,
        error: { status: "USER_INTERACTION_REQUIRED", code: "x", description: "consent" },
      };
    }
    const claims = {
      aud: clientId,
      oid: "anna",
      tid: tenantId,
      preferred_username: loginHint,
      iat: 1,
      exp: 9e9,
    };
    const idToken = `${encoded({ alg: "none" })}.${encoded(claims)}.x`;
    const scope = request.tokenParams?.scope ?? "";
    const accessToken = `access-${asked.length}`;
    const token = { access_token: accessToken, id_token: idToken, expires_in: 3600, scope, properties: null };
    return { success: true, token, account };
  };
  const bridge = {
    addEventListener: (_: string, heard: (message: string) => void) => {
      listener = heard;
    },
    removeEventListener: () => {},
    postMessage: (message: string) => {
      const request = JSON.parse(message) as BridgeRequest;
      asked.push(request);
      const { requestId } = request;
      const answer = { messageType: "NestedAppAuthResponse", requestId, ...answerTo(request) };
      queueMicrotask(() => listener(JSON.stringify(answer)));
    },
  };
  return { asked, bridge };
}

function openWindow(bridge: object | null): void {
  const cells = new Map<string, string>();
  const storage = {
    getItem: (name: string) => cells.get(name) ?? null,
    setItem: (name: string, value: string) => cells.set(name, value),
    removeItem: (name: string) => cells.delete(name),
    key: (index: number) => [...cells.keys()][index] ?? null,
    get length() {
      return cells.size;
    },
  };
  const page = {
    location: new URL("https://tab.test.example/index.html"),
    crypto: globalThis.crypto,
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => {},
    removeEventListener: () => {},
    ...(bridge ? { nestedAppAuthBridge: bridge } : {}),
  };
  vi.stubGlobal("window", page);
  vi.stubGlobal("sessionStorage", storage);
  vi.stubGlobal("localStorage", storage);
}

afterEach(() => vi.unstubAllGlobals());

it("takes the token from the host, without a popup", async () => {
  const { asked, bridge } = hostWith();
  openWindow(bridge);
  expect(await msalTokenSource(signIn).token()).toMatch(/^access-/);
  expect(asked.map(({ method }) => method)).toEqual(["GetInitContext", "GetToken"]);
  expect(asked[1]?.tokenParams?.scope.split(" ")).toEqual(expect.arrayContaining(signIn.scopes));
});

it("lets the person act when the host wants that", async () => {
  const { asked, bridge } = hostWith({ refusals: 1 });
  openWindow(bridge);
  await msalTokenSource(signIn).token();
  expect(asked.map(({ method }) => method)).toEqual(["GetInitContext", "GetToken", "GetTokenPopup"]);
});

it("asks anew, with the claims, when Graph has refused the token", async () => {
  const { asked, bridge } = hostWith();
  openWindow(bridge);
  const source = msalTokenSource(signIn);
  const first = await source.token();
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  expect(await source.token({ forceRefresh: true, claims })).not.toBe(first);
  expect(asked.at(-1)?.tokenParams?.claims).toContain('"access_token":{"nbf":{"essential":true}}');
});

it("is not content with the token at hand when Graph has refused it", async () => {
  openWindow(hostWith().bridge);
  const source = msalTokenSource(signIn);
  const first = await source.token();
  expect(await source.token()).toBe(first);
  expect(await source.token({ forceRefresh: true })).not.toBe(first);
});

it("asks the host once for calls made at once", async () => {
  const { asked, bridge } = hostWith({ refusals: 1 });
  openWindow(bridge);
  const source = msalTokenSource(signIn);
  const tokens = await Promise.all([source.token(), source.token(), source.token()]);
  expect(new Set(tokens).size).toBe(1);
  expect(asked.map(({ method }) => method)).toEqual(["GetInitContext", "GetToken", "GetTokenPopup"]);
});

it("says so when the host offers no nested sign-in, where MSAL alone would say nothing", async () => {
  openWindow(null);
  await expect(msalTokenSource(signIn).token()).rejects.toMatchObject({
    name: "GraphError",
    code: "signed-out",
    detail: expect.stringContaining("offers no nested sign-in") as string,
  });
});
