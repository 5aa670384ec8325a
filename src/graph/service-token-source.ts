// The service's own token: client credentials at the customer's tenant, asked for again shortly before they run out.
import { signedOut, unanswered } from "./graph-error.ts";
import { pause, type Wait, withRetry } from "./retry.ts";
import type { TokenSource } from "./token-source.ts";
import { transport } from "./transport.ts";

export interface ServiceSignIn {
  /** The tenant's token endpoint: https, or plain http on this machine. */
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  fetch?: typeof globalThis.fetch;
  wait?: Wait;
}

interface Held {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

const scope = "https://graph.microsoft.com/.default";
/** A token this close to its end is not used for a run that may outlive it. */
const margin = 5 * 60_000;
const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Tokens for the service. Throws an Error at once when the secret would travel in the open. */
export function createServiceTokenSource(signIn: ServiceSignIn): TokenSource {
  const { protocol, hostname } = new URL(signIn.tokenUrl);
  if (protocol !== "https:" && !loopback.includes(hostname)) {
    throw new Error(`The token endpoint ${signIn.tokenUrl} must begin with https://.`);
  }
  let held: Held | null = null;
  let asking: Promise<Held> | null = null;
  return {
    token: async (wish) => {
      if (held && !wish?.forceRefresh && Date.now() < held.until - margin) return held.token;
      asking ??= ask(signIn).finally(() => {
        asking = null;
      });
      held = await asking;
      return held.token;
    },
  };
}

async function ask(signIn: ServiceSignIn): Promise<Held> {
  const { tokenUrl, clientId, clientSecret, fetch = globalThis.fetch, wait = pause } = signIn;
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, scope };
  const answer = await withRetry(transport(fetch), wait)(tokenUrl, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
    repeatable: true,
  }).catch((cause: unknown) => {
    throw unanswered(cause, false, {});
  });
  const body: unknown = await answer.json().catch(() => null);
  const told = (body && typeof body === "object" ? body : {}) as Record<string, unknown>;
  if (!answer.ok || typeof told.access_token !== "string") {
    // Entra's description is one line of code and reason; the lines after it are ids for its own support.
    const reason = String(told.error_description ?? answer.status).split("\n")[0];
    throw signedOut(`No token for application ${clientId}: ${reason}`);
  }
  const seconds = typeof told.expires_in === "number" ? told.expires_in : 3600;
  return { token: told.access_token, until: Date.now() + seconds * 1000 };
}
