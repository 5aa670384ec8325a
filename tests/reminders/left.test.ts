// Somebody who has left the group while a dead run held a reminder to them: they are not told, whoever came instead is.
import { expect, it } from "vitest";
import { remind } from "#reminders/run.ts";
import { killedAt } from "../simulation/moment.ts";
import { lastDay, smallTenant, wish } from "../simulation/world.ts";
import { chairId, coordinatorId, memberId, membership } from "../support/small-world.ts";

const quarter = 15 * 60_000;

type Tenant = ReturnType<typeof smallTenant>;

/** A run that dies with the chair's claim in its hands; then the chair leaves. */
async function diesAndLeaves(changes: { coordinatorId?: string } = {}): Promise<Tenant> {
  const world = smallTenant();
  await remind(world.ports(killedAt("send")), wish(lastDay)).catch(() => undefined);
  world.now += quarter;
  world.desk.worlds = world.desk.worlds.map((one) => ({
    ...one,
    group: { ...one.group, ...changes },
    memberships: [
      ...one.memberships.map((each) => (each.role === "chair" ? { ...each, endedOn: lastDay - 1 } : each)),
      membership({ key: "new-chair", role: "chair", personId: memberId, personName: "Ny Ordförande" }),
    ],
  }));
  return world;
}

const progressOf = (notices: readonly { to: string | null; progress: string }[], id: string) =>
  notices.filter(({ to }) => to === id).map(({ progress }) => progress);

it("tells whoever came instead, and not the one who has left", async () => {
  const world = await diesAndLeaves();
  const { notices, takenOver } = await remind(world.ports(), wish(lastDay + 1));
  expect(takenOver).toBe(1);
  expect(progressOf(notices, chairId)).toEqual(["notNeeded"]);
  expect(progressOf(notices, memberId)).toEqual(["sent"]);
});

it("still tells a chair who has left and now coordinates the group", async () => {
  const world = await diesAndLeaves({ coordinatorId: chairId });
  const { notices } = await remind(world.ports(), wish(lastDay + 1));
  expect(progressOf(notices, chairId)).toContain("sent");
  expect(chairId).not.toBe(coordinatorId);
});
