// Rows that a hand has changed, in the log or in the register: nobody goes unreminded for them, and no run stops.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chainOf } from "#domain/chain-id.ts";
import { keyOf } from "#domain/keys.ts";
import { noticeKey } from "#domain/notices.ts";
import { changeItem } from "#graph/list-items.ts";
import { remind } from "#reminders/run.ts";
import { notices, policies } from "#schema/lists/coordination.ts";
import { memberships } from "#schema/lists/register.ts";
import { lastDay, smallTenant, wish } from "../simulation/world.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { newMembership, newPolicy, put } from "../support/new-rows.ts";
import { chairId, memberId, noticeRow } from "../support/small-world.ts";
import { coordinationSite, hostname, registerSite } from "../support/test-directory.ts";
import { openTenant, reportDue, servicePorts } from "./tenant-with-group.ts";

describe("against Graph", () => {
  let emulator: TestEmulator;
  beforeEach(async () => {
    emulator = await openTenant();
  });
  afterEach(() => emulator.close());
  const run = (day: number) => remind(servicePorts(emulator), wish(day));

  it("somebody whose latest row is broken hears the next reminder all the same", async () => {
    await run(reportDue - 30);
    const [row] = (await emulator.storeOf("coordinator").notices()).rows;
    if (!row) throw new Error("Nothing was said.");
    const site = { host: hostname, path: coordinationSite };
    await changeItem(emulator.setup, site, notices, row.row, { Subjects: "{" });
    expect(await run(reportDue - 7)).toMatchObject({ sent: 1, problems: [{ kind: "brokenRow" }] });
    expect((await emulator.storeOf("coordinator").notices()).rows).toMatchObject([{ recipientId: chairId }]);
    expect(await run(reportDue - 7)).toMatchObject({ planned: 0 });
  });

  it.each([
    ["of blanks", { personName: "   " }],
    ["that no cell holds, by an address as long", { personId: null, personMail: `${"a".repeat(250)}@x.se` }],
  ])("a name %s stops nobody else's reminders", async (_, who) => {
    await put(
      emulator,
      registerSite,
      memberships,
      newMembership({ key: keyOf("odd"), role: "chair", personId: memberId, personName: "Bo", ...who }),
    );
    const { sent } = await run(reportDue - 7);
    expect(sent).toBe(1);
  });

  it("a person without a name in a policy stops nobody's reminders", async () => {
    const nameless = { who: "person", id: memberId, name: "", mail: null, hearsFrom: -60 } as const;
    const hearers = [nameless, { who: "owner", hearsFrom: -60 } as const];
    const policy = newPolicy({ groupKey: null, dutyKind: "report", daysBefore: [7], hearers });
    await put(emulator, coordinationSite, policies, policy);
    expect(await run(reportDue - 7)).toMatchObject({ planned: 2, sent: 1 });
  });
});

describe("in the log", () => {
  it.each([
    ["recipient", { recipientId: "somebody-else" }],
    ["number", { sequence: 0 }],
  ])("a row whose %s has been changed keeps nobody from hearing", async (_, changes) => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 30));
    const key = noticeKey(chairId, 0);
    const first = world.log.rows.get(key);
    if (!first) throw new Error("Nothing was said.");
    const second = noticeKey(chairId, 1);
    world.log.rows.set(second, { ...first, key: second, sequence: 1, ...changes });
    expect(await remind(world.ports(), wish(lastDay - 7))).toMatchObject({ sent: 1, problems: [] });
  });

  it("a claim dated ahead by a clock that is wrong is taken over once it has been there for its lease", async () => {
    const world = smallTenant();
    const said = await remind(world.ports(), wish(lastDay - 7));
    const [row] = world.log.rows.values();
    if (!row) throw new Error("Nothing was said.");
    const ahead = { claimedAt: world.now + 400 * 86_400_000, progress: "claimed", settledAt: null } as const;
    world.log.rows.set(row.key, { ...row, ...ahead, row: { ...row.row, modifiedAt: world.now } });
    world.now += 60_000;
    expect(await remind(world.ports(), wish(lastDay - 7))).toMatchObject({ takenOver: 0 });
    world.now += 3_600_000;
    expect(await remind(world.ports(), wish(lastDay - 7))).toMatchObject({ takenOver: 1, sent: said.sent });
  });

  it("a reminder by hand takes no number from the service's rows, so that two runs meet in the same row", async () => {
    const world = smallTenant();
    const ports = world.ports();
    const before = await ports.desk.log.all();
    const chase = noticeRow({ key: keyOf("chase", "x", chairId), trigger: "hand", subjects: [] });
    world.log.rows.set(chase.key, chase);
    await remind(world.ports(), wish(lastDay - 7));
    let reads = 0;
    const all = async () => {
      reads += 1;
      return reads === 1 ? before : ports.desk.log.all();
    };
    const behind = { ...ports, desk: { ...ports.desk, log: { ...ports.desk.log, all } } };
    await remind(behind, wish(lastDay - 7));
    expect(world.feed.posted).toHaveLength(1);
  });

  it("what was said by hand and got no answer takes its own place when the service says it again", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 7));
    const [said] = world.log.rows.values();
    if (!said) throw new Error("Nothing was said.");
    const key = keyOf("chase", "x", chairId);
    const chase = { ...said, key, trigger: "hand", progress: "claimed", runId: "x" } as const;
    world.log.rows.set(key, chase);
    world.now += 3_600_000;
    await remind(world.ports(), wish(lastDay - 6));
    expect(world.feed.posted.map(({ chainId }) => chainId)).toEqual([chainOf(said), chainOf(chase)]);
    expect(chainOf(chase)).not.toBe(chainOf(said));
  });
});
