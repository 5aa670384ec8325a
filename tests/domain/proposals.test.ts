// How a change proposal stands: decided by the first decision that can be relied on, and by no other.
import { describe, expect, it } from "vitest";
import type { Proposal } from "#domain/entities.ts";
import { isAskedFromWithin, isChangedAfter, stateOf } from "#domain/proposals.ts";
import { dayOf } from "#schema/day.ts";
import {
  chairId,
  coordinatorId,
  memberId,
  membership,
  register,
  rowFacts,
  step,
  supportId,
} from "../support/small-world.ts";

const day = dayOf(2027, 3, 1);

const proposal = (by: string | null = memberId, version = 1): Proposal => ({
  key: "proposal-1",
  title: "Cleo Ledamot",
  groupKey: "rsg-exempel",
  kind: "endMembership",
  membershipKey: "membership-member",
  personName: null,
  personMail: null,
  organisation: null,
  role: null,
  day: dayOf(2027, 6, 30),
  reason: "Byter tjänst",
  row: { ...rowFacts(day, by), version },
});

const decision = (kind: "accept" | "decline", by: string, on = day + 1, about = "proposal-1") =>
  step(kind, 2027, on, by, { key: `${kind}-${by}-${on}`, aboutKind: "proposal", about });

describe("stateOf", () => {
  it.each([
    ["nobody has decided", [], "open"],
    ["process support accepts", [decision("accept", supportId)], "accepted"],
    ["the coordinator declines", [decision("decline", coordinatorId)], "declined"],
    ["a member accepts", [decision("accept", memberId)], "open"],
    ["the chair accepts", [decision("accept", chairId)], "open"],
    ["another proposal is accepted", [decision("accept", supportId, day + 1, "proposal-2")], "open"],
    [
      "two decide differently, stored out of order: the first",
      [decision("accept", supportId, day + 3), decision("decline", coordinatorId, day + 2)],
      "declined",
    ],
    [
      "somebody without the role was first: the one who has it",
      [decision("decline", memberId, day + 1), decision("accept", supportId, day + 2)],
      "accepted",
    ],
  ] as const)("%s: %#", (_, steps, progress) => {
    expect(stateOf(proposal(), steps, register()).progress).toBe(progress);
  });

  it("names the decision that counts, and those that do not", () => {
    const [wrong, right] = [decision("decline", memberId), decision("accept", supportId)];
    expect(stateOf(proposal(), [right, wrong], register())).toEqual({
      progress: "accepted",
      decision: right,
      unsound: [wrong],
    });
  });

  it("a decision written again settles nothing", () => {
    const made = decision("accept", supportId);
    const rewritten = { ...made, row: { ...made.row, version: 2 } };
    expect(stateOf(proposal(), [rewritten], register())).toMatchObject({ progress: "open", decision: null });
  });

  it("other steps about it, as a record, decide nothing", () => {
    const record = { ...decision("accept", supportId), kind: "record" as const };
    expect(stateOf(proposal(), [record], register())).toEqual({
      progress: "open",
      decision: null,
      unsound: [],
    });
  });

  it("steps about meetings and documents under the same key say nothing of it", () => {
    const other = { ...decision("accept", supportId), aboutKind: "meeting" as const };
    expect(stateOf(proposal(), [other], register()).progress).toBe("open");
  });
});

describe("who asked", () => {
  it.each([
    ["a member", memberId, true],
    ["the coordinator", coordinatorId, true],
    ["somebody else", "00000000-0000-4000-8000-000000000099", false],
    ["a service", null, false],
  ])("%s", (_, by, isWithin) => {
    expect(isAskedFromWithin(proposal(by), register())).toBe(isWithin);
  });

  it("somebody whose term has run out still stands on the list; somebody ended does not", () => {
    const known = (changes: object) =>
      register({ memberships: [membership({ personId: memberId, ...changes })] });
    expect(isAskedFromWithin(proposal(), known({ termEnds: day - 1 }))).toBe(true);
    expect(isAskedFromWithin(proposal(), known({ termEnds: day - 1, endedOn: day }))).toBe(true);
    const among = register();
    among.memberships.push(membership({ personId: "one-more", termEnds: day - 1 }));
    expect(isAskedFromWithin(proposal("one-more"), among)).toBe(true);
    expect(isAskedFromWithin(proposal(), known({ endedOn: day - 1 }))).toBe(false);
  });

  it("a place without an account is nobody's, not even a service's", () => {
    const known = register({ memberships: [membership({ personId: null })] });
    expect(isAskedFromWithin(proposal(null), known)).toBe(false);
  });

  it("a proposal written again is told apart from one left as it was made", () => {
    expect([isChangedAfter(proposal()), isChangedAfter(proposal(memberId, 2))]).toEqual([false, true]);
  });
});
