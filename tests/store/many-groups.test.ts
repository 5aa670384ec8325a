// What a night over many groups costs in SharePoint's resource units: so much a group, and so little beside.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import type { Group } from "#domain/entities.ts";
import { standingOfGroup } from "#domain/group-status.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { dayOf } from "#schema/day.ts";
import { openStore } from "#store/open-store.ts";
import type { Desk } from "#store/port.ts";
import { nightsOf } from "../bench/nightly-run.ts";
import { applicationTokens, graphUrl, type Logged } from "../support/emulator.ts";
import { type ManyGroups, manyGroups } from "../support/many-groups.ts";
import { coordinationSite, hostname, registerSite, tabApp } from "../support/test-directory.ts";

const count = 9;
const today = dayOf(2026, 11, 22);
const started = Date.UTC(2026, 10, 22, 3, 0);
const patient = 60_000;

let tenant: ManyGroups;
let desk: Desk;
let groups: Group[];
beforeAll(async () => {
  tenant = await manyGroups(count, started, 1_000_000);
  const { fetch, time } = tenant;
  const wait = async (ms: number) => {
    time.now += ms;
  };
  const tokens = applicationTokens(fetch, tabApp);
  desk = openStore({ graphUrl, tokens, fetch, wait, siteHost: hostname, registerSite, coordinationSite });
  groups = (await desk.groups()).rows;
}, patient);
afterAll(() => tenant.emulator.close());

/** The units of what `ask` asks for. */
async function unitsOf(ask: () => Promise<unknown>): Promise<number> {
  const log = new URL("/_emulator/requests", graphUrl);
  await tenant.fetch(log, { method: "DELETE" });
  await ask();
  const rows = (await (await tenant.fetch(log)).json()) as Logged[];
  return rows.reduce((sum, { units }) => sum + units, 0);
}

async function readAndWriteBack(wanted: Group[]): Promise<{ read: number; write: number; duties: number }> {
  tenant.time.now += 3_600_000;
  let registers: Awaited<ReturnType<Desk["wholeRegisters"]>>["registers"] = [];
  const read = await unitsOf(async () => {
    ({ registers } = await desk.wholeRegisters(wanted));
  });
  const context = { policyOf: policyFrom([]), heard: null, asOf: tenant.time.now, today };
  const standings = registers.map((one) => standingOfGroup(one, dutiesOf(one, today), context));
  const write = await unitsOf(async () => {
    expect((await desk.writeBack(standings, today)).failed).toEqual([]);
  });
  return { read, write, duties: standings.reduce((sum, { open }) => sum + open.length, 0) };
}

describe("reading and writing back", () => {
  it("costs two units more for every new duty, once", async () => {
    const { read, write, duties } = await readAndWriteBack(groups);
    expect(duties).toBeGreaterThan(count * 5);
    expect(read).toBe(6 + 10 * count);
    expect(write).toBe(4 + 2 * count + 2 * duties);
  });

  it.each([6, 7, 9])(
    "costs twelve units a group and ten beside, for %i groups of which nothing is new",
    async (n) => {
      expect(await readAndWriteBack(groups.slice(0, n))).toMatchObject({
        read: 6 + 10 * n,
        write: 4 + 2 * n,
      });
    },
  );

  it.each([1, 3, 5])(
    "costs no more than the groups themselves when it is %i that somebody has named",
    async (n) => {
      expect(await readAndWriteBack(groups.slice(0, n))).toMatchObject({
        read: 16 * n,
        write: 4 * n + 2 * n,
      });
    },
  );
});

it(
  "a whole night of the service grows by twelve units with every group, and is never refused",
  async () => {
    const [some, more] = [await nightsOf(6, 1), await nightsOf(8, 1)];
    const [quiet, quietOfMore] = [some[1], more[1]];
    if (!quiet || !quietOfMore) throw new Error("There were no such nights.");
    expect(quietOfMore.units - quiet.units).toBe(2 * 12);
    const nights = [...some, ...more];
    expect(nights.map(({ result }) => result.problems)).toEqual(nights.map(() => []));
    expect(nights.map(({ throttled }) => throttled)).toEqual(nights.map(() => 0));
    expect(nights.map(({ result }) => result.sent > 0)).toEqual([true, false, true, false]);
  },
  patient,
);
