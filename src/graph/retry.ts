// Asking again: always after 429 (the call was refused), after 503, 504 or silence only when asking twice does no harm.
// A write whose answer was lost is never repeated here; the store reads the row first.
import { type Patience, personPatience } from "./patience.ts";
import type { Send } from "./transport.ts";

export type Wait = (ms: number) => Promise<void>;

/** How many times a call is sent that nobody answers, or that a broken service does. */
const attempts = 4;
const firstPause = 500;

/**
 * `send` with up to three more attempts, or as many as `patience` has where the service says that it is asked too much.
 * What is refused to the end is answered as it was; silence rejects.
 */
export function withRetry(send: Send, wait: Wait, patience: Patience = personPatience): Send {
  return async (url, outgoing) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(url, outgoing).catch((cause: unknown) => {
        if (!outgoing.repeatable || attempt >= attempts) throw cause;
        return null;
      });
      if (answer && !isWorthAsking(answer.status, outgoing.repeatable)) return answer;
      const rest = pauseBefore(attempt, answer ? retryAfterOf(answer.headers.get("Retry-After")) : null);
      const most = answer && isRefusal(answer) ? patience.attempts : attempts;
      if (answer && (attempt >= most || rest > patience.longestWait)) return answer;
      await wait(rest);
    }
  };
}

/** Whether a call so answered may be sent again. */
export function isWorthAsking(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && (status === 503 || status === 504));
}

/** Whether this says that the service is asked too much: 429, or 503 with a time to come back. */
export function isRefusal({ status, headers }: { status: number; headers: Headers }): boolean {
  return status === 429 || (status === 503 && headers.has("Retry-After"));
}

/** Milliseconds to wait before the next attempt: what Graph asks for, else longer each time. */
export function pauseBefore(attempt: number, retryAfter: number | null): number {
  return retryAfter === null ? firstPause * 2 ** (attempt - 1) : retryAfter * 1000;
}

/** Really waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The seconds a Retry-After header asks for (a number or an HTTP date), or null when it says nothing readable. */
export function retryAfterOf(header: string | null | undefined): number | null {
  if (!header) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
