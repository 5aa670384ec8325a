// Two who write back at the same time (the service at night and a coordinator's tab), in every order their requests can
// come in, and with answers lost on the way: the rows end the same.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keyOf } from "#domain/keys.ts";
import { sendBatch, valueIn } from "#graph/batch.ts";
import { createRequest, query, queryAll } from "#graph/list-items.ts";
import { dayOf } from "#schema/day.ts";
import type { List } from "#schema/define-list.ts";
import { groupStatus, openObligations } from "#schema/lists/coordination.ts";
import { newCells } from "#store/cells.ts";
import { openStore } from "#store/open-store.ts";
import type { Desk, GroupStanding } from "#store/port.ts";
import { rowsOf as rowsOfItems } from "#store/rows.ts";
import { graphUrl, openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newGroupStatus, newOpenObligation } from "../support/new-rows.ts";
import { coordinationSite, hostname, registerSite } from "../support/test-directory.ts";

const today = dayOf(2026, 11, 22);
const start = Date.UTC(2026, 10, 22, 3, 0);
const site = { host: hostname, path: coordinationSite };

/** Many stories take their time where others work on the same processor. */
const patient = 60_000;

let emulator: TestEmulator;
let now = start;
beforeAll(async () => {
  emulator = await openProvisioned({ now: () => now });
});
afterAll(() => emulator.close());

/** The desk of somebody each of whose requests comes when the scheduler says so. */
function deskOf(scheduler: fc.Scheduler): Desk {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await scheduler.schedule(Promise.resolve());
    return emulator.fetch(input, init);
  };
  const tokens = emulator.personTokens("coordinator");
  const wait = async () => {};
  return openStore({ graphUrl, tokens, fetch, wait, siteHost: hostname, registerSite, coordinationSite });
}

interface Story {
  /** Which of six duties were open before, and which are now. */
  before: number[];
  after: number[];
  /** Of those that are open now, which say something else than before. */
  changed: number[];
  groups: number;
}

const duties = fc.uniqueArray(fc.integer({ min: 0, max: 5 }));
const stories: fc.Arbitrary<Story> = fc.record({
  before: duties,
  after: duties,
  changed: duties,
  groups: fc.constantFrom(1, 6),
});

let worlds = 0;

/** Group keys that no story before has used. */
function newWorld(count: number): string[] {
  worlds += 1;
  return Array.from({ length: count }, (_, n) => `w${worlds}-${n}`);
}

function standing(groupKey: string, open: number[], changed: number[], asOf: number): GroupStanding {
  const key = (n: number) => keyOf("duty", groupKey, n);
  return {
    status: newGroupStatus({ key: keyOf("status", groupKey), groupKey, open: open.length, asOf }),
    open: open.map((n) => newOpenObligation({ key: key(n), groupKey, asOf, isMissed: changed.includes(n) })),
  };
}

/** What the rows of the groups say, apart from when each duty's row was last written. */
async function rowsOf(groups: string[]) {
  const own = async <L extends List>(list: L) => {
    const asked = groups.map((value) => ({ site, list, only: { property: "groupKey", value } }));
    const items = (await queryAll(emulator.setup, asked)).flatMap(valueIn);
    return rowsOfItems(list, items).rows.toSorted(byKey);
  };
  const duties = await own(openObligations);
  return {
    open: duties.filter((one) => one.standing === "open").map(({ row: _, asOf: __, ...row }) => row),
    closed: duties.filter((one) => one.standing === "closed").map(({ key, closedOn }) => ({ key, closedOn })),
    statuses: (await own(groupStatus)).map(({ row: _, ...row }) => row),
  };
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

/** What they should say: everything open as it now is, the rest closed today, the latest reading on top. */
function expected(before: GroupStanding[], after: GroupStanding[], latest: number) {
  const open = after.flatMap((one) => one.open).toSorted(byKey);
  const keys = new Set(open.map(({ key }) => key));
  return {
    open: open.map(({ asOf: _, ...row }) => row),
    closed: before
      .flatMap((one) => one.open.filter(({ key }) => !keys.has(key)))
      .map(({ key }) => ({ key, closedOn: today }))
      .toSorted(byKey),
    statuses: after.map(({ status }) => ({ ...status, asOf: latest })).toSorted(byKey),
  };
}

const lostAnswers = fc.array(
  fc.record({ method: fc.constantFrom("POST", "PATCH"), after: fc.integer({ min: 0, max: 6 }) }),
  { maxLength: 2 },
);

it(
  "two who have read the same, in any order and with answers lost, leave the same rows",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        stories,
        lostAnswers,
        fc.boolean(),
        fc.scheduler(),
        async (story, lost, isSecondLater, scheduler) => {
          now += 86_400_000;
          const groups = newWorld(story.groups);
          const before = groups.map((key) => standing(key, story.before, [], now));
          await emulator.storeOf("coordinator").writeBack(before, today - 1);
          now += 3_600_000;
          const secondAsOf = now + (isSecondLater ? 5000 : 0);
          const first = groups.map((key) => standing(key, story.after, story.changed, now));
          const second = groups.map((key) => standing(key, story.after, story.changed, secondAsOf));
          now += 60_000;
          await emulator.plan(
            ...lost.map(({ method, after }) => ({
              match: { method, url: "/items" },
              after,
              action: "loseAnswer" as const,
            })),
          );
          const outcomes = await scheduler.waitFor(
            Promise.all([
              deskOf(scheduler).writeBack(first, today),
              deskOf(scheduler).writeBack(second, today),
            ]),
          );
          await emulator.clearFaults();
          expect(outcomes.flatMap(({ failed }) => failed)).toEqual([]);
          expect(await rowsOf(groups)).toEqual(expected(before, first, secondAsOf));
        },
      ),
      { numRuns: 25 },
    );
  },
  patient,
);

it(
  "of two who have read one after the other, the later reading stands, whoever writes first",
  async () => {
    await fc.assert(
      fc.asyncProperty(stories, duties, fc.boolean(), async (story, later, isLaterFirst) => {
        now += 86_400_000;
        const groups = newWorld(story.groups);
        const early = groups.map((key) => standing(key, story.before, story.changed, now));
        now += 60_000;
        const late = groups.map((key) => standing(key, later, [], now));
        now += 60_000;
        const order = isLaterFirst ? [late, early] : [early, late];
        for (const one of order) await emulator.storeOf("coordinator").writeBack(one, today);
        const before = isLaterFirst ? [] : early;
        expect(await rowsOf(groups)).toEqual(expected(before, late, now - 60_000));
      }),
      { numRuns: 12 },
    );
  },
  patient,
);

it("(guard) in the same harness two who only write what they saw was missing refuse each other", async () => {
  const [groupKey = ""] = newWorld(1);
  const { open } = standing(groupKey, [1, 2], [], now);
  const naive = async () => {
    const there = new Set(
      (await query(emulator.setup, { site, list: openObligations })).map(({ fields }) => fields.Key),
    );
    const missing = open.filter(({ key }) => !there.has(key));
    const requests = missing.map((one) =>
      createRequest(site, openObligations, newCells(openObligations, one)),
    );
    return sendBatch(emulator.setup, requests);
  };
  const outcomes = (await Promise.all([naive(), naive()])).flat();
  expect(outcomes.filter(({ ok }) => !ok)).toHaveLength(2);
});
