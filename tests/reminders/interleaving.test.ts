// Two runs at once, at every order of their calls, on the same day or on different ones: nothing is said twice and
// nothing is left unsaid. Beside it the guard: the naive way (read, send, write down) says it twice in the same harness.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import { planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import type { Ports } from "#reminders/ports.ts";
import { remind } from "#reminders/run.ts";
import { Killed, killedAtMoment, type Moment } from "../simulation/moment.ts";
import { lastDay, type SimulatedTenant, wish } from "../simulation/world.ts";
import { worldError } from "../simulation/world-error.ts";
import { noticeRow } from "../support/small-world.ts";
import { mailedTwice, saidTwice, unsaid, unsettled, untrue } from "./invariants.ts";
import { everyKind, guest, hidden, inTeam } from "./people.ts";

const quarter = 15 * 60_000;
const day = fc.integer({ min: -65, max: 30 });
/** Whom Teams refuses for good, and whether the mailbox refuses everybody. */
const refusals = fc.record({
  byTeams: fc.subarray([inTeam, guest, hidden]),
  byMailbox: fc.boolean(),
});

/** Every moment of a run waits its turn; the scheduler decides whose turn it is. */
const takingTurns =
  (scheduler: fc.Scheduler, name: string): Moment =>
  (what) =>
    scheduler.schedule(Promise.resolve(), `${name}: ${what}`);

interface Refusals {
  byTeams: string[];
  byMailbox: boolean;
}

function tenantThatRefuses({ byTeams, byMailbox }: Refusals): SimulatedTenant {
  const world = everyKind();
  world.feed.refuses = (to) => (byTeams.includes(to) ? worldError("forbidden", 403) : null);
  world.mailbox.refuses = () => (byMailbox ? worldError("forbidden", 403) : null);
  return world;
}

async function bothAtOnce(
  scheduler: fc.Scheduler,
  world: SimulatedTenant,
  [one, other]: [number, number],
  run: (ports: Ports, today: number) => Promise<unknown>,
) {
  const runs = Promise.all([
    run(world.ports(takingTurns(scheduler, "one")), lastDay + one),
    run(world.ports(takingTurns(scheduler, "other")), lastDay + other),
  ]);
  await scheduler.waitFor(runs);
}

/** The clock jumps past every lease at a moment of the scheduler's choosing: whoever holds a claim then is stale. */
function clockJumps(scheduler: fc.Scheduler, world: SimulatedTenant) {
  void scheduler.schedule(Promise.resolve(), "the clock jumps").then(() => {
    world.now += quarter;
  });
}

/** A last run that nothing disturbs leaves nothing behind. */
async function expectSound(world: SimulatedTenant, today: number) {
  world.now += quarter;
  await remind(world.ports(), wish(today));
  expect(saidTwice(world)).toEqual([]);
  expect(unsaid(world, today)).toEqual([]);
  expect(unsettled(world)).toEqual([]);
  expect(mailedTwice(world)).toEqual([]);
  expect(untrue(world)).toEqual([]);
}

describe("two runs at once", { timeout: 60_000 }, () => {
  it("say everything that is due exactly once, by whichever way is open, in whatever order their calls fall", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.tuple(day, day), refusals, async (scheduler, both, refused) => {
        const world = tenantThatRefuses(refused);
        await bothAtOnce(scheduler, world, both, (ports, today) => remind(ports, wish(today)));
        const shown = [...world.feed.shown.values()];
        expect(world.feed.posted).toHaveLength(shown.length);
        await expectSound(world, lastDay + Math.max(...both));
        expect(world.feed.posted).toHaveLength(shown.length);
      }),
      { numRuns: 60 },
    );
  });

  it("take over what a dead run left, wherever it died, once between them", async () => {
    const deaths = fc.integer({ min: 1, max: 90 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), deaths, refusals, async (scheduler, moment, refused) => {
        const world = tenantThatRefuses(refused);
        await remind(world.ports(killedAtMoment(moment)), wish(lastDay + 9)).catch((error) => {
          if (!(error instanceof Killed)) throw error;
        });
        world.now += quarter;
        await bothAtOnce(scheduler, world, [9, 9], (ports, today) => remind(ports, wish(today)));
        await expectSound(world, lastDay + 9);
      }),
      { numRuns: 60 },
    );
  });

  it("of which one sleeps past its lease and wakes: mail still goes once, and Teams shows each message once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), refusals, async (scheduler, refused) => {
        const world = tenantThatRefuses(refused);
        clockJumps(scheduler, world);
        await bothAtOnce(scheduler, world, [9, 9], (ports, today) => remind(ports, wish(today)));
        await expectSound(world, lastDay + 9);
      }),
      { numRuns: 60 },
    );
  });

  it("would say it twice if they read, sent and then wrote it down", async () => {
    const saysOnce = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = everyKind();
      await bothAtOnce(scheduler, world, [0, 0], naive);
      const told = world.feed.posted.map(({ to, previewText }) => to + previewText);
      return new Set(told).size === told.length;
    });
    expect((await fc.check(saysOnce)).failed).toBe(true);
  });
});

/** Reads, sends, and only then writes that it was sent. */
async function naive({ desk, activity }: Ports, today: number) {
  const { registers } = await desk.wholeRegisters();
  const { rows: log } = await desk.log.all();
  const standings = registers.map((one) => ({ register: one, duties: dutiesOf(one, today) }));
  const planned = planNotices(standings, { policyOf: policyFrom([]), log, today, lastRunDay: null });
  for (const { recipient, reminderKeys } of planned) {
    await activity.send(recipient.id ?? "", {
      activityType: "obligationDue",
      parameters: {},
      previewText: reminderKeys.join(),
      topic: "",
      webUrl: "",
      chainId: 0,
    });
    const key = `${recipient.id}-${log.length}`;
    await desk.log.claim(noticeRow({ key, recipientId: recipient.id, reminderKeys }));
  }
}
