// Everything Graph refuses is one thrown GraphFailure; the dispatcher turns it into Graph's error body.

/** A refusal with the status, code and message Graph would give. */
export class GraphFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  readonly innerCode: string | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; innerCode?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.innerCode = more.innerCode;
  }
}

/** 400 invalidRequest: the SharePoint part understood the call and refuses it. */
export function invalidRequest(message: string): GraphFailure {
  return new GraphFailure(400, "invalidRequest", message);
}

/** 400 BadRequest: the gateway could not read the call. */
export function badRequest(message: string): GraphFailure {
  return new GraphFailure(400, "BadRequest", message);
}

/** 404 itemNotFound. */
export function itemNotFound(message = "The resource could not be found."): GraphFailure {
  return new GraphFailure(404, "itemNotFound", message);
}

/** 403 accessDenied: the scope, the role or the person's right to the site is lacking. */
export function accessDenied(message = "Access denied"): GraphFailure {
  return new GraphFailure(403, "accessDenied", message);
}

/** 429 activityLimitReached, with the headers that say how long to wait. */
export function throttled(headers: Record<string, string>): GraphFailure {
  return new GraphFailure(429, "activityLimitReached", "Application has been throttled.", { headers });
}

/** 501: real Graph has this; the emulator says honestly that it does not. */
export function notBuilt(what: string): GraphFailure {
  return new GraphFailure(501, "notSupported", `This emulator does not have ${what}.`);
}

/** Graph's error body for a failure; `date` without zone, as Graph writes it. */
export function errorBody(
  failure: GraphFailure,
  call: { requestId: string; clientRequestId: string; at: number },
): object {
  return {
    error: {
      code: failure.code,
      message: failure.message,
      innerError: {
        ...(failure.innerCode ? { code: failure.innerCode } : {}),
        date: new Date(call.at).toISOString().slice(0, 19),
        "request-id": call.requestId,
        "client-request-id": call.clientRequestId,
      },
    },
  };
}
