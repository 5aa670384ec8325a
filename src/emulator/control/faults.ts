// Fault plans: which coming requests shall fail, and how. They hold until used up or cleared, and are not kept on disk.
import { asObject, onlyProperties } from "#emulator/http/call.ts";
import { badRequest } from "#emulator/http/graph-error.ts";

const actions = ["throttle", "status", "delay", "loseAnswer", "cut"] as const;

export interface Fault {
  match: { method?: string; url?: string; app?: string; who?: string };
  /** How many matches it hits; -1 for ever. */
  times: number;
  /** How many matches it lets pass first. */
  after: number;
  action: (typeof actions)[number];
  /** Seconds, for throttle. */
  retryAfter: number;
  status: number;
  code: string;
  /** Milliseconds, for delay. */
  ms: number;
}

export interface FaultTarget {
  method: string;
  url: string;
  app: string | null;
  who: string | null;
}

export class Faults {
  #faults: Fault[] = [];

  /** Adds the faults of a plan; throws 400 naming what is wrong with it. */
  plan(body: Record<string, unknown>): void {
    if (!Array.isArray(body.faults)) throw badRequest('A plan is { "faults": [ … ] }.');
    this.#faults.push(
      ...body.faults.map((one: unknown, index) => parseFault(asObject(one, `faults[${index}]`), index)),
    );
  }

  /** The fault that hits this request, or undefined; each call counts as one match. */
  take(target: FaultTarget): Fault | undefined {
    for (const fault of this.#faults) {
      if (fault.times === 0 || !matches(fault.match, target)) continue;
      if (fault.after > 0) {
        fault.after -= 1;
        continue;
      }
      if (fault.times > 0) fault.times -= 1;
      return { ...fault };
    }
    return undefined;
  }

  rows(): readonly Fault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }
}

function matches(match: Fault["match"], target: FaultTarget): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== target.method) return false;
  if (match.app !== undefined && match.app !== target.app) return false;
  if (match.who !== undefined && match.who !== target.who) return false;
  return match.url === undefined || matchesUrl(match.url, target.url);
}

function matchesUrl(wanted: string, url: string): boolean {
  const readable = decoded(url);
  if (url.includes(wanted) || readable.includes(wanted)) return true;
  try {
    const pattern = new RegExp(wanted, "i");
    return pattern.test(url) || pattern.test(readable);
  } catch {
    return false;
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function parseFault(body: Record<string, unknown>, index: number): Fault {
  onlyProperties(body, "fault", ["match", "times", "after", "action", "retryAfter", "status", "code", "ms"]);
  const match = asObject(body.match ?? {}, `faults[${index}].match`);
  onlyProperties(match, "faultMatch", ["method", "url", "app", "who"]);
  const action = actions.find((one) => one === body.action);
  if (!action) throw badRequest(`faults[${index}].action must be one of ${actions.join(", ")}.`);
  const texts = Object.entries(match).map(([name, value]) => {
    if (typeof value !== "string") throw badRequest(`faults[${index}].match.${name} must be a text.`);
    return [name, value] as const;
  });
  return {
    match: Object.fromEntries(texts),
    times: whole(body.times, 1, `faults[${index}].times`, -1),
    after: whole(body.after, 0, `faults[${index}].after`),
    action,
    retryAfter: whole(body.retryAfter, 1, `faults[${index}].retryAfter`),
    status: whole(body.status, 503, `faults[${index}].status`, 400, 599),
    code: typeof body.code === "string" ? body.code : "serviceNotAvailable",
    ms: whole(body.ms, 0, `faults[${index}].ms`),
  };
}

function whole(value: unknown, usual: number, name: string, least = 0, most = 2_000_000_000): number {
  if (value === undefined) return usual;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw badRequest(`${name} must be a whole number from ${least} to ${most}.`);
  return value;
}
