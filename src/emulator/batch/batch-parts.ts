// Reads the body of $batch; what is wrong with the whole is refused as a whole.
import { asObject } from "#emulator/http/call.ts";
import { badRequest } from "#emulator/http/graph-error.ts";

const most = 20;

export interface BatchPart {
  id: string;
  method: string;
  /** Relative, without the version, with its query. */
  url: string;
  headers: Headers;
  body: unknown;
  dependsOn: string[];
}

/** The parts in the order they came; throws 400 when the batch itself is malformed. */
export function batchParts(body: Record<string, unknown>): BatchPart[] {
  if (!Array.isArray(body.requests) || body.requests.length === 0)
    throw badRequest("Invalid batch payload format.");
  if (body.requests.length > most) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${most}.`);
  }
  const parts = body.requests.map((one: unknown) => part(asObject(one, "A batch request")));
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size < parts.length) throw badRequest("Batch request ids must be unique.");
  for (const { dependsOn } of parts) {
    for (const id of dependsOn)
      if (!ids.has(id)) throw badRequest(`The batch request depends on the unknown id '${id}'.`);
  }
  return parts;
}

function part(body: Record<string, unknown>): BatchPart {
  const { id, method, url } = body;
  if (typeof id !== "string" || id === "") throw badRequest("A batch request needs an id.");
  if (typeof method !== "string" || method === "")
    throw badRequest(`The batch request '${id}' needs a method.`);
  if (typeof url !== "string" || url === "") throw badRequest(`The batch request '${id}' needs a url.`);
  const dependsOn = body.dependsOn ?? [];
  if (!Array.isArray(dependsOn))
    throw badRequest(`dependsOn of the batch request '${id}' must be a collection.`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(asObject(body.headers ?? {}, "headers")))
    headers.set(name, String(value));
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers,
    body: body.body,
    dependsOn: dependsOn.map(String),
  };
}
