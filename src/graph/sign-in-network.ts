// The wire below Microsoft's sign-in library: our own transport with our own attempts, which remembers what was said.
// The library folds every refusal into prose of its own, and calls each broken connection a network error.
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from "@azure/msal-node";
import { contentOf } from "./content.ts";
import { type GraphError, signedOut, unanswered } from "./graph-error.ts";
import { type Wait, withRetry } from "./retry.ts";
import { transport } from "./transport.ts";

export interface SignInNetwork {
  module: INetworkModule;
  /** The latest refusal or silence since the last call, once. */
  takeFailure(): GraphError | null;
}

/** A network over `fetch`. `subject` begins the sentence of a refusal. */
export function createSignInNetwork(
  subject: string,
  fetch: typeof globalThis.fetch,
  wait: Wait,
): SignInNetwork {
  const send = withRetry(transport(fetch), wait);
  let failure: GraphError | null = null;

  async function ask<T>(
    method: string,
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> {
    const body = options?.body === undefined ? {} : { body: options.body };
    const outgoing = { method, headers: options?.headers ?? {}, repeatable: true, ...body };
    const answer = await send(url, outgoing).catch((cause: unknown) => {
      failure = unanswered(cause, false, {});
      throw failure;
    });
    const content = await contentOf(answer);
    failure = answer.ok ? null : signedOut(`${subject}: ${reasonIn(content) ?? answer.status}`);
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: content as T };
  }

  return {
    module: {
      sendGetRequestAsync: (url, options) => ask("GET", url, options),
      sendPostRequestAsync: (url, options) => ask("POST", url, options),
    },
    takeFailure() {
      const taken = failure;
      failure = null;
      return taken;
    },
  };
}

/** Entra's description is one line of code and reason; the lines after it are ids for its own support. */
function reasonIn(content: unknown): string | null {
  const told = content && typeof content === "object" ? (content as Record<string, unknown>) : {};
  const reason = told.error_description ?? told.message ?? told.error;
  return typeof reason === "string" ? (reason.split(/\r?\n/)[0] ?? null) : null;
}
