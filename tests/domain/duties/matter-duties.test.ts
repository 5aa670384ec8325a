// Matters with a last day: open until somebody who may has answered.
import { describe, expect, it } from "vitest";
import type { Matter, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { openDays, openOf, takenBy } from "../../support/open-duties.ts";
import { matter, settled } from "../../support/small-tasks.ts";
import { chairId, group, memberId, register, rowFacts } from "../../support/small-world.ts";

const on = (month: number, day: number) => dayOf(2027, month, day);
const within: [Day, Day] = [on(1, 1), on(6, 30)];
const due = (changes: Partial<Matter> = {}) => matter({ lastDay: on(3, 1), ...changes });
const nobody = { personId: null, personName: null, personMail: null };
const days = (matters: Matter[], changes: Partial<WholeRegister> = {}) =>
  openDays("matter", (today) => takenBy(register({ matters, ...changes }), today), within);
const answer = (by: string, changes = {}) => ({
  steps: [settled("answer", "matter-1", by, on(2, 20), changes)],
});
const open = ["2027-01-01 – 2027-06-30: 2027-03-01"];
const answered = ["2027-01-01 – 2027-02-19: 2027-03-01"];

it("waits for whoever shall answer, on the page of matters", () => {
  expect(openOf("matter", register({ matters: [due()] }), on(2, 10))).toEqual([
    {
      key: keyOf("matter", "matter-1"),
      groupKey: "rsg-exempel",
      facts: {
        kind: "matter",
        what: "Nationellt vårdprogram",
        ask: "consultation",
        from: "Exempelmyndigheten",
      },
      day: on(3, 1),
      owner: { who: "person", id: memberId, name: "Cleo Ledamot", mail: "cleo@region.example" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "matters",
      thing: "matter-1",
    },
  ]);
});

it("waits for whoever leads the group when nobody is named", () => {
  const [told] = openOf("matter", register({ matters: [due(nobody)] }), on(2, 10));
  expect(told?.owner).toEqual({ who: "leader" });
});

describe("is open until it is answered", () => {
  it("by nobody", () => {
    expect(days([due()])).toEqual(open);
  });

  it("by somebody with the role, or the one who is named", () => {
    expect(days([due()], answer(chairId))).toEqual(answered);
    expect(days([due()], answer(memberId))).toEqual(answered);
    expect(days([due({ personId: "outsider" })], answer("outsider"))).toEqual(answered);
  });

  it("not by somebody else", () => {
    expect(days([due(nobody)], answer("outsider"))).toEqual(open);
  });

  it.each([
    ["changed afterwards", { row: { ...rowFacts(on(2, 20), chairId), version: 2 } }],
    ["about another matter", { about: "matter-2" }],
    ["about an action", { aboutKind: "action" as const }],
    ["of another kind", { kind: "done" as const }],
  ])("not by a step %s", (_, changes) => {
    expect(days([due()], answer(chairId, changes))).toEqual(open);
  });
});

it.each([
  ["it has no last day", [matter()], {}],
  ["it is struck", [due({ voidedOn: on(1, 1) })], {}],
  ["the group is not followed", [due()], { group: group({ followedFrom: null }) }],
  [
    "the group is not followed yet",
    [due({ lastDay: on(9, 1) })],
    { group: group({ followedFrom: on(7, 1) }) },
  ],
  ["its last day is before the group is followed", [due()], { group: group({ followedFrom: on(3, 2) }) }],
] satisfies [string, Matter[], Partial<WholeRegister>][])("is none when %s", (_, matters, changes) => {
  expect(days(matters, changes)).toEqual([]);
});
