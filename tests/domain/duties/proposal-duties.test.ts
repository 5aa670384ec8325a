// Change proposals that nobody has decided on: since when, whose, and what ends the waiting.
import { describe, expect, it } from "vitest";
import type { Proposal, Step, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { openDays, openOf, takenBy } from "../../support/open-duties.ts";
import {
  chairId,
  coordinatorId,
  group,
  memberId,
  register,
  rowFacts,
  step,
  supportId,
} from "../../support/small-world.ts";

const made = dayOf(2027, 3, 1);
const within: [Day, Day] = [made, dayOf(2027, 4, 30)];
const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  key: "proposal-1",
  title: "Ny ledamot",
  groupKey: "rsg-exempel",
  kind: "newMember",
  membershipKey: null,
  personName: "Frej Förslag",
  personMail: null,
  organisation: null,
  role: null,
  day: null,
  reason: "Behövs",
  row: rowFacts(made, memberId),
  ...changes,
});
const decided = (kind: Step["kind"], by: string, changes: Partial<Step> = {}) =>
  step(kind, 2027, dayOf(2027, 3, 20), by, { aboutKind: "proposal", about: "proposal-1", ...changes });
const days = (changes: Partial<WholeRegister> = {}) =>
  openDays("proposal", (today) => takenBy(register({ proposals: [proposal()], ...changes }), today), within);
const open = ["2027-03-01 – 2027-04-30: 2027-03-01"];
const settled = ["2027-03-01 – 2027-03-19: 2027-03-01"];

it("waits for the coordinator since the day it was made", () => {
  expect(openOf("proposal", register({ proposals: [proposal()] }), made + 9)).toEqual([
    {
      key: keyOf("proposal", "proposal-1"),
      groupKey: "rsg-exempel",
      facts: { kind: "proposal", ask: "newMember", name: "Frej Förslag", askedBy: memberId },
      day: made,
      owner: { who: "coordinator" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "members",
      thing: null,
    },
  ]);
});

it("is made on the day a Swedish clock says", () => {
  const late = { ...rowFacts(made, memberId), createdAt: made * 86_400_000 + 23.5 * 3_600_000 };
  const [told] = openOf("proposal", register({ proposals: [proposal({ row: late })] }), made + 9);
  expect(told?.day).toBe(made + 1);
});

it.each(["accept", "decline"] as const)("ends with the step %s by somebody with the role", (kind) => {
  expect(days({ steps: [decided(kind, coordinatorId)] })).toEqual(settled);
  expect(days({ steps: [decided(kind, supportId)] })).toEqual(settled);
  expect(days({ steps: [decided(kind, chairId)] })).toEqual(open);
  expect(days({ steps: [decided(kind, coordinatorId, { about: "proposal-2" })] })).toEqual(open);
});

it("waits also where the group is not followed", () => {
  expect(days({ group: group({ followedFrom: null }) })).toEqual(open);
});

describe("is told by the name", () => {
  const name = (changes: Partial<Proposal>) =>
    openOf("proposal", register({ proposals: [proposal(changes)] }), made).map(({ facts }) => facts.name);
  const seated = "membership-member-00000000-0000-4000-8000-000000000004";

  it("it gives, else of whoever it is about, else its own title", () => {
    expect(name({ membershipKey: seated })).toEqual(["Frej Förslag"]);
    expect(name({ membershipKey: seated, personName: null, kind: "endMembership" })).toEqual([
      "Cleo Ledamot",
    ]);
    expect(name({ membershipKey: "gone", personName: null })).toEqual(["Ny ledamot"]);
    expect(name({ personName: null })).toEqual(["Ny ledamot"]);
  });
});
