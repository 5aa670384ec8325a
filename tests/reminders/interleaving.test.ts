// Two runs at once, at every order of their calls, on the same day or on different ones: nothing is said twice and
// nothing is left unsaid. Beside it the guard: the naive way (read, send, write down) says it twice in the same harness.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import { planNotices, reminderKey } from "#domain/notices.ts";
import { type PolicyOf, productPolicy, stepsDue } from "#domain/reminder-policy.ts";
import type { Ports } from "#reminders/ports.ts";
import { remind } from "#reminders/run.ts";
import { Killed, killedAt, type Moment } from "../simulation/moment.ts";
import { lastDay, type SimulatedTenant, simulatedTenant, wish } from "../simulation/world.ts";
import { chairId, coordinatorId, group, noticeRow, register } from "../support/small-world.ts";

const groups = ["a", "b"].map((key) =>
  register({
    group: group({ key, title: key, followedFrom: lastDay - 200 }),
    rules: register().rules.map((one) => ({ ...one, groupKey: key })),
  }),
);
const days = fc.tuple(fc.integer({ min: -65, max: 30 }), fc.integer({ min: -65, max: 30 }));

/** Every moment of a run waits its turn; the scheduler decides whose turn it is. */
const takingTurns =
  (scheduler: fc.Scheduler, name: string): Moment =>
  (what) =>
    scheduler.schedule(Promise.resolve(), `${name}: ${what}`);

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

/** What has been said, in the log's own keys. */
const said = (world: SimulatedTenant) =>
  [...world.log.rows.values()].flatMap(({ reminderKeys }) => reminderKeys).toSorted();

/** What must have been said once somebody has run on `day`. */
function due(day: number) {
  return groups
    .flatMap((one) => dutiesOf(one, lastDay + day))
    .flatMap((duty) =>
      stepsDue(duty, productPolicy[duty.facts.kind], lastDay + day).flatMap((step) =>
        [chairId, ...(step >= 7 ? [coordinatorId] : [])].map((id) => reminderKey(duty, step, id)),
      ),
    )
    .toSorted();
}

describe("two runs at once", () => {
  it("say everything that is due exactly once, in whatever order their calls fall", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), days, async (scheduler, both) => {
        const world = simulatedTenant(groups);
        await bothAtOnce(scheduler, world, both, (ports, today) => remind(ports, wish(today)));
        expect(said(world)).toEqual(due(Math.max(...both)));
        expect(world.feed.posted).toHaveLength(world.log.rows.size);
        expect([...world.log.rows.values()].every(({ progress }) => progress === "sent")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("take over a dead run's claim once between them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = simulatedTenant(groups);
        await expect(remind(world.ports(killedAt("send")), wish(lastDay))).rejects.toThrow(Killed);
        world.now += 15 * 60_000;
        await bothAtOnce(scheduler, world, [0, 0], (ports, today) => remind(ports, wish(today)));
        expect(world.feed.posted).toHaveLength(1);
        expect(said(world)).toEqual(due(0));
      }),
    );
  });

  it("would say it twice if they read, sent and then wrote it down", async () => {
    const naive = async (ports: Ports, today: number) => {
      const { registers } = await ports.desk.wholeRegisters();
      const { rows: log } = await ports.desk.log.all();
      const standings = registers.map((one) => ({ register: one, duties: dutiesOf(one, today) }));
      const policyOf: PolicyOf = (_group, kind) => productPolicy[kind];
      for (const { recipient, reminderKeys } of planNotices(standings, {
        policyOf,
        log,
        today,
        lastRunDay: null,
      })) {
        await ports.activity.send(recipient.id ?? "", {
          activityType: "obligationDue",
          parameters: {},
          previewText: reminderKeys.join(),
          topic: "",
          webUrl: "",
          chainId: 0,
        });
        await ports.desk.log.claim(
          noticeRow({ key: `${recipient.id}-${log.length}`, recipientId: recipient.id, reminderKeys }),
        );
      }
    };
    const saysOnce = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = simulatedTenant(groups);
      await bothAtOnce(scheduler, world, [0, 0], naive);
      return world.feed.posted.length === 1;
    });
    expect((await fc.check(saysOnce)).failed).toBe(true);
  });
});
