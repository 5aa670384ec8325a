// The same run over Microsoft's own protocol, as the emulator speaks it: each notice once in the outbox.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliverableKey } from "#domain/obligations.ts";
import { remind } from "#reminders/run.ts";
import { steps } from "#schema/lists/group-site.ts";
import { groups, memberships } from "#schema/lists/register.ts";
import { wish } from "../simulation/world.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { groupRef, newDeliverable, newGroup, newMembership, newStep, put } from "../support/new-rows.ts";
import { chairId, memberId } from "../support/small-world.ts";
import { groupSite, otherGroupSite, registerSite } from "../support/test-directory.ts";
import { openTenant, reportDue, servicePorts } from "./tenant-with-group.ts";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openTenant();
});
afterEach(() => emulator.close());

const run = (day: number, clock?: () => number) => remind(servicePorts(emulator, clock), wish(day));
const recipients = async () => (await emulator.outbox()).map(({ to }) => to);
const report = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);

describe("against Graph", () => {
  it("twice: once in the outbox, and in the log as accepted", async () => {
    expect(await run(reportDue - 7)).toMatchObject({ sent: 1, problems: [] });
    expect(await run(reportDue - 7)).toMatchObject({ planned: 0, problems: [] });
    expect(await emulator.outbox()).toMatchObject([
      { to: "chair@test.example", text: expect.stringContaining("Verksamhetsberättelse") },
    ]);
    const { rows, brokenRows } = await emulator.storeOf("coordinator").notices();
    expect(rows).toMatchObject([
      { recipientId: chairId, progress: "sent", runDay: reportDue - 7, cause: null },
    ]);
    expect(brokenRows).toEqual([]);
  });

  it("at the same time: once in the outbox", async () => {
    const results = await Promise.all([run(reportDue + 7), run(reportDue + 7), run(reportDue + 7)]);
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    expect((await recipients()).toSorted()).toEqual(["chair@test.example", "coordinator@test.example"]);
  });

  it("three weeks later, with no run between: nothing that fell due is missed, and nothing is said again", async () => {
    await run(reportDue - 7);
    expect(await run(reportDue + 14)).toMatchObject({ sent: 2 });
    const { rows } = await emulator.storeOf("coordinator").notices();
    const keys = rows.flatMap(({ reminderKeys }) => reminderKeys);
    expect(keys).toHaveLength(3 + 4 + 2);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("after the chair has handed in: the coordinator is asked to receive it, and nobody else hears", async () => {
    await emulator.storeOf("chair").handIn(groupRef, {
      deliverable: newDeliverable({ key: report, link: "https://example.com/berattelse" }),
      step: newStep({ about: report, day: reportDue - 20 }),
      file: null,
    });
    expect(await run(reportDue + 28)).toMatchObject({ planned: 1, sent: 1 });
    expect(await recipients()).toEqual(["coordinator@test.example"]);
  });

  it("after somebody without the role has handed in by calling Graph: the chair still hears", async () => {
    await put(emulator, groupSite, steps, newStep({ about: report, day: reportDue - 20 }));
    expect(await run(reportDue)).toMatchObject({ sent: 1 });
  });

  it("a lost answer shows once, and the log tells it was sent", async () => {
    await emulator.plan({ match: { url: "sendActivityNotification" }, action: "loseAnswer", times: 1 });
    expect(await run(reportDue)).toMatchObject({ sent: 1, problems: [] });
    const shown = (await emulator.outbox()).filter((message) => !("replaced" in message));
    expect(shown).toHaveLength(1);
  });

  it.each(["POST", "PATCH"])(
    "a lost answer to the log's own %s leaves one row and one message",
    async (method) => {
      await emulator.plan({ match: { method, url: "/items" }, action: "loseAnswer", times: 1 });
      expect(await run(reportDue)).toMatchObject({ sent: 1, problems: [] });
      expect((await emulator.storeOf("coordinator").notices()).rows).toMatchObject([{ progress: "sent" }]);
      expect(await recipients()).toHaveLength(1);
    },
  );

  it("somebody without the app is told in the log, and the others hear", async () => {
    const shared = newMembership({ role: "chair", personId: memberId, personName: "Cleo Utan-app" });
    await put(emulator, registerSite, memberships, shared);
    expect(await run(reportDue)).toMatchObject({ sent: 1, failed: 1, problems: [] });
    const { rows } = await emulator.storeOf("coordinator").notices();
    const failed = rows.find(({ progress }) => progress === "failed");
    expect(failed).toMatchObject({
      recipientId: memberId,
      cause: expect.stringMatching(/^[a-z-]+ 4\d\d: ./),
    });
  });

  it("a group whose site answers nothing is told, and the others hear", async () => {
    await put(
      emulator,
      registerSite,
      groups,
      newGroup({ key: "borta", title: "Borta", sitePath: "/sites/borta" }),
    );
    await put(
      emulator,
      registerSite,
      groups,
      newGroup({ key: "annan", title: "Annan", sitePath: otherGroupSite }),
    );
    expect(await run(reportDue)).toMatchObject({
      sent: 1,
      problems: [{ kind: "unreachable", group: "Borta" }],
    });
  });
});
