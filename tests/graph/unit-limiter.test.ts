// The limiter before a Graph that counts: the budget in every minute, silence when asked for, one call first after it.
import { describe, expect, it } from "vitest";
import { sendBatch } from "#graph/batch.ts";
import { createGraphClient, type GraphClient, type GraphRequest } from "#graph/client.ts";
import { createUnitLimiter } from "#graph/unit-limiter.ts";
import { createVirtualClock } from "../support/virtual-clock.ts";

interface Seen {
  at: number;
  what: string;
  /** The ids of a batch's parts. */
  parts: string[];
}

type Answer = (seen: Seen) => Response | Error;
const fine: Answer = () => Response.json({});
const refusal = (seconds?: number) =>
  Response.json(
    { error: { code: "activityLimitReached", message: "Application has been throttled." } },
    { status: 429, headers: seconds === undefined ? {} : { "Retry-After": String(seconds) } },
  );

/** A Graph that takes 100 ms for each answer, and a client under a limiter. */
function world(answer: Answer = fine, unitsPerMinute = 1000) {
  const clock = createVirtualClock(1_000_000);
  const seen: Seen[] = [];
  const limiter = createUnitLimiter({ unitsPerMinute, clock: clock.now, wait: clock.wait });
  const client = createGraphClient({
    graphUrl: "https://graph.example/v1.0",
    tokens: { token: async () => "token" },
    wait: clock.wait,
    limiter,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await clock.during(request.text());
      const body = (text === "" ? {} : JSON.parse(text)) as { requests?: { id: string }[] };
      const one = {
        at: clock.now() - 1_000_000,
        what: request.url.slice("https://graph.example/v1.0".length),
        parts: (body.requests ?? []).map(({ id }) => id),
      };
      seen.push(one);
      const answered = answer(one);
      await clock.wait(100);
      if (answered instanceof Error) throw answered;
      return answered;
    },
  });
  return { clock, seen, limiter, client };
}

const row = (n: number): GraphRequest => ({ method: "GET", path: `/sites/s/lists/l/items/${n}` });
const rows = (n: number): GraphRequest => ({ method: "GET", path: `/sites/s/lists/l${n}/items?$top=1000` });
const change = (n: number): GraphRequest => ({ ...row(n), method: "PATCH", body: {} });
const message = (n: number): GraphRequest => ({
  method: "POST",
  path: `/users/${n}/teamwork/sendActivityNotification`,
  body: {},
});
const mail: GraphRequest = { method: "POST", path: "/users/m/messages", body: {} };
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const together = (client: GraphClient, requests: GraphRequest[]) =>
  Promise.allSettled(requests.map((request) => client.send(request)));

/** The most that was spent in any 60 seconds. */
function mostInAMinute(spent: { at: number; units: number }[]): number {
  const from = ({ at }: { at: number }) =>
    spent
      .filter((other) => other.at >= at && other.at < at + 60_000)
      .reduce((sum, { units }) => sum + units, 0);
  return Math.max(...spent.map(from));
}

describe("the budget", () => {
  it("holds in every minute, whatever the calls cost, and is used up to the last unit", async () => {
    const { clock, seen, limiter, client } = world(fine, 10);
    const calls = numbers(30).map((n) => [row, rows, change][n % 3]?.(n) ?? row(n));
    await clock.run(together(client, calls));
    const spent = seen.map(({ at }, n) => ({ at, units: n % 3 === 0 ? 1 : 2 }));
    expect(mostInAMinute(spent)).toBe(10);
    expect(seen.map(({ what }) => what)).toEqual(calls.map(({ path }) => path));
    expect(limiter.usage()).toEqual({ requests: 30, units: 50, throttled: 0, waitedMs: 240_000 });
  });

  it("counts a batch as the sum of its parts, and lets one through that is larger than itself", async () => {
    const { clock, seen, limiter, client } = world(fine, 10);
    const batch = (count: number) => sendBatch(client, numbers(count).map(change));
    await clock.run(Promise.all([batch(3), batch(2), batch(8), batch(1)]));
    expect(seen.map(({ at, parts }) => [Math.floor(at / 60_000), parts.length])).toEqual([
      [0, 3],
      [0, 2],
      [1, 8],
      [2, 1],
    ]);
    expect(limiter.usage().units).toBe(28);
  });

  it("believes SharePoint about what a call has cost", async () => {
    const dear = world(() => Response.json({}, { headers: { "x-ms-resource-unit": "5" } }), 10);
    await dear.clock.run(dear.client.send(row(1)));
    await dear.clock.run(dear.client.send(row(2)));
    await dear.clock.run(dear.client.send(row(3)));
    expect(dear.seen.map(({ at }) => at)).toEqual([0, 100, 60_000]);
    expect(dear.limiter.usage().units).toBe(15);
  });

  it("is SharePoint's alone: messages and mails cost nothing, but five messages fill a second", async () => {
    const { clock, seen, limiter, client } = world(fine, 2);
    await clock.run(together(client, [rows(0), ...numbers(11).map(message), mail]));
    const second = seen
      .filter(({ what }) => what.endsWith("Notification"))
      .map(({ at }) => Math.floor(at / 1000));
    expect(second).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
    expect(seen.find(({ what }) => what === mail.path)?.at).toBe(0);
    expect(limiter.usage().units).toBe(2);
  });
});

describe("a service that refuses", () => {
  /** Refuses every call to SharePoint from the 5th second until the 47th, always asking for ten seconds more. */
  const storm: Answer = ({ at, what }) =>
    what.startsWith("/sites") && at >= 5_000 && at < 47_000 ? refusal(10) : Response.json({});

  it("hears nothing until then, then one call alone, and the others when that one was taken", async () => {
    const { clock, seen, limiter, client } = world(storm);
    const work = async () => {
      await clock.wait(5_000);
      return together(client, numbers(50).map(row));
    };
    const outcomes = await clock.run(work());
    expect(outcomes.every(({ status }) => status === "fulfilled")).toBe(true);
    const asked = (from: number, to: number) => seen.filter(({ at }) => at >= from && at < to).length;
    // Nobody could know at the 5th second; after that, one call each time the pause has passed.
    expect([asked(5_000, 5_100), asked(5_100, 47_000)]).toEqual([50, 4]);
    expect(limiter.usage().throttled).toBe(54);
  });

  it("does not hold the others: Teams and the mailbox are sent to meanwhile", async () => {
    const { clock, seen, client } = world(({ what }) =>
      what.startsWith("/sites") ? refusal(60) : Response.json({}),
    );
    const work = async () => {
      void together(client, [row(1)]);
      await clock.wait(1_000);
      await together(client, [message(1), mail]);
    };
    await clock.run(work());
    expect(seen.map(({ at }) => at)).toEqual([0, 1_000, 1_000]);
  });

  it("is waited for longer each time when it does not say how long", async () => {
    let refusals = 4;
    const { clock, seen, client } = world(() => (refusals-- > 0 ? refusal() : Response.json({})));
    await clock.run(client.send(row(1)));
    const pauses = seen.slice(1).map(({ at }, n) => at - (seen[n]?.at ?? 0) - 100);
    expect(pauses).toEqual([1000, 2000, 4000, 8000]);
  });

  it("is given up in the end, and then the call says that it is busy", async () => {
    const { clock, seen, client } = world(() => refusal(30));
    const outcome = clock.run(client.send(row(1)));
    await expect(outcome).rejects.toMatchObject({ code: "busy", retryAfter: 30 });
    expect(seen).toHaveLength(8);
  });

  it("lets the next one try when nobody answered the first", async () => {
    let calls = 0;
    const { clock, seen, client } = world(() => {
      calls += 1;
      if (calls === 1) return refusal(10);
      return calls === 2 ? new TypeError("fetch failed") : Response.json({});
    });
    await clock.run(together(client, [change(1)]).then(() => together(client, [change(2)])));
    expect(seen.map(({ at }) => at)).toEqual([0, 10_100, 10_200]);
  });

  it("has not taken a write that it refused, and never gets one again whose answer is lost", async () => {
    let calls = 0;
    const { clock, seen, client } = world(() => {
      calls += 1;
      return calls === 1 ? refusal(1) : Response.json({}, { status: 503, headers: { "Retry-After": "1" } });
    });
    const outcome = clock.run(client.send({ method: "POST", path: "/sites/s/lists/l/items", body: {} }));
    await expect(outcome).rejects.toMatchObject({ code: "busy", status: 503, mayHaveHappened: true });
    expect(seen).toHaveLength(2);
  });
});

describe("a batch in a storm", () => {
  it("asks only the refused parts again: two first, the others when these were taken", async () => {
    const partly: Answer = ({ at, parts }) => {
      const responses = parts.map((id) => {
        const isRefused = at < 15_000 && Number(id) > 5;
        const headers = { "x-ms-resource-unit": "1", ...(isRefused ? { "Retry-After": "10" } : {}) };
        return { id, status: isRefused ? 429 : 200, headers, body: {} };
      });
      return Response.json({ responses });
    };
    const { clock, seen, limiter, client } = world(partly);
    const outcomes = await clock.run(sendBatch(client, numbers(20).map(rows)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(seen.map(({ parts }) => parts.length)).toEqual([20, 2, 2, 13]);
    expect(limiter.usage()).toMatchObject({ requests: 4, units: 37, throttled: 17 });
  });
});
