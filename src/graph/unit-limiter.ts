// Keeps one process below what Microsoft's services bear: SharePoint's resource units in any minute, the activity feed's
// messages in any second, and silence for as long as a service that refused has asked for. One limiter for all clients.
import { contentOf } from "./content.ts";
import type { Reception } from "./gate.ts";
import { createLane, type Lane, type Passage } from "./lane.ts";
import { partAnswersIn } from "./part-answer.ts";
import type { Patience } from "./patience.ts";
import { type Cost, costsOf, type Service } from "./request-cost.ts";
import { isRefusal, pause, retryAfterOf, type Wait } from "./retry.ts";
import { createRollingBudget, type RollingBudget } from "./rolling-budget.ts";
import type { Send } from "./transport.ts";

export interface LimiterOptions {
  /** SharePoint's resource units in any 60 seconds; unless said, 80 % of what the smallest tenant allows an application. */
  unitsPerMinute?: number | null;
  /** Milliseconds since 1970. */
  clock?: () => number;
  wait?: Wait;
}

/** What has been asked since the limiter was made. */
export interface Usage {
  /** Calls over the network; a batch is one. */
  requests: number;
  /** SharePoint's resource units, as it told them where it did. */
  units: number;
  /** Calls and parts of batches that were refused for being too many. */
  throttled: number;
  /** Milliseconds for which calls at the head of a line were held back. */
  waitedMs: number;
}

export interface UnitLimiter {
  /** `send`, each call held back until its services have room for it. */
  under(send: Send): Send;
  usage(): Usage;
  patience: Patience;
}

/** Nobody sits before the service: it would rather come late than leave a group out. */
const servicePatience: Patience = { attempts: 8, longestWait: 5 * 60_000, partsFirst: 2 };

/** Under four fifths of what the smallest tenant allows an application each minute. */
const cautiousUnits = 980;

/** Microsoft takes five activity messages a second from one application in one tenant. */
const messagesPerSecond = 5;

type Verdict = Cost & { status: number; headers: Headers };

/** A limiter that has seen nothing yet. */
export function createUnitLimiter({
  unitsPerMinute,
  clock = Date.now,
  wait = pause,
}: LimiterOptions = {}): UnitLimiter {
  const usage: Usage = { requests: 0, units: 0, throttled: 0, waitedMs: 0 };
  const held: Wait = async (ms) => {
    usage.waitedMs += ms;
    await wait(ms);
  };
  const lane = (budget: RollingBudget | null) => createLane(budget, clock, held);
  const lanes: Record<Service, Lane> = {
    sharepoint: lane(createRollingBudget(unitsPerMinute ?? cautiousUnits, 60_000)),
    activity: lane(createRollingBudget(messagesPerSecond, 1000)),
    teams: lane(null),
    mail: lane(null),
    directory: lane(null),
  };

  return {
    patience: servicePatience,
    usage: () => ({ ...usage }),
    under: (send) => async (url, outgoing) => {
      const costs = costsOf(outgoing.asked);
      const services = [...new Set(costs.map(({ service }) => service))];
      const passages: (Passage & { service: Service })[] = [];
      for (const service of services) {
        const own = costs.filter((cost) => cost.service === service);
        const amount = service === "activity" ? own.length : unitsOf(own);
        passages.push({ service, ...(await lanes[service].enter(amount)) });
      }
      usage.requests += 1;
      const answer = await send(url, outgoing).catch((cause: unknown) => {
        usage.units += unitsOf(costs);
        for (const { received } of passages) received({ kind: "lost" });
        throw cause;
      });
      const verdicts = await verdictsOf(costs, answer);
      usage.units += unitsOf(verdicts);
      usage.throttled += answer.ok ? verdicts.filter(isRefusal).length : Number(isRefusal(answer));
      for (const { service, spending, received } of passages) {
        const own = verdicts.filter((verdict) => verdict.service === service);
        if (service === "sharepoint") spending.amount = unitsOf(own);
        received(receptionOf(own));
      }
      return answer;
    },
  };
}

/** How each call or part was answered, with the units it really cost where that was told. */
async function verdictsOf(costs: readonly Cost[], answer: Response): Promise<Verdict[]> {
  const isBatch = costs.some(({ part }) => part !== null);
  const answers = answer.ok && isBatch ? partAnswersIn(await contentOf(answer)) : [];
  const parts = new Map(answers.map((part) => [part.id, part]));
  return costs.map((cost) => {
    const own = cost.part === null ? answer : parts.get(cost.part);
    const told = cost.service === "sharepoint" ? own?.headers.get("x-ms-resource-unit") : null;
    const { status, headers } = own ?? answer;
    return { ...cost, status, headers, units: told ? Number(told) : cost.units };
  });
}

function receptionOf(verdicts: readonly Verdict[]): Reception {
  const pauses = verdicts.filter(isRefusal).map(({ headers }) => retryAfterOf(headers.get("Retry-After")));
  if (pauses.length === 0) return { kind: "taken" };
  const told = pauses.filter((seconds) => seconds !== null);
  return { kind: "refused", pauseMs: told.length === 0 ? null : Math.max(...told) * 1000 };
}

function unitsOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { units }) => sum + units, 0);
}
