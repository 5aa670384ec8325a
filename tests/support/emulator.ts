// An emulated Microsoft 365 in the test's own process: its fetch, tokens for a person and for an application, fault
// plans, the request log, and the product's lists provisioned as production provisions them.
import { createEmulator, type EmulatorOptions } from "#emulator/emulator.ts";
import { createGraphClient, type GraphClient } from "#graph/client.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import type { TokenSource } from "#graph/token-source.ts";
import type { SiteKind } from "#schema/define-list.ts";
import { listsOf } from "#schema/lists.ts";
import { openStore, type StoreOptions } from "#store/open-store.ts";
import type { NoticeLog, Store } from "#store/port.ts";
import {
  coordinationSite,
  groupSite,
  hostname,
  otherGroupSite,
  type Person,
  registerSite,
  setupApp,
  tabApp,
  tenantId,
  testDirectory,
} from "./test-directory.ts";

const origin = "http://127.0.0.1:41999";
export const graphUrl = `${origin}/v1.0`;

export interface Fault {
  match?: { method?: string; url?: string; who?: string };
  times?: number;
  after?: number;
  action: "throttle" | "status" | "delay" | "loseAnswer" | "cut";
  retryAfter?: number;
  status?: number;
}

export interface Logged {
  method: string;
  url: string;
  status: number;
  units: number;
  batch: string | null;
}

export interface TestEmulator {
  fetch: typeof globalThis.fetch;
  /** Every wait the clients have asked for, in milliseconds; none is really waited. */
  waits: number[];
  personTokens(person: Person): TokenSource;
  /** A Graph client that may do anything, as the set-up command. */
  setup: GraphClient;
  clientOf(person: Person): GraphClient;
  storeOf(person: Person): Store;
  /** The service's log, with the application's own rights. */
  noticeLog(): NoticeLog;
  plan(...faults: Fault[]): Promise<void>;
  clearFaults(): Promise<void>;
  /** Faults that were planned and have not struck yet: a test that leaves any has proven nothing. */
  unusedFaults(): Promise<number>;
  requests(): Promise<Logged[]>;
  clearRequests(): Promise<void>;
  outbox(): Promise<{ to: string; text: string; webUrl: string }[]>;
  close(): void;
}

/** An empty emulator. */
export function openEmulator(options: Partial<EmulatorOptions> = {}): TestEmulator {
  const emulator = createEmulator({ dataDir: ":memory:", directory: testDirectory(), ...options });
  const fetch = (async (input, init) => {
    try {
      return await emulator.handle(new Request(input, init));
    } catch (cause) {
      // What a browser and Node say when the connection breaks.
      throw new TypeError("fetch failed", { cause });
    }
  }) as typeof globalThis.fetch;
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  const options_ = (tokens: TokenSource): StoreOptions => ({
    graphUrl,
    tokens,
    fetch,
    wait,
    siteHost: hostname,
    registerSite,
    coordinationSite,
  });
  const personTokens = (person: Person) => passwordTokens(fetch, person);
  const control = async (method: string, what: string, body?: object) => {
    const init = body ? { method, body: JSON.stringify(body) } : { method };
    const answer = await fetch(`${origin}/_emulator/${what}`, init);
    if (!answer.ok) throw new Error(`${method} ${what}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    fetch,
    waits,
    personTokens,
    setup: createGraphClient(options_(applicationTokens(fetch, setupApp))),
    clientOf: (person) => createGraphClient(options_(personTokens(person))),
    storeOf: (person) => openStore(options_(personTokens(person))),
    noticeLog: () => openStore(options_(applicationTokens(fetch, tabApp))).log,
    plan: (...faults) => control("POST", "faults", { faults }) as Promise<void>,
    clearFaults: () => control("DELETE", "faults") as Promise<void>,
    unusedFaults: async () => {
      const faults = (await control("GET", "faults")) as { times: number }[];
      return faults.filter(({ times }) => times > 0).length;
    },
    requests: () => control("GET", "requests") as Promise<Logged[]>,
    clearRequests: () => control("DELETE", "requests") as Promise<void>,
    outbox: () => control("GET", "outbox") as Promise<{ to: string; text: string; webUrl: string }[]>,
    close: () => emulator.close(),
  };
}

const kinds: [string, SiteKind][] = [
  [registerSite, "register"],
  [coordinationSite, "coordination"],
  [groupSite, "group"],
  [otherGroupSite, "group"],
];

/** An emulator with every list on every site, its request log empty. */
export async function openProvisioned(options: Partial<EmulatorOptions> = {}): Promise<TestEmulator> {
  const emulator = openEmulator(options);
  for (const [path, kind] of kinds) {
    const site = { host: hostname, path };
    const plan = await planSite(emulator.setup, site, listsOf(kind), plainName);
    await applyPlan(emulator.setup, site, plan, plainName);
  }
  await emulator.clearRequests();
  return emulator;
}

/** Display names for tests that do not look at them. */
export function plainName(list: string, property?: string): string {
  return property === undefined ? list : `${list} ${property}`;
}

/** Tokens of an application for itself. */
export function applicationTokens(
  fetch: typeof globalThis.fetch,
  app: { clientId: string; secret: string },
): TokenSource {
  const tokenUrl = `${origin}/${tenantId}/oauth2/v2.0/token`;
  return createServiceTokenSource({ tokenUrl, clientId: app.clientId, clientSecret: app.secret, fetch });
}

/** Tokens of whoever has this name before the @. */
export function passwordTokens(fetch: typeof globalThis.fetch, person: string): TokenSource {
  let held: Promise<string> | null = null;
  const ask = async () => {
    const form = {
      grant_type: "password",
      client_id: tabApp.clientId,
      username: `${person}@test.example`,
      password: "password",
      scope: "https://graph.microsoft.com/.default",
    };
    const answer = await fetch(`${origin}/${tenantId}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams(form),
    });
    const body = (await answer.json()) as { access_token?: string };
    if (!body.access_token) throw new Error(JSON.stringify(body));
    return body.access_token;
  };
  return {
    token: (wish) => {
      if (!held || wish?.forceRefresh) held = ask();
      return held;
    },
  };
}
