// Routes are rows in a table: method, pattern, cost, handler. The matcher knows how far an address was understood,
// since Graph names the first segment it does not know.
import type { World } from "#emulator/world.ts";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { badRequest, GraphFailure } from "./graph-error.ts";

export type Handler = (world: World, call: Call) => Answer;

/** `pattern` has fixed segments and `:name` parameters; `units` are SharePoint's resource units. */
export interface Route {
  method: string;
  pattern: string;
  units: number;
  handler: Handler;
}

/** The route for an address with its parameters; throws 400 for an unknown segment and 405 for an unknown method. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  segments: string[],
): { route: Route; params: Record<string, string> } {
  let understood = 0;
  let otherMethod = false;
  for (const route of routes) {
    const pattern = route.pattern.split("/");
    const depth = matchedDepth(pattern, segments);
    understood = Math.max(understood, depth);
    if (depth !== segments.length || depth !== pattern.length) continue;
    if (route.method !== method) {
      otherMethod = true;
      continue;
    }
    const named = pattern.flatMap((part, index) =>
      part.startsWith(":") ? [[part.slice(1), segments[index] ?? ""] as const] : [],
    );
    return { route, params: Object.fromEntries(named) };
  }
  if (otherMethod)
    throw new GraphFailure(405, "notAllowed", "Specified HTTP method is not allowed for the request target.");
  throw badRequest(`Resource not found for the segment '${segments[understood] ?? segments.at(-1) ?? ""}'.`);
}

function matchedDepth(pattern: string[], segments: string[]): number {
  let depth = 0;
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index];
    if (segment === undefined) break;
    const fits = part.startsWith(":")
      ? !segment.startsWith("@")
      : part.toLowerCase() === segment.toLowerCase();
    if (!fits) break;
    depth += 1;
  }
  return depth;
}
