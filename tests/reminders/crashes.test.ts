// A run that dies at any moment of its life, and the runs that come after it: whatever the moment, each reminder is said
// once on mail, shown once in Teams, and nothing is left unsaid or unsettled.
import { describe, expect, it } from "vitest";
import type { Ports } from "#reminders/ports.ts";
import { remind } from "#reminders/run.ts";
import { Killed, killedAtMoment } from "../simulation/moment.ts";
import { lastDay, type SimulatedTenant, wish } from "../simulation/world.ts";
import { worldError } from "../simulation/world-error.ts";
import { noticeRow } from "../support/small-world.ts";
import { mailedTwice, saidTwice, unsaid, unsettled, untrue } from "./invariants.ts";
import { everyKind, hidden } from "./people.ts";

const today = lastDay + 9;
const quarter = 15 * 60_000;

/** Everybody by their own way; one whom Teams refuses, and who therefore hears by mail. */
function tenant() {
  const world = everyKind();
  world.feed.refuses = (to) => (to === hidden ? worldError("forbidden", 403) : null);
  return world;
}

function expectSound(world: SimulatedTenant) {
  expect(saidTwice(world)).toEqual([]);
  expect(unsaid(world, today)).toEqual([]);
  expect(unsettled(world)).toEqual([]);
  expect(mailedTwice(world)).toEqual([]);
  expect(untrue(world)).toEqual([]);
}

/** How many moments a run has that nothing disturbs. */
async function lifeOf(world: SimulatedTenant) {
  let moments = 0;
  await remind(
    world.ports(async () => {
      moments += 1;
    }),
    wish(today),
  );
  return moments;
}

describe("a run that dies", { timeout: 60_000 }, () => {
  it("at any moment: the next says the rest, once", async () => {
    const moments = await lifeOf(tenant());
    expect(moments).toBeGreaterThan(50);
    for (let moment = 1; moment <= moments; moment += 1) {
      const world = tenant();
      await expect(remind(world.ports(killedAtMoment(moment)), wish(today))).rejects.toThrow(Killed);
      world.now += quarter;
      expect(await remind(world.ports(), wish(today)), `moment ${moment}`).toMatchObject({ problems: [] });
      expectSound(world);
    }
  });

  it("and whose successor dies too, at any two moments: the third says the rest, once", async () => {
    const moments = await lifeOf(tenant());
    for (let first = 1; first <= moments; first += 7) {
      for (let second = 1; second <= moments; second += 5) {
        const world = tenant();
        for (const moment of [first, second]) {
          await remind(world.ports(killedAtMoment(moment)), wish(today)).catch(ignoreDeath);
          world.now += quarter;
        }
        await remind(world.ports(), wish(today));
        expectSound(world);
      }
    }
  });

  it("would be told twice by one that sends and then writes it down", async () => {
    const world = tenant();
    await naive(world.ports(killedAtMoment(5))).catch(ignoreDeath);
    await naive(world.ports());
    expect(world.feed.posted.length).toBeGreaterThan(new Set(world.feed.posted.map(({ to }) => to)).size);
  });
});

describe("a call whose answer is lost", { timeout: 60_000 }, () => {
  it("whichever call it is: this run or the next says everything, once", async () => {
    const moments = await lifeOf(tenant());
    for (let lost = 1; lost <= moments; lost += 1) {
      const world = tenant();
      let seen = 0;
      const moment = async () => {
        seen += 1;
        if (seen === lost) throw worldError("offline", null, true);
      };
      await remind(world.ports(moment), wish(today)).catch(ignoreWorld);
      world.now += quarter;
      await remind(world.ports(), wish(today));
      expectSound(world);
    }
  });
});

/** Reads, sends, and only then writes that it was sent. */
async function naive({ desk, activity }: Ports) {
  const { registers } = await desk.wholeRegisters();
  const { rows } = await desk.log.all();
  for (const { group, memberships } of registers) {
    const chair = memberships[0]?.personId;
    if (!chair || chair === hidden || rows.some(({ recipientId }) => recipientId === chair)) continue;
    await activity.send(chair, {
      activityType: "obligationDue",
      parameters: {},
      previewText: group.title,
      topic: "",
      webUrl: "",
      chainId: rows.length,
    });
    await desk.log.claim(noticeRow({ key: chair, recipientId: chair }));
  }
}

function ignoreDeath(error: unknown) {
  if (!(error instanceof Killed)) throw error;
}

function ignoreWorld(error: unknown) {
  if (!(error instanceof Error && error.name === "GraphError")) throw error;
}
