// The client under a busy, broken and suspicious world: what is asked again, what never is, and what is then said.
import { describe, expect, it } from "vitest";
import { createGraphClient, type GraphRequest } from "#graph/client.ts";
import { GraphError } from "#graph/graph-error.ts";
import type { TokenSource, TokenWish } from "#graph/token-source.ts";

const graphUrl = "http://127.0.0.1:41998/v1.0";

type Step = Response | Error;

/** A Graph that answers from a script, and a client in front of it. */
function scripted(...steps: Step[]) {
  const calls: { method: string; url: string; headers: Headers }[] = [];
  const waits: number[] = [];
  const wishes: (TokenWish | undefined)[] = [];
  const tokens: TokenSource = {
    token: async (wish) => {
      wishes.push(wish);
      return `token-${wishes.length}`;
    },
  };
  const client = createGraphClient({
    graphUrl,
    tokens,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      calls.push({ method: request.method, url: request.url, headers: request.headers });
      const step = steps.shift();
      if (!step) throw new Error("The script has ended.");
      if (step instanceof Error) throw step;
      return step;
    },
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  return { client, calls, waits, wishes, left: steps };
}

const fine = () => Response.json({ fine: true });
const refusal = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: "code", message: "message" } }, { status, headers });
const cut = () => new TypeError("fetch failed");
const read: GraphRequest = { method: "GET", path: "/me" };
const create: GraphRequest = { method: "POST", path: "/things", body: { a: 1 } };

async function failureOf(asked: Promise<unknown>): Promise<GraphError> {
  const error = await asked.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof GraphError)) throw new Error(`No GraphError: ${String(error)}`);
  return error;
}

describe("every call", () => {
  it("carries a token and an id of its own over plain http", async () => {
    const { client, calls } = scripted(fine(), fine());
    await client.send(read);
    await client.send(read);
    expect(calls.map(({ url }) => url)).toEqual([`${graphUrl}/me`, `${graphUrl}/me`]);
    expect(calls[0]?.headers.get("Authorization")).toBe("Bearer token-1");
    expect(calls[0]?.headers.get("client-request-id")).not.toBe(calls[1]?.headers.get("client-request-id"));
  });

  it("follows next links on our own Graph and nowhere else", () => {
    const { client } = scripted();
    expect(client.pathOf(`${graphUrl}/sites/x?$skiptoken=a`)).toBe("/sites/x?$skiptoken=a");
    expect(() => client.pathOf("http://127.0.0.1:41998/v1.0.evil.example/x")).toThrow(GraphError);
    expect(() => client.pathOf("https://graph.evil.example/v1.0/x")).toThrow(GraphError);
  });
});

describe("a busy Graph", () => {
  it.each([429, 503, 504])("is asked again after %i, as long as it wants", async (status) => {
    const { client, waits } = scripted(refusal(status, { "Retry-After": "3" }), refusal(status), fine());
    expect((await client.send(read)).body).toEqual({ fine: true });
    expect(waits).toEqual([3000, 1000]);
  });

  it("may name a time instead of seconds", async () => {
    const at = new Date(Date.now() + 20_000).toUTCString();
    const { client, waits } = scripted(refusal(429, { "Retry-After": at }), fine());
    await client.send(read);
    expect(waits[0]).toBeGreaterThan(15_000);
    expect(waits[0]).toBeLessThanOrEqual(21_000);
  });

  it("is given up after four attempts, or when it wants more patience than a person has", async () => {
    const often = scripted(...Array.from({ length: 5 }, () => refusal(429, { "Retry-After": "1" })));
    expect(await failureOf(often.client.send(read))).toMatchObject({ code: "busy", retryAfter: 1 });
    expect(often.left).toHaveLength(1);
    const long = scripted(refusal(429, { "Retry-After": "3600" }), fine());
    expect(await failureOf(long.client.send(read))).toMatchObject({ code: "busy", retryAfter: 3600 });
    expect(long.waits).toEqual([]);
  });

  it("has refused a write with 429, which is then sent again", async () => {
    const { client, calls } = scripted(refusal(429), fine());
    await client.send(create);
    expect(calls.map(({ method }) => method)).toEqual(["POST", "POST"]);
  });

  it.each([500, 502, 503, 504])(
    "may have written before it answered %i: the write is not sent again",
    async (status) => {
      for (const method of ["POST", "PATCH", "DELETE"] as const) {
        const { client, calls } = scripted(refusal(status), fine());
        const error = await failureOf(client.send({ ...create, method }));
        expect(error).toMatchObject({ status, mayHaveHappened: true });
        expect(calls).toHaveLength(1);
      }
    },
  );
});

describe("a broken connection", () => {
  it("is tried again for a read, and told as offline in the end", async () => {
    const once = scripted(cut(), fine());
    expect((await once.client.send(read)).body).toEqual({ fine: true });
    const always = scripted(cut(), cut(), cut(), cut());
    expect(await failureOf(always.client.send(read))).toMatchObject({
      code: "offline",
      mayHaveHappened: false,
    });
  });

  it("leaves it open whether a write has happened", async () => {
    const { client, calls } = scripted(cut(), fine());
    expect(await failureOf(client.send(create))).toMatchObject({ code: "offline", mayHaveHappened: true });
    expect(calls).toHaveLength(1);
  });

  it("in the middle of an answer is a lost answer", async () => {
    const half = new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"a":'));
          controller.error(new TypeError("terminated"));
        },
      }),
    );
    const { client } = scripted(half);
    expect(await failureOf(client.send(create))).toMatchObject({ code: "offline", mayHaveHappened: true });
  });
});

describe("signing in", () => {
  it("renews a refused token once, with the claims that Graph demands", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
    const { client, calls, wishes } = scripted(refusal(401, { "WWW-Authenticate": challenge }), fine());
    await client.send(create);
    expect(wishes).toEqual([undefined, { forceRefresh: true, claims }]);
    expect(calls[1]?.headers.get("Authorization")).toBe("Bearer token-2");
  });

  it("gives up as signed out when the fresh token is refused too", async () => {
    const { client, left } = scripted(refusal(401), refusal(401), fine());
    expect(await failureOf(client.send(read))).toMatchObject({ code: "signed-out", status: 401 });
    expect(left).toHaveLength(1);
  });

  it("never lets a failed sign-in look like a write that may have happened", async () => {
    const tokens: TokenSource = { token: () => Promise.reject(new Error("popup closed")) };
    const client = createGraphClient({ graphUrl, tokens, fetch: () => Promise.reject(cut()) });
    expect(await failureOf(client.send(create))).toMatchObject({
      code: "signed-out",
      mayHaveHappened: false,
    });
  });
});

describe("what a refusal is called", () => {
  it.each([
    [400, "unexpected"],
    [401, "signed-out"],
    [403, "forbidden"],
    [404, "not-found"],
    [409, "changed-meanwhile"],
    [412, "changed-meanwhile"],
    [500, "unexpected"],
  ])("%i is %s, with Graph's own code, the request's id and the place", async (status, code) => {
    const answers = [refusal(status, { "request-id": "r-1" }), refusal(status, { "request-id": "r-1" })];
    const { client } = scripted(...answers);
    const place = { site: "/sites/x", list: "Things" };
    expect(await failureOf(client.send({ ...read, place }))).toMatchObject({
      name: "GraphError",
      code,
      status,
      graphCode: "code",
      requestId: "r-1",
      place,
    });
  });
});
