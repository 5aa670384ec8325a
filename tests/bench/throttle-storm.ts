// A storm of 429 in the middle of a read of 300 groups: what the service's own client wastes on it, and what Microsoft's
// SDK with its own retry does, over the same emulated tenant and the same seconds of virtual time.
import {
  Client,
  type Context,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
} from "@microsoft/microsoft-graph-client";
import { sendBatch } from "#graph/batch.ts";
import { createGraphClient, type GraphRequest } from "#graph/client.ts";
import { queryRequest } from "#graph/list-items.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import { createUnitLimiter } from "#graph/unit-limiter.ts";
import { memberships } from "#schema/lists/register.ts";
import { graphUrl, openEmulator, plainName, type TestEmulator } from "../support/emulator.ts";
import { hostname, registerSite } from "../support/test-directory.ts";
import { createVirtualClock, type VirtualClock } from "../support/virtual-clock.ts";

export interface StormFigures {
  client: string;
  /** Calls and parts of batches that Microsoft 365 was asked, and how many of them it refused. */
  asked: number;
  wasted: number;
  /** Groups that were not read in the end. */
  unread: number;
  /** Virtual seconds for the whole. */
  seconds: number;
}

const groups = 300;
const workers = 10;
const partsInBatch = 20;
const latency = 100;
/** The storm begins when a third has been read, lasts this long, and asks each time for ten seconds' silence. */
const stormSeconds = 35;
const silence = 10;

/** The same storm against four ways to read: each call alone or in batches, by our client and by Microsoft's SDK. */
export async function throttleStorm(): Promise<StormFigures[]> {
  return [
    await measured("one by one, own limiter", (world) => oneByOne(ownSend(world))),
    await measured("one by one, Microsoft's SDK", (world) =>
      inVirtualTime(world, () => oneByOne(sdkSend(world))),
    ),
    await measured("in batches, own limiter", ownBatches),
    await measured("in batches, Microsoft's SDK", (world) =>
      inVirtualTime(world, () => sdkBatches(sdkSend(world))),
    ),
  ];
}

interface World {
  clock: VirtualClock;
  emulator: TestEmulator;
  /** Takes the virtual latency, and brings on the storm after a third of the groups. */
  fetch: typeof globalThis.fetch;
}

type Ask = (request: GraphRequest) => Promise<unknown>;

const requests: GraphRequest[] = Array.from({ length: groups }, (_, n) =>
  queryRequest({
    site: { host: hostname, path: registerSite },
    list: memberships,
    only: { property: "groupKey", value: `group ${n}` },
  }),
);

async function measured(client: string, read: (world: World) => Promise<number>): Promise<StormFigures> {
  const clock = createVirtualClock(Date.parse("2027-03-01T04:30:00Z"));
  const emulator = openEmulator({ now: clock.now });
  const site = { host: hostname, path: registerSite };
  const plan = await planSite(emulator.setup, site, [memberships], plainName);
  await applyPlan(emulator.setup, site, plan, plainName);
  await emulator.clearRequests();
  let heard = 0;
  let isComing = false;
  const storm = async () => {
    await emulator.plan({ match: { url: "/lists/" }, action: "throttle", retryAfter: silence, times: -1 });
    await clock.wait(stormSeconds * 1000);
    await emulator.clearFaults();
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await clock.wait(latency);
    if (heard >= groups / 3 && !isComing) {
      isComing = true;
      void storm();
    }
    heard += String(input).endsWith("/$batch") ? partsInBatch : 1;
    return clock.during(emulator.fetch(input, init));
  };
  try {
    const began = clock.now();
    const unread = await clock.run(read({ clock, emulator, fetch }));
    const asked = (await emulator.requests()).filter(({ url }) => url.includes("/lists/"));
    return {
      client,
      asked: asked.length,
      wasted: asked.filter(({ status }) => status === 429).length,
      unread,
      seconds: (clock.now() - began) / 1000,
    };
  } finally {
    emulator.close();
  }
}

/** Reads the groups by ten workers at a time; gives how many could not be read. */
async function oneByOne(ask: Ask): Promise<number> {
  const waiting = [...requests];
  let unread = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await ask(next).catch(() => {
        unread += 1;
      });
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return unread;
}

function ownClient({ clock, emulator, fetch }: World) {
  const limiter = createUnitLimiter({ clock: clock.now, wait: clock.wait });
  const person = emulator.personTokens("coordinator");
  const tokens = { token: () => clock.during(person.token()) };
  return createGraphClient({ graphUrl, tokens, fetch, wait: clock.wait, limiter });
}

function ownSend(world: World): Ask {
  const client = ownClient(world);
  return (request) => client.send(request);
}

async function ownBatches(world: World): Promise<number> {
  const outcomes = await sendBatch(ownClient(world), requests);
  return outcomes.filter(({ ok }) => !ok).length;
}

/** Microsoft's SDK with its own RetryHandler as it comes; only sign-in and the wire are the emulator's. */
function sdkSend({ clock, emulator, fetch }: World): Ask {
  const retry = new RetryHandler(new RetryHandlerOptions());
  const tokens = emulator.personTokens("coordinator");
  const wire: Middleware = {
    execute: async (context: Context) => {
      const headers = new Headers(context.options?.headers as HeadersInit);
      headers.set("Authorization", `Bearer ${await clock.during(tokens.token())}`);
      context.response = await fetch(String(context.request), { ...context.options, headers });
    },
  };
  retry.setNext(wire);
  const sdk = Client.initWithMiddleware({ baseUrl: graphUrl.replace("/v1.0", ""), middleware: retry });
  return ({ method, path, body }) => (method === "GET" ? sdk.api(path).get() : sdk.api(path).post(body));
}

/** The SDK hands back what was refused inside a batch as it is, so whoever uses it plainly has not read those groups. */
async function sdkBatches(ask: Ask): Promise<number> {
  let unread = 0;
  for (let from = 0; from < groups; from += partsInBatch) {
    const parts = requests.slice(from, from + partsInBatch).map(({ method, path }, index) => ({
      id: String(index),
      method,
      url: path,
    }));
    const answer = (await ask({ method: "POST", path: "/$batch", body: { requests: parts } })) as {
      responses: { status: number }[];
    };
    unread += answer.responses.filter(({ status }) => status !== 200).length;
  }
  return unread;
}

/** The SDK sleeps by the platform's own timer: while it works, that timer is the virtual one. */
async function inVirtualTime<T>({ clock }: World, work: () => Promise<T>): Promise<T> {
  const own = (wake: () => void, ms = 0) => void clock.wait(ms).then(wake);
  const { setTimeout } = globalThis;
  globalThis.setTimeout = own as unknown as typeof setTimeout;
  try {
    return await work();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
