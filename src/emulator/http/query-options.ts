// The query string as Graph reads it: `$` may be encoded or left out, keys ignore case, the order is kept for next links.
import { badRequest } from "./graph-error.ts";

const system = new Set([
  "select",
  "expand",
  "filter",
  "orderby",
  "top",
  "skip",
  "count",
  "search",
  "skiptoken",
  "format",
]);

/** System options by bare lower-case name, all other parameters, and the pairs as they came. */
export interface QueryOptions {
  system: Map<string, string>;
  other: Map<string, string>;
  pairs: [string, string][];
}

/** Parses the part of a URL after `?`; throws 400 when a system option is unknown or given twice. */
export function parseQuery(search: string): QueryOptions {
  const options: QueryOptions = { system: new Map(), other: new Map(), pairs: [] };
  for (const [key, value] of new URLSearchParams(search)) {
    const name = key.replace(/^\$/, "").toLowerCase();
    if (!system.has(name)) {
      if (key.startsWith("$")) throw badRequest(`The query parameter '${key}' is not supported.`);
      options.other.set(key, value);
      options.pairs.push([key, value]);
      continue;
    }
    if (options.system.has(name))
      throw badRequest(
        `Query option '$${name}' was specified more than once, but it must be specified at most once.`,
      );
    options.system.set(name, value);
    options.pairs.push([`$${name}`, value]);
  }
  return options;
}

/** Throws 400 when a system option is used that this resource does not know. */
export function allowOnly(options: QueryOptions, ...allowed: string[]): void {
  for (const name of options.system.keys()) {
    if (allowed.includes(name) || name === "format") continue;
    throw badRequest(`Query option '$${name}' is not supported for this resource.`);
  }
}

/** `$top` as a number between 1 and the cap, or the default page size. */
export function pageSize(options: QueryOptions, usual: number, cap: number): number {
  const text = options.system.get("top");
  if (text === undefined) return usual;
  if (!/^\d+$/.test(text) || Number(text) < 1) {
    throw badRequest(
      `Invalid value '${text}' for $top query option found. The $top query option requires a positive integer value.`,
    );
  }
  return Math.min(Number(text), cap);
}

/** The absolute link to the next page: same address, all options, the given skip token last. */
export function nextLink(address: string, options: QueryOptions, skipToken: string): string {
  const kept = options.pairs.filter(([key]) => key !== "$skiptoken");
  const query = [...kept, ["$skiptoken", skipToken] as const].map(
    ([key, value]) => `${key}=${encodeURIComponent(value)}`,
  );
  return `${address}?${query.join("&")}`;
}
