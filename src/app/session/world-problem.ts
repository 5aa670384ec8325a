// What a failed call to the store says, read from the error itself, for the shell to put into words.
import type { WorldProblemCode } from "#store/port.ts";

export interface WorldProblem {
  code: WorldProblemCode;
  /** Which site, list, column or row it was about, where that is known. */
  place: { site?: string; list?: string; column?: string; row?: string };
  /** A write was sent and its answer lost: it may or may not have happened. */
  mayHaveHappened: boolean;
  /** The HTTP status; null when nothing was answered. */
  status: number | null;
  /** The service's own words. */
  detail: string;
  /** For IT: Graph's own code and the id of the request. */
  reference: string | null;
}

const codes: readonly string[] = [
  "signed-out",
  "forbidden",
  "not-found",
  "changed-meanwhile",
  "busy",
  "offline",
  "unexpected",
] satisfies WorldProblemCode[];

/** The tab's own files could not be fetched: the network is away before Graph was even asked. */
export class TabUnreachable extends Error {}

/** The problem an error tells of, or null when it is our own mistake and belongs to the error boundary. */
export function worldProblemOf(error: unknown): WorldProblem | null {
  if (error instanceof TabUnreachable) {
    return {
      code: "offline",
      place: {},
      mayHaveHappened: false,
      status: null,
      detail: "",
      reference: null,
    };
  }
  if (!(error instanceof Error) || error.name !== "GraphError") return null;
  const told = error as Error &
    Partial<WorldProblem> & { graphCode?: string | null; requestId?: string | null };
  if (told.code === undefined || !codes.includes(told.code)) return null;
  const reference = [told.graphCode, told.requestId].filter(Boolean).join(" · ");
  return {
    code: told.code,
    place: told.place ?? {},
    mayHaveHappened: told.mayHaveHappened ?? false,
    status: told.status ?? null,
    detail: told.detail ?? "",
    reference: reference === "" ? null : reference,
  };
}
