// The one exception of the world: everything that Graph, the network or the sign-in can answer becomes a GraphError,
// and only this file makes one. The status decides; Graph's prose is read for a missing column's name alone.

export type GraphErrorCode =
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "changed-meanwhile"
  | "busy"
  | "offline"
  | "unexpected";

/** What the call was about: a site by its server-relative path, a list by its name, a column by its internal name. */
export interface Place {
  site?: string;
  list?: string;
  column?: string;
  /** One row of the list, by SharePoint's number for it or by its key. */
  row?: string;
}

interface Facts {
  code: GraphErrorCode;
  detail: string;
  status?: number;
  graphCode?: string;
  requestId?: string;
  /** Seconds. */
  retryAfter?: number;
  mayHaveHappened?: boolean;
  place?: Place;
}

/** Thrown for the world's failures, never for our own mistakes. `detail` is for a log, not for a screen. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: GraphErrorCode;
  /** The HTTP status, or null when nothing was answered. */
  readonly status: number | null;
  readonly graphCode: string | null;
  readonly requestId: string | null;
  /** Seconds until Graph wants to be asked again, or null. */
  readonly retryAfter: number | null;
  readonly detail: string;
  /** A write was sent and its answer was lost: it may or may not be stored. */
  readonly mayHaveHappened: boolean;
  readonly place: Place;

  constructor(facts: Facts, cause?: unknown) {
    super(`${facts.code}: ${facts.detail}`, cause === undefined ? {} : { cause });
    this.code = facts.code;
    this.status = facts.status ?? null;
    this.graphCode = facts.graphCode ?? null;
    this.requestId = facts.requestId ?? null;
    this.retryAfter = facts.retryAfter ?? null;
    this.detail = facts.detail;
    this.mayHaveHappened = facts.mayHaveHappened ?? false;
    this.place = facts.place ?? {};
  }
}

/** What a refused call answered, alone or as a part of a batch. */
export interface Refusal {
  status: number;
  retryAfter: number | null;
  requestId: string | null;
  body: unknown;
}

/** The error a refusal means. A server's own failure (5xx) leaves it open whether a write has happened. */
export function refused(refusal: Refusal, isWrite: boolean, place: Place): GraphError {
  const { code: graphCode, message } = graphErrorIn(refusal.body);
  const column = refusal.status === 400 ? missingColumn(message) : null;
  return new GraphError({
    code: column === null ? codeFor(refusal.status) : "not-found",
    status: refusal.status,
    detail: message || `status ${refusal.status}`,
    mayHaveHappened: isWrite && refusal.status >= 500,
    place: column === null ? place : { ...place, column },
    ...(graphCode ? { graphCode } : {}),
    ...(refusal.requestId ? { requestId: refusal.requestId } : {}),
    ...(refusal.retryAfter === null ? {} : { retryAfter: refusal.retryAfter }),
  });
}

/** The error of a call that got no answer. `mayHaveHappened` is true when it was a write and may have arrived. */
export function unanswered(cause: unknown, mayHaveHappened: boolean, place: Place): GraphError {
  const detail = cause instanceof Error ? cause.message : "no answer";
  return new GraphError({ code: "offline", detail, mayHaveHappened, place }, cause);
}

/** The error of a call that had to wait until it was too late to send it. */
export function tooLate(): GraphError {
  return new GraphError({ code: "busy", detail: "there was no room for the call before it was too late" });
}

/** The error of a sign-in that gave no token. */
export function signedOut(detail: string, cause?: unknown): GraphError {
  return new GraphError({ code: "signed-out", detail }, cause);
}

/** The error of a row that is not what the change was based on and that cannot be merged. */
export function changedMeanwhile(detail: string, place: Place): GraphError {
  return new GraphError({ code: "changed-meanwhile", detail, place });
}

/** The error of something asked for that the list does not hold. */
export function notFound(detail: string, place: Place): GraphError {
  return new GraphError({ code: "not-found", detail, place });
}

/** The error of an answer that is not what Graph promises. */
export function unexpected(detail: string, place: Place, cause?: unknown): GraphError {
  return new GraphError({ code: "unexpected", detail, place }, cause);
}

/** The same error, with what was found out since about whether the write has happened. */
export function withOutcome(
  error: GraphError,
  mayHaveHappened: boolean,
  place: Place = error.place,
): GraphError {
  const { code, detail, status, graphCode, requestId, retryAfter } = error;
  return new GraphError(
    {
      code,
      detail,
      place,
      mayHaveHappened,
      ...(status === null ? {} : { status }),
      ...(graphCode === null ? {} : { graphCode }),
      ...(requestId === null ? {} : { requestId }),
      ...(retryAfter === null ? {} : { retryAfter }),
    },
    error.cause,
  );
}

function codeFor(status: number): GraphErrorCode {
  if (status === 401) return "signed-out";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 409 || status === 412) return "changed-meanwhile";
  return status === 429 || status === 503 || status === 504 ? "busy" : "unexpected";
}

function graphErrorIn(body: unknown): { code: string; message: string } {
  const error = body && typeof body === "object" && "error" in body ? body.error : null;
  const told = error && typeof error === "object" ? (error as Record<string, unknown>) : {};
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return { code: text(told.code), message: text(told.message) };
}

/** Graph says which column is missing in its prose alone; status and code are those of any other bad request. */
function missingColumn(message: string): string | null {
  return /^Field '([^']{1,64})' is not recognized/.exec(message)?.[1] ?? null;
}
