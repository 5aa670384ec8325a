// Many calls in one: batches of at most 20, answers matched by id since they come in any order, and each refused part
// asked again on its own account. Every part ends as a value or as a GraphError; one part's failure is not another's.
import type { GraphAnswer, GraphClient, GraphRequest } from "./client.ts";
import { GraphError, type Refusal, refused, unanswered, withOutcome } from "./graph-error.ts";
import { type PartAnswer, partAnswersIn } from "./part-answer.ts";
import { isWorthAsking, pauseBefore, retryAfterOf } from "./retry.ts";

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: GraphError };

const mostParts = 20;

interface Part {
  id: string;
  request: GraphRequest;
}

/** The outcome of each request, in the order of the requests. Never rejects because of Graph or the network. */
export async function sendBatch(
  client: GraphClient,
  requests: readonly GraphRequest[],
): Promise<Outcome<GraphAnswer>[]> {
  const parts = requests.map((request, index) => ({ id: String(index + 1), request }));
  const outcomes = new Map<string, Outcome<GraphAnswer>>();
  for (let from = 0; from < parts.length; from += mostParts) {
    await settle(client, parts.slice(from, from + mostParts), outcomes);
  }
  return parts.map(({ id }) => outcomes.get(id) ?? { ok: false, error: unanswered(null, false, {}) });
}

/** The value of an outcome. Throws its GraphError when it has none. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

async function settle(client: GraphClient, parts: Part[], outcomes: Map<string, Outcome<GraphAnswer>>) {
  const { attempts, partsFirst } = client.patience;
  let open = parts;
  // Counts the rounds in a row in which something was refused: while a service refuses, few parts try its patience.
  for (let refusals = 0; open.length > 0 && refusals < attempts; ) {
    const asked = refusals === 0 ? open : open.slice(0, partsFirst);
    const answers = await ask(client, asked);
    if (answers instanceof GraphError) {
      for (const { id, request } of asked) outcomes.set(id, outcomeOf(request, answers));
      return;
    }
    const again: Part[] = [];
    let pause = 0;
    for (const part of asked) {
      const outcome = outcomeOf(part.request, answers.get(part.id));
      outcomes.set(part.id, outcome);
      if (outcome.ok || outcome.error.status === null) continue;
      const wanted = pauseBefore(refusals + 1, outcome.error.retryAfter);
      if (!isWorthAsking(outcome.error.status, isRead(part.request))) continue;
      if (wanted > client.patience.longestWait) continue;
      again.push(part);
      pause = Math.max(pause, wanted);
    }
    open = [...again, ...open.slice(asked.length)];
    refusals = again.length > 0 ? refusals + 1 : 0;
    if (open.length > 0 && again.length > 0 && refusals < attempts) await client.wait(pause);
  }
}

/** The parts' answers by id, or the error of the batch as a whole. */
async function ask(
  client: GraphClient,
  parts: readonly Part[],
): Promise<Map<string, PartAnswer> | GraphError> {
  const requests = parts.map(({ id, request: { method, path, headers, body } }) => ({
    id,
    method,
    url: path,
    ...(body === undefined
      ? { headers: headers ?? {} }
      : { body, headers: { "Content-Type": "application/json", ...headers } }),
  }));
  const repeatable = parts.every(({ request }) => isRead(request));
  try {
    const answer = await client.send({ method: "POST", path: "/$batch", body: { requests }, repeatable });
    return new Map(partAnswersIn(answer.body).map((part) => [part.id, part]));
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

function outcomeOf(request: GraphRequest, answer: PartAnswer | GraphError | undefined): Outcome<GraphAnswer> {
  const place = request.place ?? {};
  const isWrite = !isRead(request);
  if (answer === undefined) return { ok: false, error: unanswered(null, isWrite, place) };
  if (answer instanceof GraphError) {
    return { ok: false, error: withOutcome(answer, isWrite && answer.mayHaveHappened, place) };
  }
  const { status, headers, body } = answer;
  if (status >= 200 && status < 300) return { ok: true, value: { status, headers, body } };
  const refusal: Refusal = {
    status,
    body,
    retryAfter: retryAfterOf(headers.get("Retry-After")),
    requestId: headers.get("request-id"),
  };
  return { ok: false, error: refused(refusal, isWrite, place) };
}

function isRead(request: GraphRequest): boolean {
  return request.method === "GET";
}
