// Permissions, as a table of who may do what: a change of any sentence changes a line here.
import { describe, expect, it } from "vitest";
import {
  actsOnBehalf,
  mayAnswerMatter,
  mayConfirmMandate,
  mayDecideProposal,
  mayEditMembers,
  mayFinishAction,
  mayKeepActions,
  mayKeepMatters,
  mayPlanMeetings,
  mayPropose,
  mayTakeStep,
  mayWriteNotes,
} from "#domain/permissions.ts";
import { dayOf } from "#schema/day.ts";
import { action, matter } from "../support/small-tasks.ts";
import { chairId, coordinatorId, memberId, membership, register, supportId } from "../support/small-world.ts";

const today = dayOf(2027, 2, 27);
const secretaryId = "00000000-0000-4000-8000-000000000005";
const world = register();
world.memberships.push(membership({ role: "secretary", personId: secretaryId }));

function whatMay(personId: string, day = today) {
  const acting = { personId, register: world, today: day };
  return {
    notes: mayWriteNotes(acting),
    meetings: mayPlanMeetings(acting),
    members: mayEditMembers(acting),
    propose: mayPropose(acting),
    decide: mayDecideProposal(acting),
    mandate: mayConfirmMandate(acting),
    publish: mayTakeStep(acting, "publish"),
    handIn: mayTakeStep(acting, "handIn"),
    receive: mayTakeStep(acting, "receive"),
    onBehalf: actsOnBehalf(acting),
  };
}

const nothing = {
  notes: false,
  meetings: false,
  members: false,
  propose: false,
  decide: false,
  mandate: false,
  publish: false,
  handIn: false,
  receive: false,
  onBehalf: false,
};

describe("who may do what", () => {
  it.each([
    ["chair", chairId, { notes: true, meetings: true, propose: true, publish: true, handIn: true }],
    [
      "process support",
      supportId,
      {
        notes: true,
        meetings: true,
        members: true,
        propose: true,
        decide: true,
        mandate: true,
        publish: true,
        handIn: true,
        onBehalf: true,
      },
    ],
    ["secretary", secretaryId, { notes: true, propose: true }],
    [
      "coordinator",
      coordinatorId,
      { members: true, propose: true, decide: true, mandate: true, receive: true },
    ],
    ["member", memberId, { propose: true }],
    ["somebody else", "nobody-here", {}],
  ])("%s", (_, personId, allowed) => {
    expect(whatMay(personId)).toEqual({ ...nothing, ...allowed });
  });

  it("a chair who is process support too acts in the own name", () => {
    const both = register();
    both.memberships.push(membership({ role: "processSupport", personId: chairId }));
    expect(actsOnBehalf({ personId: chairId, register: both, today })).toBe(false);
  });

  it.each(["convener", "viceChair"] as const)("a %s leads as a chair does", (role) => {
    const led = register({ memberships: [membership({ role })] });
    const acting = { personId: chairId, register: led, today };
    expect([mayWriteNotes(acting), mayPlanMeetings(acting), mayTakeStep(acting, "publish")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("whose term has run out may still say that the list is wrong; who has left may not", () => {
    const held = (changes: object) => register({ memberships: [membership(changes)] });
    const may = (changes: object) => mayPropose({ personId: chairId, register: held(changes), today });
    expect([may({ termEnds: today - 1 }), may({ endedOn: today }), may({ endedOn: today - 1 })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("somebody the host does not name is nobody, also where a place has no account", () => {
    const vacant = register({ memberships: [membership({ personId: null })] });
    expect(mayPropose({ personId: "", register: vacant, today })).toBe(false);
  });

  it.each([
    ["the chair", chairId, [true, true, true, true]],
    ["process support", supportId, [true, true, true, true]],
    ["the secretary", secretaryId, [true, true, false, false]],
    ["the coordinator", coordinatorId, [true, true, true, true]],
    ["the member they name", memberId, [false, true, false, true]],
    ["somebody else", "nobody-here", [false, false, false, false]],
  ])("keeping and finishing actions, keeping and answering matters: %s", (_, personId, may) => {
    const acting = { personId, register: world, today };
    expect([
      mayKeepActions(acting),
      mayFinishAction(acting, action()),
      mayKeepMatters(acting),
      mayAnswerMatter(acting, matter()),
    ]).toEqual(may);
  });

  it("a role ends with its term", () => {
    const ended = register({ memberships: [membership({ termEnds: today })] });
    expect(mayWriteNotes({ personId: chairId, register: ended, today })).toBe(true);
    expect(mayWriteNotes({ personId: chairId, register: ended, today: today + 1 })).toBe(false);
  });
});
