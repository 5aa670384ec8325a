// One Graph request from its address to its answer, inside one transaction; refusals become Graph's error body.
import type { Caller } from "#emulator/auth/caller.ts";
import { routes } from "#emulator/routes.ts";
import { withSiteId } from "#emulator/sites/site-endpoints.ts";
import type { World } from "#emulator/world.ts";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { badRequest, errorBody, GraphFailure, throttled } from "./graph-error.ts";
import { pathSegments } from "./path-segments.ts";
import { parseQuery } from "./query-options.ts";
import { matchRoute } from "./route.ts";

/** A request as it came, alone or as a part of a batch. */
export interface GraphRequest {
  method: string;
  origin: string;
  /** Encoded, with the version. */
  path: string;
  /** What follows the `?`, without it. */
  search: string;
  headers: Headers;
  body: Uint8Array;
  caller: Caller;
  at: number;
  requestId: string;
  clientRequestId: string;
}

/** The answer and what it cost in resource units; never throws for what a client did. */
export function dispatch(world: World, request: GraphRequest): { answer: Answer; units: number } {
  let units = 1;
  let told: Record<string, string> = {};
  const answer = answered(request, () => {
    const segments = resolved(world, pathSegments(request.path));
    const { route, params } = matchRoute(routes, request.method, segments);
    units = route.units;
    told = charged(world, request, units);
    const call: Call = { ...request, segments, params, query: parseQuery(request.search) };
    return world.database.transaction(() => route.handler(world, call));
  });
  return { answer: { ...answer, headers: { ...told, ...answer.headers } }, units };
}

function answered(request: GraphRequest, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return refusal(error, request);
  }
}

/** The headers that tell how much of the budget is left; throws 429 when the request does not fit into it. */
function charged(world: World, request: GraphRequest, units: number): Record<string, string> {
  if (world.unitBudget === null || units === 0) return {};
  const { isOver, headers } = world.unitBudget.charge(request.caller.app.clientId, units, request.at);
  if (isOver) throw throttled(headers);
  return headers;
}

/** The answer for something thrown: Graph's error body, 500 for a fault of the emulator itself. */
export function refusal(
  error: unknown,
  request: { requestId: string; clientRequestId: string; at: number },
): Answer {
  const failure =
    error instanceof GraphFailure
      ? error
      : new GraphFailure(
          500,
          "generalException",
          `The emulator failed: ${error instanceof Error ? error.message : String(error)}`,
        );
  return { status: failure.status, headers: failure.headers, json: errorBody(failure, request) };
}

function resolved(world: World, path: string[]): string[] {
  const [version, ...segments] = path;
  if (version?.toLowerCase() !== "v1.0")
    throw badRequest(version === undefined ? "Empty path." : `Invalid version: ${version}`);
  const site =
    segments[0]?.toLowerCase() === "drives"
      ? world.sites.find((one) => one.driveId === segments[1])
      : undefined;
  return withSiteId(world, site ? ["sites", site.id, "drive", ...segments.slice(2)] : segments);
}
