// One night of the service over many groups, in virtual time: what it asks of SharePoint, in which minute most, and what
// it costs the processor. The run is the product's own, under its own limiter, against an emulator that refuses more
// than a small tenant's 1,250 units a minute.
import { createGraphClient } from "#graph/client.ts";
import { createUnitLimiter } from "#graph/unit-limiter.ts";
import { graphPorts } from "#reminders/graph-ports.ts";
import type { RunResult } from "#reminders/result.ts";
import { remind } from "#reminders/run.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { openStore } from "#store/open-store.ts";
import { applicationTokens, graphUrl, type Logged } from "../support/emulator.ts";
import { type ManyGroups, manyGroups } from "../support/many-groups.ts";
import { coordinationSite, hostname, registerSite, tabApp } from "../support/test-directory.ts";

export const smallestBudget = 1250;
const start = Date.UTC(2026, 10, 22, 3, 0);
const dayLong = 86_400_000;

export interface Night {
  groups: number;
  result: Pick<RunResult, "groups" | "sent" | "failed" | "problems">;
  /** Over the network; a batch is one. */
  requests: number;
  units: number;
  /** In the 60 seconds that cost most. */
  busiestMinute: number;
  /** Calls and parts of batches refused with 429. */
  throttled: number;
  /** Milliseconds from start to end of the run, in virtual time: answers take none. */
  lasted: number;
  /** Milliseconds of processor time, that of the emulator apart. */
  processor: number;
  emulator: number;
}

/** The nights of one tenant of `groups` groups: the first, in which everything is new, and as many quiet ones as asked. */
export async function nightsOf(groups: number, quiet: number): Promise<Night[]> {
  const tenant = await manyGroups(groups, start, smallestBudget);
  const nights: Night[] = [];
  for (let night = 0; night <= quiet; night += 1) {
    tenant.time.now = start + night * dayLong;
    nights.push(await oneNight(tenant, groups));
  }
  tenant.emulator.close();
  return nights;
}

async function oneNight({ fetch, time }: ManyGroups, groups: number): Promise<Night> {
  let emulated = 0;
  const counted: typeof globalThis.fetch = async (input, init) => {
    const before = process.cpuUsage();
    const answer = await fetch(input, init);
    emulated += spentSince(before);
    return answer;
  };
  const wait = async (ms: number) => {
    time.now += ms;
  };
  const clock = () => time.now;
  const limiter = createUnitLimiter({ clock, wait });
  const options = {
    graphUrl,
    tokens: applicationTokens(fetch, tabApp),
    fetch: counted,
    wait,
    limiter,
    siteHost: hostname,
    registerSite,
    coordinationSite,
  };
  const ports = graphPorts({
    desk: openStore(options),
    client: createGraphClient(options),
    mailbox: null,
    clock,
  });
  await control(fetch, "DELETE");
  const began = time.now;
  const before = process.cpuUsage();
  const result = await remind(ports, {
    runId: `night-${began}`,
    today: wallTimeOf(began).day,
    groupKey: null,
    isDryRun: false,
    lease: 900_000,
    teamsAppId: "cccccccc-0000-4000-8000-000000000001",
    siteHost: hostname,
  });
  const spent = spentSince(before);
  const log = (await control(fetch, "GET")) as (Logged & { at: string })[];
  const graph = log.filter(({ url }) => url.startsWith("/v1.0"));
  return {
    groups,
    result,
    requests: graph.filter(({ batch }) => batch === null).length,
    units: graph.reduce((sum, { units }) => sum + units, 0),
    busiestMinute: busiestMinute(graph.map(({ at, units }) => ({ at: Date.parse(at), units }))),
    throttled: graph.filter(({ status }) => status === 429).length,
    lasted: time.now - began,
    processor: spent - emulated,
    emulator: emulated,
  };
}

async function control(fetch: typeof globalThis.fetch, method: string): Promise<unknown> {
  const address = new URL("/_emulator/requests", graphUrl);
  return (await fetch(address, { method })).json();
}

function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The most units in any 60 seconds, of spendings in order of time. */
function busiestMinute(spent: readonly { at: number; units: number }[]): number {
  let most = 0;
  let sum = 0;
  let first = 0;
  for (const { at, units } of spent) {
    sum += units;
    for (let oldest = spent[first]; oldest && oldest.at <= at - 60_000; oldest = spent[first]) {
      sum -= oldest.units;
      first += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}
