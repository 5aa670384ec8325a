// Two runs at once, at every order of their calls, on the same day or on different ones: nothing is said twice and
// nothing is left unsaid. Beside it the guard: the naive way (read, send, write down) says it twice in the same harness.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planNotices, reminderKey } from "#domain/notices.ts";
import { obligations } from "#domain/obligations.ts";
import { defaultPolicy, stepsDue } from "#domain/reminder-policy.ts";
import type { Ports } from "#reminders/ports.ts";
import { remind } from "#reminders/run.ts";
import { chairId, coordinatorId, group, noticeRow, register } from "../support/small-world.ts";
import type { Moment } from "./memory-log.ts";
import { lastDay, type SmallTenant, tenant, wish } from "./world.ts";

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
  world: SmallTenant,
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
const said = (world: SmallTenant) =>
  [...world.log.rows.values()].flatMap(({ reminderKeys }) => reminderKeys).toSorted();

/** What must have been said once somebody has run on `day`. */
function due(day: number) {
  return groups
    .flatMap((one) => obligations(one, lastDay + day))
    .flatMap((obligation) =>
      stepsDue(obligation, defaultPolicy, lastDay + day).map((step) => ({ obligation, step })),
    )
    .flatMap(({ obligation, step }) =>
      [chairId, ...(step >= 7 ? [coordinatorId] : [])].map((id) => reminderKey(obligation.key, step, id)),
    )
    .toSorted();
}

describe("two runs at once", () => {
  it("say everything that is due exactly once, in whatever order their calls fall", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), days, async (scheduler, both) => {
        const world = tenant(groups);
        await bothAtOnce(scheduler, world, both, (ports, today) => remind(ports, wish(today)));
        expect(said(world)).toEqual(due(Math.max(...both)));
        expect(world.posted).toHaveLength(world.log.rows.size);
        expect([...world.log.rows.values()].every(({ progress }) => progress === "sent")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("take over a dead run's claim once between them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = tenant(groups);
        const cut: Moment = async (what) => {
          if (what === "send") throw new Error("killed");
        };
        await expect(remind(world.ports(cut), wish(lastDay))).rejects.toThrow("killed");
        world.now += 15 * 60_000;
        await bothAtOnce(scheduler, world, [0, 0], (ports, today) => remind(ports, wish(today)));
        expect(world.posted).toHaveLength(1);
        expect(said(world)).toEqual(due(0));
      }),
    );
  });

  it("would say it twice if they read, sent and then wrote it down", async () => {
    const naive = async (ports: Ports, today: number) => {
      const { registers } = await ports.store.allRegisters();
      const { rows } = await ports.log.all();
      const standings = registers.map((one) => ({ register: one, obligations: obligations(one, today) }));
      for (const { recipient, reminderKeys } of planNotices(standings, defaultPolicy, rows, today)) {
        await ports.sender.send(recipient.id ?? "", {
          activityType: "obligationDue",
          parameters: {},
          previewText: reminderKeys.join(),
          topic: "",
          webUrl: "",
          chainId: 0,
        });
        await ports.log.claim(
          noticeRow({ key: `${recipient.id}-${rows.length}`, recipientId: recipient.id, reminderKeys }),
        );
      }
    };
    const saysOnce = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = tenant(groups);
      await bothAtOnce(scheduler, world, [0, 0], naive);
      return world.posted.length === 1;
    });
    expect((await fc.check(saysOnce)).failed).toBe(true);
  });
});
