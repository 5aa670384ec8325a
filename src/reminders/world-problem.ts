// What the world answered instead of doing as asked. The errors come through the ports; only their facts are known here.
import type { WorldProblemCode } from "#store/port.ts";

export interface WorldProblem {
  code: WorldProblemCode;
  /** The HTTP status, or null when nothing was answered. */
  status: number | null;
  detail: string;
  /** It was sent and the answer was lost. */
  mayHaveHappened: boolean;
}

/** Returns the facts of an error of the world; throws every other error on, since that is our own mistake. */
export function worldProblem(error: unknown): WorldProblem {
  if (!isWorldError(error)) throw error;
  return error;
}

/** Returns the problem for the log and the report: its code, its status if there was one, and Graph's own words. */
export function causeOf({ code, status, detail }: WorldProblem): string {
  return `${code}${status === null ? "" : ` ${status}`}: ${detail}`;
}

function isWorldError(error: unknown): error is Error & WorldProblem {
  return error instanceof Error && error.name === "GraphError";
}

/** The value, or what went wrong in making it: one person's odd row is told and keeps nobody else from hearing. */
export function faultOf<T>(make: () => T): { value: T } | { fault: string } {
  try {
    return { value: make() };
  } catch (error) {
    return { fault: `fault: ${error instanceof Error ? error.message : String(error)}` };
  }
}
