// What a handler gives back, before it becomes an HTTP response or a part of a batch.

export interface Answer {
  status: number;
  headers: Record<string, string>;
  json?: object;
  bytes?: Uint8Array;
}

/** 200 (or the given status) with a JSON body. */
export function ok(json: object, headers: Record<string, string> = {}, status = 200): Answer {
  return { status, headers, json };
}

/** 204 without a body. */
export function noContent(): Answer {
  return { status: 204, headers: {} };
}
