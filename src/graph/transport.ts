// One HTTP exchange, with the answer read to its end: a body that breaks off is a lost answer, not a half one.
import type { Cost } from "./request-cost.ts";

export interface Outgoing extends RequestInit {
  method: string;
  headers: Record<string, string>;
  /** Asking twice does no harm: reads, and writes that name the whole result. */
  repeatable: boolean;
  /** What it is reckoned to cost, one for each part of a batch. */
  costs?: readonly Cost[];
}

/** Resolves with whatever was answered; rejects when nothing, or not everything, was. */
export type Send = (url: string, outgoing: Outgoing) => Promise<Response>;

/** Sends through `fetch` and reads the whole body before it answers. */
export function transport(fetch: typeof globalThis.fetch): Send {
  return async (url, { repeatable: _, costs: __, ...init }) => {
    const answer = await fetch(url, init);
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  };
}
