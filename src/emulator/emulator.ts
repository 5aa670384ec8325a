// A small Microsoft 365 behind one function from request to response: Entra's tokens, Graph v1.0, and the emulator's
// own log, outbox and fault plans.
import { randomUUID } from "node:crypto";
import { answerEntra } from "./auth/entra-endpoints.ts";
import { loadSigningKey, type SigningKey } from "./auth/signing-key.ts";
import { verifyToken } from "./auth/verify-token.ts";
import { runBatch } from "./batch/run-batch.ts";
import { control } from "./control/control-endpoints.ts";
import { Faults } from "./control/faults.ts";
import { type Logged, type Outcome, perform } from "./control/perform.ts";
import { RequestLog } from "./control/request-log.ts";
import { UnitBudget } from "./control/unit-budget.ts";
import { download } from "./drive/download.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { corsHeaders, preflight } from "./http/cors.ts";
import { dispatch, type GraphRequest, refusal } from "./http/dispatch.ts";
import { graphResponse } from "./http/graph-response.ts";
import { MailboxConcurrency, tooManyAtOnce } from "./mail/mailbox-concurrency.ts";
import { sitesOf } from "./sites/site.ts";
import { fillPeople } from "./sites/site-people.ts";
import { openDatabase } from "./storage/database.ts";
import { validateDirectory } from "./validate-directory.ts";
import type { World } from "./world.ts";

export { ConnectionCut } from "./control/connection-cut.ts";
export type { EmulatorOptions };

export interface Emulator {
  /** Answers one request; throws ConnectionCut when a fault plan takes the connection away. */
  handle(request: Request): Promise<Response>;
  close(): void;
}

/** An emulator over the data in a folder; throws when the directory contradicts itself. */
export function createEmulator(options: EmulatorOptions): Emulator {
  validateDirectory(options.directory);
  const now = options.now ?? Date.now;
  const world: World = {
    directory: options.directory,
    database: openDatabase(options.dataDir),
    sites: sitesOf(options.directory),
    listThreshold: options.listThreshold ?? 5000,
    siteTimeZone: options.siteTimeZone ?? "Europe/Berlin",
    enforceRequired: options.enforceRequired ?? false,
    variant: options.variant ?? "usual",
    acceptsSecondSend: options.acceptsSecondSend ?? false,
    sentMailDelay: options.sentMailDelay ?? 0,
    unitBudget: options.unitsPerMinute ? new UnitBudget(options.unitsPerMinute) : null,
  };
  world.database.transaction(() => {
    for (const site of world.sites) fillPeople(world, site, now());
  });
  const log = new RequestLog();
  const faults = new Faults();
  const limit = options.mailboxConcurrency === undefined ? 4 : options.mailboxConcurrency;
  const mailboxes = new MailboxConcurrency(options.directory, limit);
  let key: Promise<SigningKey> | undefined;
  const signingKey = (): Promise<SigningKey> => {
    key ??= loadSigningKey(world.database);
    return key;
  };

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const at = now();
    if (request.method === "OPTIONS") return preflight(request);
    if (url.pathname.startsWith("/_emulator/")) return controlled(request, url, at);
    if (url.pathname.startsWith("/_download/")) return downloaded(url, at);
    if (/^\/v1\.0(\/|$)/i.test(url.pathname)) return graph(request, url, at);
    const entra = await answerEntra(request, url, {
      directory: world.directory,
      key: await signingKey(),
      at,
    });
    const status = entra?.status ?? 404;
    const id = randomUUID();
    log.add({
      id,
      at: new Date(at).toISOString(),
      method: request.method,
      url: url.pathname + url.search,
      status,
      who: null,
      app: null,
      units: 0,
      batch: null,
    });
    return Response.json(entra?.body ?? { error: "not_found" }, {
      status,
      headers: { ...corsHeaders, "Cache-Control": "no-store" },
    });
  }

  async function graph(request: Request, url: URL, at: number): Promise<Response> {
    const requestId = randomUUID();
    const clientRequestId = request.headers.get("client-request-id") ?? requestId;
    const ids = { requestId, clientRequestId, at };
    const logged: Logged = {
      id: requestId,
      clientRequestId,
      at,
      method: request.method,
      url: url.pathname + url.search,
      caller: null,
      batch: null,
    };
    const leave = mailboxes.enter(url.pathname, request.headers.get("authorization"));
    if (!leave) {
      const refused = { answer: refusal(tooManyAtOnce(), ids), units: 0 };
      return graphResponse((await perform(logged, log, faults, () => refused)).answer, ids);
    }
    try {
      return graphResponse((await answer(request, url, logged, ids)).answer, ids);
    } finally {
      leave();
    }
  }

  async function answer(
    request: Request,
    url: URL,
    logged: Logged,
    ids: { requestId: string; clientRequestId: string; at: number },
  ): Promise<Outcome> {
    const body = new Uint8Array(await request.arrayBuffer());
    return signedIn(request, ids.at).then(
      (caller) => {
        const asked: GraphRequest = {
          method: request.method,
          origin: url.origin,
          path: url.pathname,
          search: url.search.slice(1),
          headers: request.headers,
          body,
          caller,
          ...ids,
        };
        return perform({ ...logged, caller }, log, faults, () => answered(asked));
      },
      (error: unknown) => perform(logged, log, faults, () => ({ answer: refusal(error, ids), units: 0 })),
    );
  }

  async function signedIn(request: Request, at: number): ReturnType<typeof verifyToken> {
    return verifyToken(request.headers.get("authorization"), world.directory, await signingKey(), at);
  }

  function answered(asked: GraphRequest): Outcome | Promise<Outcome> {
    if (asked.method !== "POST" || !/^\/v1\.0\/(\$|%24)batch\/?$/i.test(asked.path))
      return dispatch(world, asked);
    return runBatch(world, asked, (logged, run) => perform(logged, log, faults, run));
  }

  async function controlled(request: Request, url: URL, at: number): Promise<Response> {
    try {
      const body = control(
        { database: world.database, log, faults },
        request.method,
        url.pathname,
        await request.text(),
      );
      return Response.json(body, { headers: { ...corsHeaders, "Cache-Control": "no-store" } });
    } catch (error) {
      return graphResponse(refusal(error, { requestId: "", clientRequestId: "", at }), {
        requestId: "",
        clientRequestId: "",
      });
    }
  }

  function downloaded(url: URL, at: number): Response {
    try {
      const { bytes, type } = download(world, url, at);
      return new Response(new Uint8Array(bytes), { headers: { ...corsHeaders, "Content-Type": type } });
    } catch (error) {
      return graphResponse(refusal(error, { requestId: "", clientRequestId: "", at }), {
        requestId: "",
        clientRequestId: "",
      });
    }
  }

  return { handle, close: () => world.database.close() };
}
