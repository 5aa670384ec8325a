// Runs the parts of a batch one by one and answers them in another order than they came.
import { randomUUID } from "node:crypto";
import { ConnectionCut } from "#emulator/control/connection-cut.ts";
import type { Logged, Outcome } from "#emulator/control/perform.ts";
import type { Answer } from "#emulator/http/answer.ts";
import { asObject } from "#emulator/http/call.ts";
import { dispatch, type GraphRequest, refusal } from "#emulator/http/dispatch.ts";
import { badRequest, GraphFailure } from "#emulator/http/graph-error.ts";
import type { World } from "#emulator/world.ts";
import { type BatchPart, batchParts } from "./batch-parts.ts";

/** Runs one part under the fault plan and the log. */
export type PartRunner = (logged: Logged, run: () => Outcome) => Promise<Outcome>;

interface Done {
  part: BatchPart;
  answer: Answer;
}

/** The answer of the whole batch: 200 whatever became of the parts; throws ConnectionCut when a part's fault says so. */
export async function runBatch(world: World, outer: GraphRequest, runPart: PartRunner): Promise<Outcome> {
  let parts: BatchPart[];
  try {
    parts = batchParts(asObject(parsed(outer.body), "The batch"));
  } catch (error) {
    return { answer: refusal(error, outer), units: 0 };
  }
  const done: Done[] = [];
  let lost: ConnectionCut | undefined;
  for (const part of inOrderOfDependence(parts)) {
    try {
      done.push({ part, answer: await answerOf(world, outer, part, done, runPart) });
    } catch (error) {
      if (!(error instanceof ConnectionCut) || !error.performed) throw error;
      // The answer is lost, but the service goes on with the rest.
      lost = error;
    }
  }
  if (lost) throw lost;
  const responses = done.reverse().map(({ part, answer }) => response(part, answer));
  return { answer: { status: 200, headers: {}, json: { responses } }, units: 0 };
}

async function answerOf(
  world: World,
  outer: GraphRequest,
  part: BatchPart,
  done: Done[],
  runPart: PartRunner,
): Promise<Answer> {
  const request: GraphRequest = { ...outer, ...partRequest(part), requestId: randomUUID() };
  const url = request.search === "" ? request.path : `${request.path}?${request.search}`;
  const logged: Logged = {
    id: request.requestId,
    clientRequestId: request.clientRequestId,
    at: request.at,
    method: part.method,
    url,
    caller: outer.caller,
    batch: outer.requestId,
  };
  const failed = part.dependsOn.find(
    (id) => !done.some((one) => one.part.id === id && one.answer.status < 400),
  );
  const outcome = await runPart(logged, () => {
    if (failed !== undefined) {
      const failure = new GraphFailure(
        424,
        "FailedDependency",
        `The request depends on '${failed}', which failed.`,
      );
      return { answer: refusal(failure, request), units: 0 };
    }
    const fault = faultOf(part);
    return fault ? { answer: refusal(fault, request), units: 1 } : dispatch(world, request);
  });
  return outcome.answer;
}

function partRequest(part: BatchPart): Pick<GraphRequest, "method" | "path" | "search" | "headers" | "body"> {
  const at = part.url.indexOf("?");
  const path = at === -1 ? part.url : part.url.slice(0, at);
  return {
    method: part.method,
    path: `/v1.0/${path.replace(/^\/+/, "")}`,
    search: at === -1 ? "" : part.url.slice(at + 1),
    headers: part.headers,
    body: bodyBytes(part),
  };
}

function faultOf(part: BatchPart): GraphFailure | undefined {
  if (part.body !== undefined && part.body !== null && !part.headers.has("content-type")) {
    return badRequest(`The batch request '${part.id}' has a body but no Content-Type header.`);
  }
  if (/^https?:/i.test(part.url))
    return badRequest(`The url of the batch request '${part.id}' must be relative.`);
  if (/^\/*\$batch\b/i.test(part.url)) return badRequest("A batch cannot hold another batch.");
  return undefined;
}

/** JSON as it stands; anything else travels as base64. */
function bodyBytes(part: BatchPart): Uint8Array {
  if (part.body === undefined || part.body === null) return new Uint8Array();
  const json = (part.headers.get("content-type") ?? "").toLowerCase().includes("json");
  if (!json && typeof part.body === "string") return new Uint8Array(Buffer.from(part.body, "base64"));
  return new TextEncoder().encode(JSON.stringify(part.body));
}

/** Parts that others wait for come first; otherwise the order they came in. */
function inOrderOfDependence(parts: BatchPart[]): BatchPart[] {
  const ordered: BatchPart[] = [];
  let waiting = parts;
  while (waiting.length > 0) {
    const ready = waiting.filter((part) =>
      part.dependsOn.every((id) => ordered.some((one) => one.id === id)),
    );
    // Parts that wait for each other can never run: they are taken last and fail for their dependence.
    ordered.push(...(ready.length > 0 ? ready : waiting));
    waiting = ready.length > 0 ? waiting.filter((part) => !ready.includes(part)) : [];
  }
  return ordered;
}

function response(part: BatchPart, answer: Answer): object {
  const type = {
    "Content-Type":
      "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
  };
  const body = answer.json ?? (answer.bytes ? Buffer.from(answer.bytes).toString("base64") : undefined);
  return {
    id: part.id,
    status: answer.status,
    headers: { "OData-Version": "4.0", ...(answer.json ? type : {}), ...answer.headers },
    ...(body === undefined ? {} : { body }),
  };
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw badRequest("Invalid batch payload format.");
  }
}
