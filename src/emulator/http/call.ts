// One Graph request after sign-in, whether it came alone or inside a batch.
import type { Caller } from "#emulator/auth/caller.ts";
import { badRequest } from "./graph-error.ts";
import type { QueryOptions } from "./query-options.ts";

export interface Call {
  method: string;
  origin: string;
  /** Encoded path below the origin, with the version, without the query. */
  path: string;
  segments: string[];
  params: Record<string, string>;
  query: QueryOptions;
  headers: Headers;
  body: Uint8Array;
  caller: Caller;
  at: number;
  requestId: string;
  clientRequestId: string;
}

/** A path parameter the route declares; throws when the route and its handler disagree. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no parameter '${name}'`);
  return value;
}

/** The body as a JSON object; throws 400 when it is anything else. */
export function jsonBody(call: Call): Record<string, unknown> {
  const type = call.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("application/json")) {
    throw badRequest(
      "A supported MIME type could not be found that matches the content type of the request. Use 'application/json'.",
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(call.body));
  } catch {
    throw badRequest(
      "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
    );
  }
  return asObject(value, "The request body");
}

/** The value as a plain object; throws 400 naming what was expected to be one. */
export function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badRequest(`${what} must be a JSON object.`);
  return value as Record<string, unknown>;
}

/** Throws 400 for a property the type does not have: Graph's types are closed. */
export function onlyProperties(
  body: Record<string, unknown>,
  type: string,
  allowed: readonly string[],
): void {
  for (const name of Object.keys(body)) {
    if (allowed.includes(name) || name.startsWith("@odata.")) continue;
    throw badRequest(
      `The property '${name}' does not exist on type 'microsoft.graph.${type}'. Make sure to only use property names that are defined by the type.`,
    );
  }
}
