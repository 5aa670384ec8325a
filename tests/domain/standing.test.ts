// Standing: who held which role on a day, and what a step by somebody else, or written again, is worth.
import { describe, expect, it } from "vitest";
import { holdersOf, isCurrent, isSound, rolesForStep, rolesOf, standingOf } from "#domain/standing.ts";
import { dayOf } from "#schema/day.ts";
import {
  chairId,
  coordinatorId,
  group,
  memberId,
  membership,
  register,
  rowFacts,
  step,
  supportId,
} from "../support/small-world.ts";

const today = dayOf(2027, 2, 27);

describe("isCurrent", () => {
  it.each([
    ["nothing stated", {}, true],
    ["begins today", { termStarts: today }, true],
    ["begins tomorrow", { termStarts: today + 1 }, false],
    ["term ends today", { termEnds: today }, true],
    ["term ended yesterday", { termEnds: today - 1 }, false],
    ["ended today", { endedOn: today }, true],
    ["ended yesterday within its term", { endedOn: today - 1, termEnds: today + 100 }, false],
    ["ends before it starts", { termStarts: today + 1, termEnds: today - 1 }, false],
  ])("%s", (_, changes, expected) => {
    expect(isCurrent(membership(changes), today)).toBe(expected);
  });
});

describe("holdersOf", () => {
  it("leaves out vacant seats and those whose term is over", () => {
    const chairs = [
      membership({ key: "vacant", personId: null, personName: null }),
      membership({ key: "former", termEnds: today - 1 }),
      membership({ key: "now" }),
      membership({ key: "too", personId: memberId }),
    ];
    expect(holdersOf(register({ memberships: chairs }), ["chair"], today).map(({ key }) => key)).toEqual([
      "now",
      "too",
    ]);
  });
});

describe("rolesOf", () => {
  it("gathers every role of a person, the coordinator's too", () => {
    const world = register({
      group: group({ coordinatorId: supportId }),
      memberships: [membership({ role: "processSupport", personId: supportId }), membership()],
    });
    expect(rolesOf(world, supportId, today)).toEqual(["processSupport", "coordinator"]);
  });

  it("is nothing for somebody unknown, for a service, and for a seat that nobody holds", () => {
    const world = register({
      group: group({ coordinatorId: null }),
      memberships: [membership({ personId: null, personName: null })],
    });
    expect(rolesOf(world, "somebody", today)).toEqual([]);
    expect(rolesOf(world, null, today)).toEqual([]);
  });
});

describe("a step", () => {
  const world = register();

  it.each([
    ["handIn", chairId, true],
    ["handIn", supportId, true],
    ["handIn", memberId, false],
    ["handIn", coordinatorId, false],
    ["handIn", null, false],
    ["publish", memberId, false],
    ["publish", supportId, true],
    ["approve", supportId, false],
    ["attest", memberId, true],
    ["receive", coordinatorId, true],
    ["receive", chairId, false],
    ["return", coordinatorId, true],
    ["adopt", chairId, false],
  ] as const)("%s by %s is sound: %s", (kind, by, sound) => {
    expect(isSound(step(kind, 2026, today, by), world)).toBe(sound);
  });

  it("is judged by who held the role the day the row was made, not today", () => {
    const former = register({ memberships: [membership({ termEnds: today })] });
    expect(isSound(step("handIn", 2026, today, chairId), former)).toBe(true);
    expect(isSound(step("handIn", 2026, today + 1, chairId), former)).toBe(false);
  });

  it("is judged by the Swedish day: half past eleven at night in UTC is tomorrow there", () => {
    const former = register({ memberships: [membership({ termEnds: today })] });
    const row = rowFacts(today, chairId);
    const nearMidnight = { ...row, createdAt: row.createdAt + 11.5 * 3_600_000 };
    expect(isSound(step("handIn", 2026, today, chairId, { row: nearMidnight }), former)).toBe(false);
  });

  it("cannot borrow a role by the day it says itself", () => {
    const former = register({ memberships: [membership({ termEnds: today })] });
    const backdated = step("handIn", 2026, today, chairId, { row: rowFacts(today + 9, chairId) });
    expect(standingOf(backdated, former)).toEqual({ byRole: false, roles: [], changedAfter: false });
  });

  it("tells a row that was written again from one that nobody should have made", () => {
    const rewritten = step("handIn", 2026, today, chairId, {
      row: { ...rowFacts(today, chairId), version: 2 },
    });
    expect(standingOf(rewritten, world)).toEqual({ byRole: true, roles: ["chair"], changedAfter: true });
    expect(isSound(rewritten, world)).toBe(false);
  });

  it("of every kind has somebody who may take it", () => {
    for (const roles of Object.values(rolesForStep)) expect(roles.length).toBeGreaterThan(0);
  });
});
