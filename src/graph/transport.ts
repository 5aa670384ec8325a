// One HTTP exchange, with the answer read to its end: a body that breaks off is a lost answer, not a half one.
import { tooLate } from "./graph-error.ts";

/** A call as it was asked of Graph, before it became an address and a text. */
export interface Asked {
  method: string;
  /** Below the version. */
  path: string;
  body?: unknown;
}

export interface Outgoing extends RequestInit {
  method: string;
  headers: Record<string, string>;
  /** Asking twice does no harm: reads, and writes that name the whole result. */
  repeatable: boolean;
  /** Milliseconds since 1970; afterwards it is not sent. */
  notAfter?: number | undefined;
  /** What is asked of Graph; left out for a file's bytes, which are fetched from elsewhere. */
  asked?: Asked;
}

/** Resolves with whatever was answered; rejects when nothing, or not everything, was. */
export type Send = (url: string, outgoing: Outgoing) => Promise<Response>;

/** Sends through `fetch` and reads the whole body before it answers. Rejects with a GraphError what has waited too long. */
export function transport(fetch: typeof globalThis.fetch): Send {
  return async (url, { repeatable: _, asked: __, notAfter, ...init }) => {
    if (notAfter !== undefined && Date.now() > notAfter) throw tooLate();
    const answer = await fetch(url, init);
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  };
}
