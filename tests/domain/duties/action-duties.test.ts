// Actions with a last day: open until somebody says that they are done.
import { describe, expect, it } from "vitest";
import type { Action, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { openDays, openOf, takenBy } from "../../support/open-duties.ts";
import { meeting } from "../../support/small-meeting.ts";
import { action, settled } from "../../support/small-tasks.ts";
import { chairId, group, memberId, register, rowFacts } from "../../support/small-world.ts";

const on = (month: number, day: number) => dayOf(2027, month, day);
const within: [Day, Day] = [on(1, 1), on(6, 30)];
const due = (changes: Partial<Action> = {}) => action({ lastDay: on(3, 1), ...changes });
const days = (actions: Action[], changes: Partial<WholeRegister> = {}) =>
  openDays("action", (today) => takenBy(register({ actions, ...changes }), today), within);

it("waits for whoever took it on, on the page of its meeting", () => {
  const held = meeting(on(2, 4), { key: "m", title: "Möte 1" });
  const world = register({ actions: [due({ meetingKey: "m" })], meetings: [held] });
  expect(openOf("action", world, on(2, 10))).toEqual([
    {
      key: keyOf("action", "action-1"),
      groupKey: "rsg-exempel",
      facts: { kind: "action", what: "Samla in siffrorna", meeting: "Möte 1" },
      day: on(3, 1),
      owner: { who: "person", id: memberId, name: "Cleo Ledamot", mail: "cleo@region.example" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "meetings",
      thing: "m",
    },
  ]);
});

it("is open before its last day and after it, until it is done, whoever says so", () => {
  expect(days([due()])).toEqual(["2027-01-01 – 2027-06-30: 2027-03-01"]);
  for (const by of [memberId, chairId, "somebody-else"]) {
    expect(days([due()], { steps: [settled("done", "action-1", by, on(4, 1))] })).toEqual([
      "2027-01-01 – 2027-03-31: 2027-03-01",
    ]);
  }
});

describe("is not done", () => {
  it.each([
    ["by a step changed afterwards", { row: { ...rowFacts(on(4, 1), memberId), version: 2 } }],
    ["by a step about another action", { about: "action-2" }],
    ["by a step about something else under that key", { aboutKind: "matter" as const }],
    ["by a step of another kind", { kind: "answer" as const }],
  ])("%s", (_, changes) => {
    const steps = [settled("done", "action-1", memberId, on(4, 1), changes)];
    expect(days([due()], { steps })).toEqual(["2027-01-01 – 2027-06-30: 2027-03-01"]);
  });
});

it.each([
  ["it has no last day", [action()], {}],
  ["it is struck", [due({ voidedOn: on(1, 1) })], {}],
  ["the group is not followed", [due()], { group: group({ followedFrom: null }) }],
  [
    "the group is not followed yet",
    [due({ lastDay: on(9, 1) })],
    { group: group({ followedFrom: on(7, 1) }) },
  ],
  ["its last day is before the group is followed", [due()], { group: group({ followedFrom: on(3, 2) }) }],
] satisfies [string, Action[], Partial<WholeRegister>][])("is none when %s", (_, actions, changes) => {
  expect(days(actions, changes)).toEqual([]);
});

it("on the very first followed day counts", () => {
  expect(days([due()], { group: group({ followedFrom: on(3, 1) }) })).toEqual([
    "2027-03-01 – 2027-06-30: 2027-03-01",
  ]);
});

it.each([
  ["nobody", { personId: null, personName: null, personMail: null }, { who: "leader" }],
  [
    "a name alone",
    { personId: null, personMail: null },
    { who: "person", id: null, name: "Cleo Ledamot", mail: null },
  ],
  [
    "an address alone",
    { personId: null, personName: null },
    { who: "person", id: null, name: "cleo@region.example", mail: "cleo@region.example" },
  ],
  [
    "an account alone",
    { personMail: null, personName: null },
    { who: "person", id: memberId, name: memberId, mail: null },
  ],
])("with %s named waits for the right one", (_, naming, owner) => {
  expect(openOf("action", register({ actions: [due(naming)] }), on(2, 1))).toMatchObject([{ owner }]);
});

it("of no meeting, or of one that is not there, names none", () => {
  const actions = [due(), due({ key: "action-2", meetingKey: "gone" })];
  const told = openOf("action", register({ actions }), on(2, 1));
  expect(told.map(({ facts, thing }) => [facts.meeting, thing])).toEqual(
    expect.arrayContaining([
      [null, null],
      [null, "gone"],
    ]),
  );
});

it("keeps its key when its last day is moved", () => {
  const key = (lastDay: Day) => openOf("action", register({ actions: [due({ lastDay })] }), on(2, 1))[0]?.key;
  expect(key(on(5, 1))).toBe(key(on(3, 1)));
});
