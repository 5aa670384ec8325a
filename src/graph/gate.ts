// A gate before one of Microsoft's services. Once the service has asked for a pause nothing passes until then; after it
// one call goes first, and the others follow only when that one has not been refused.
import type { Wait } from "./retry.ts";

/** How a call that passed was received. `pauseMs` is null when the service did not say for how long. */
export type Reception = { kind: "taken" } | { kind: "lost" } | { kind: "refused"; pauseMs: number | null };

export interface Gate {
  /** Resolves when one more call may go. Tell how it was received, or nobody else may follow a first one. */
  pass(): Promise<(reception: Reception) => void>;
}

const shortestPause = 1000;
const longestPause = 60_000;

/** An open gate. `clock` and `wait` are in milliseconds. */
export function createGate(clock: () => number, wait: Wait): Gate {
  /** When the service will hear us again; null while it does. */
  let closedUntil: number | null = null;
  let first: { received: Promise<void>; isReceived: () => void } | null = null;
  let refusals = 0;

  function close(pauseMs: number | null, counts: boolean): void {
    if (counts) refusals += 1;
    const pause = pauseMs ?? Math.min(longestPause, shortestPause * 2 ** (refusals - 1));
    closedUntil = Math.max(closedUntil ?? 0, clock() + pause);
  }

  function open(): void {
    // A call sent before the pause may have been refused while the first one was away.
    if (closedUntil !== null && closedUntil > clock()) return;
    closedUntil = null;
    refusals = 0;
  }

  function goFirst(): (reception: Reception) => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    first = { received: promise, isReceived: resolve };
    return (reception) => {
      if (reception.kind === "refused") close(reception.pauseMs, true);
      if (reception.kind === "taken") open();
      first = null;
      resolve();
    };
  }

  return {
    async pass() {
      while (closedUntil !== null) {
        const rest = closedUntil - clock();
        if (rest > 0) await wait(rest);
        else if (first) await first.received;
        else return goFirst();
      }
      return (reception) => {
        if (reception.kind === "refused") close(reception.pauseMs, closedUntil === null);
      };
    },
  };
}
