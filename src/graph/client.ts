// The one importer of Microsoft's Graph SDK. Its own middleware sends no token over plain http, mangles next links and
// repeats POST on 504, so the chain is ours: sign-in, retry, transport. The SDK keeps building and serialising requests.
import { Client, ResponseType } from "@microsoft/microsoft-graph-client";
import { contentOf } from "./content.ts";
import { GraphError, type Place, refused, unanswered, unexpected } from "./graph-error.ts";
import { type Patience, personPatience } from "./patience.ts";
import { pause, retryAfterOf, type Wait, withRetry } from "./retry.ts";
import { withSignIn } from "./sign-in.ts";
import type { TokenSource } from "./token-source.ts";
import { type Outgoing, type Send, transport } from "./transport.ts";
import type { UnitLimiter } from "./unit-limiter.ts";

export interface GraphRequest {
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Below the version, encoded, with its query: `/sites/…`. */
  path: string;
  headers?: Record<string, string>;
  /** An object goes as JSON; text and Blob as they are. */
  body?: unknown;
  place?: Place;
  /** Asking twice does no harm; true for GET and PUT unless said. */
  repeatable?: boolean;
  /** Milliseconds since 1970: whatever it has to wait for, it is not sent after that. */
  notAfter?: number;
}

/** A success; `body` is the JSON object, the text, or null for none. */
export interface GraphAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface GraphClient {
  /** The answer of a call that succeeded. Rejects with a GraphError for every other. */
  send(request: GraphRequest): Promise<GraphAnswer>;
  /** The bytes' text behind a short-lived address that Graph has handed out; no token is sent there. */
  download(url: string, place?: Place): Promise<string>;
  /** The path of a next link, below the version. Throws a GraphError when it leads away from our own Graph. */
  pathOf(link: string, place?: Place): string;
  wait: Wait;
  patience: Patience;
}

export interface GraphClientOptions {
  /** Absolute, with the version: https://graph.microsoft.com/v1.0 */
  graphUrl: string;
  tokens: TokenSource;
  fetch?: typeof globalThis.fetch;
  wait?: Wait;
  /** Holds calls back until there is room for them, and has the patience of a service; without it, a person's. */
  limiter?: UnitLimiter;
}

/** A client of the Graph at `graphUrl`. Throws TypeError when that is no absolute address. */
export function createGraphClient({
  graphUrl,
  tokens,
  fetch,
  wait = pause,
  limiter,
}: GraphClientOptions): GraphClient {
  const root = new URL(graphUrl).href.replace(/\/+$/, "");
  const patience = limiter?.patience ?? personPatience;
  const once = transport(fetch ?? globalThis.fetch.bind(globalThis));
  const bare = withRetry(limiter ? limiter.under(once) : once, wait, patience);
  const sdk = sdkThrough(root, withSignIn(bare, tokens));
  return {
    wait,
    patience,
    send: (request) => ask(sdk, request),
    download: (url, place = {}) => download(bare, url, place),
    pathOf: (link, place = {}) => {
      if (!link.startsWith(`${root}/`)) throw unexpected("A next link leads away from Graph.", place);
      return link.slice(root.length);
    },
  };
}

function sdkThrough(root: string, send: Send): Client {
  const version = root.slice(root.lastIndexOf("/") + 1);
  return Client.initWithMiddleware({
    baseUrl: root.slice(0, -version.length - 1),
    defaultVersion: version,
    middleware: {
      execute: async (context) => {
        context.response = await send(String(context.request), context.options as Outgoing).catch(asResponse);
      },
    },
  });
}

/** What the chain threw, by the response that carries it through the SDK, which would dress it as an error of its own. */
const thrown = new WeakMap<Response, unknown>();

function asResponse(cause: unknown): Response {
  const carrier = Response.error();
  thrown.set(carrier, cause);
  return carrier;
}

async function ask(sdk: Client, request: GraphRequest): Promise<GraphAnswer> {
  const { method, path, place = {}, body } = request;
  const isWrite = request.method !== "GET" && !(request.method === "POST" && request.repeatable === true);
  const repeatable = request.repeatable ?? (method === "GET" || method === "PUT");
  const call = sdk
    .api(path)
    .responseType(ResponseType.RAW)
    .option("repeatable", repeatable)
    .option("notAfter", request.notAfter)
    .option("asked", { method, path, body })
    .headers({ "client-request-id": crypto.randomUUID(), ...request.headers });
  const verbs = {
    GET: () => call.get(),
    POST: () => call.post(body),
    PATCH: () => call.patch(body),
    PUT: () => call.put(body),
    DELETE: () => call.delete(),
  };
  const answer: unknown = await verbs[method]();
  if (!(answer instanceof Response)) throw unexpected("Nothing was answered.", place);
  if (thrown.has(answer)) throw failureOf(thrown.get(answer), isWrite, place);
  const content = await contentOf(answer);
  if (answer.ok) return { status: answer.status, headers: answer.headers, body: content };
  const { status, headers } = answer;
  const retryAfter = retryAfterOf(headers.get("Retry-After"));
  throw refused({ status, retryAfter, requestId: headers.get("request-id"), body: content }, isWrite, place);
}

async function download(send: Send, url: string, place: Place): Promise<string> {
  const answer = await send(url, {
    method: "GET",
    headers: {},
    repeatable: true,
  }).catch((cause: unknown) => {
    throw unanswered(cause, false, place);
  });
  const body = await answer.text();
  if (answer.ok) return body;
  throw refused({ status: answer.status, retryAfter: null, requestId: null, body: null }, false, place);
}

function failureOf(cause: unknown, isWrite: boolean, place: Place): GraphError {
  if (cause instanceof GraphError) return cause;
  return unanswered(cause, isWrite, place);
}
