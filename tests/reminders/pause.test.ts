// The service off for thirty days in a tenant where much is due to many, and started again: in memory, and over
// Microsoft's own protocol.
import { describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import type { Notice } from "#domain/entities.ts";
import { policyFrom, stepsDue } from "#domain/reminder-policy.ts";
import { remind } from "#reminders/run.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import { daysOfOrdeal, firstDay, openOrdealTenant } from "../ordeal/tenant.ts";
import { castOf } from "../simulation/cast.ts";
import { openPost } from "../simulation/post.ts";
import { seeded } from "../simulation/random.ts";
import { storyOf } from "../simulation/story.ts";
import { type SimulatedTenant, simulatedTenant, wish } from "../simulation/world.ts";
import { mailedTwice, saidTwice, unsaid } from "./invariants.ts";
import { servicePorts } from "./tenant-with-group.ts";

const pause = 30;

/** What somebody's own turn brought in a run; what they hear instead of others comes when those have been tried. */
function ownNotices(rows: readonly Notice[], runDay: number): Map<string | null, Notice[]> {
  const own = rows.filter(
    (row) => row.runDay === runDay && row.subjects.some(({ insteadOf }) => insteadOf === null),
  );
  return Map.groupBy(
    own.filter(({ recipientId }) => recipientId !== null),
    ({ recipientId }) => recipientId,
  );
}

/** Everything said on `runDay`: late exactly when its day came while the service was off. */
function expectMarkedLate(rows: readonly Notice[], stopped: number, runDay: number) {
  const said = rows.filter((row) => row.runDay === runDay).flatMap(({ subjects }) => subjects);
  const cameInThePause = ({ dueOn }: { dueOn: string }) =>
    formatDay(stopped) < dueOn && dueOn < formatDay(runDay);
  expect(said.filter((one) => one.isLate !== cameInThePause(one))).toEqual([]);
  expect(said.filter(({ isLate }) => isLate).length).toBeGreaterThan(10);
}

describe("off for thirty days and started again", () => {
  const start = dayOf(2027, 2, 1);

  function busyTenant(): SimulatedTenant {
    const random = seeded(30);
    const cast = castOf(random);
    const { worlds } = storyOf(random, cast, { start, days: 90, count: 8 });
    const world = simulatedTenant(worlds);
    openPost(world, cast, random);
    return world;
  }

  it("says everything that is due once, what is late as late, in one notice a person", async () => {
    const world = busyTenant();
    await remind(world.ports(), wish(start));
    const before = world.log.rows.size;
    world.now += pause * 86_400_000;
    await remind(world.ports(), wish(start + pause));
    const rows = [...world.log.rows.values()];
    expect(rows.length).toBeGreaterThan(before + 10);
    expect([...ownNotices(rows, start + pause).values()].filter(({ length }) => length !== 1)).toEqual([]);
    expect([saidTwice(world), mailedTwice(world), unsaid(world, start + pause)]).toEqual([[], [], []]);
    expectMarkedLate(rows, start, start + pause);
    await remind(world.ports(), wish(start + pause));
    expect(world.log.rows.size).toBe(rows.length);
  });

  it("leaves no step unsaid whose day came meanwhile: worked out from the duties alone", async () => {
    const world = busyTenant();
    await remind(world.ports(), wish(start));
    await remind(world.ports(), wish(start + pause));
    const heard = [...world.log.rows.values()].flatMap(({ subjects }) => subjects);
    const policyOf = policyFrom([]);
    for (const register of world.desk.worlds) {
      for (const duty of dutiesOf(register, start + pause)) {
        const last = stepsDue(duty, policyOf(register.group, duty.facts.kind), start + pause).at(-1);
        const steps = heard.filter(({ dutyKey }) => dutyKey === duty.key).map(({ step }) => step);
        if (last !== undefined) expect(steps, `${duty.facts.kind} ${formatDay(duty.day)}`).toContain(last);
      }
    }
  });

  it("does so over Graph, and the mails say since when", async () => {
    const emulator = await openOrdealTenant();
    const [stopped, again] = [firstDay + 40, firstDay + 40 + pause];
    expect(again).toBeLessThan(firstDay + daysOfOrdeal);
    await remind(servicePorts(emulator), wish(stopped));
    const first = (await emulator.outbox()).length;
    await remind(servicePorts(emulator), wish(again));
    const { rows } = await emulator.noticeLog().all();
    const sent = await emulator.outbox();
    emulator.close();
    expect([...ownNotices(rows, again).values()].filter(({ length }) => length !== 1)).toEqual([]);
    const keys = rows
      .filter(({ progress }) => progress === "sent")
      .flatMap(({ reminderKeys }) => reminderKeys);
    expect(new Set(keys).size).toBe(keys.length);
    const isOut = ({ progress, cause }: Notice) =>
      progress === "sent" || cause?.startsWith("bounced") === true;
    expect(sent.length).toBe(rows.filter(isOut).length);
    expectMarkedLate(rows, stopped, again);
    const late = sent.slice(first).filter(({ text }) => text.includes("tjänsten var inte igång"));
    expect(late.length).toBeGreaterThan(3);
  });
});
