// Terms that run out: half a year ahead, thirty days after, and not when somebody follows.
import { describe, expect, it } from "vitest";
import type { Membership, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { ruleThat, seat } from "../../support/one-rule.ts";
import { openDays, openOf } from "../../support/open-duties.ts";
import { group, register } from "../../support/small-world.ts";

const ends = dayOf(2027, 9, 30);
const within: [Day, Day] = [dayOf(2027, 1, 1), dayOf(2027, 12, 31)];
const from = "Region Alfa";
const disa = (changes: Partial<Membership> = {}) =>
  seat("Disa", from, { termStarts: dayOf(2025, 10, 1), termEnds: ends, ...changes });
const days = (memberships: Membership[], changes: Partial<WholeRegister> = {}) =>
  openDays("term", () => register({ memberships, ...changes }), within);
const open = ["2027-04-03 – 2027-10-30: 2027-09-30"];

it("is told with who appoints, on the page of members", () => {
  const rules = [ruleThat("memberAppointment", { appointedBy: "Regionen", areManagers: false })];
  const memberships = [disa({ onBehalfOf: "Länet" })];
  expect(openOf("term", register({ memberships, rules }), ends - 10)).toEqual([
    {
      key: keyOf("term", "seat-Disa"),
      groupKey: "rsg-exempel",
      facts: { kind: "term", name: "Disa", role: "member", onBehalfOf: "Länet", appointedBy: "Regionen" },
      day: ends,
      owner: { who: "leader" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "members",
      thing: null,
    },
  ]);
});

it("is told from 180 days before its last day until 30 days after", () => {
  expect(days([disa()])).toEqual(open);
  expect([dayOf(2027, 4, 3), dayOf(2027, 10, 30)]).toEqual([ends - 180, ends + 30]);
});

it("of whoever has not begun waits until they have", () => {
  expect(days([disa({ termStarts: dayOf(2027, 6, 1) })])).toEqual(["2027-06-01 – 2027-10-30: 2027-09-30"]);
  expect(days([disa({ termStarts: null })])).toEqual(open);
});

it.each([
  ["somebody has ended the membership", [disa({ endedOn: ends + 9 })], {}],
  ["nobody holds the place", [disa({ personId: null, personName: null })], {}],
  ["it has no last day", [disa({ termEnds: null })], {}],
  ["it ended before the group is followed", [disa()], { group: group({ followedFrom: ends + 1 }) }],
  ["the group is not followed", [disa()], { group: group({ followedFrom: null }) }],
] satisfies [string, Membership[], Partial<WholeRegister>][])(
  "is none when %s",
  (_, memberships, changes) => {
    expect(days(memberships, changes)).toEqual([]);
  },
);

it("is not told before the group is followed nor after it has ended", () => {
  expect(days([disa()], { group: group({ followedFrom: dayOf(2027, 8, 1) }) })).toEqual([
    "2027-08-01 – 2027-10-30: 2027-09-30",
  ]);
  const end = ruleThat("permanence", { permanence: "timeLimited", endsOn: "2027-08-31" });
  expect(days([disa()], { rules: [end] })).toEqual(["2027-04-03 – 2027-08-31: 2027-09-30"]);
});

describe("somebody follows", () => {
  const next = (changes: Partial<Membership> = {}) =>
    seat("Elof", from, { key: "next", termStarts: ends + 1, ...changes });

  it("the same person in the same role, to a later day or for good", () => {
    const again = { key: "again", termStarts: ends + 1 };
    expect(days([disa(), disa({ ...again, termEnds: ends + 700 })])).toEqual([]);
    expect(days([disa(), disa({ ...again, termEnds: null })])).toEqual([]);
    expect(days([disa(), disa({ ...again, role: "chair" })])).toHaveLength(2);
  });

  it("somebody else from the same region, from the last day or later", () => {
    expect(days([disa(), next()])).toEqual([]);
    expect(days([disa(), next({ termStarts: ends + 60, organisation: "alfa" })])).toEqual([]);
    expect(days([disa(), next({ termStarts: ends })])).toEqual([]);
  });

  it.each([
    ["from another region", { organisation: "Region Beta" }],
    ["from nobody knows where", { organisation: null }],
    ["in another role", { role: "secretary" as const }],
    ["who sits beside, since before the term ends", { termStarts: ends - 1 }],
    ["whose beginning is not known", { termStarts: null }],
    ["who has been taken off the list", { endedOn: ends + 9 }],
    ["who ends the same day", { termStarts: ends, termEnds: ends }],
    ["without a name", { personName: null, personId: null }],
  ] satisfies [string, Partial<Membership>][])("not somebody %s", (_, changes) => {
    expect(days([disa(), next(changes)])).toContain(open[0]);
  });

  it("somebody in the same role, from wherever, where one holds it at a time", () => {
    const elsewhere = { role: "contactPerson" as const, organisation: "Region Beta" };
    expect(days([disa({ role: "contactPerson" }), next(elsewhere)])).toEqual([]);
    const before = next({ ...elsewhere, termStarts: ends - 1 });
    expect(days([disa({ role: "contactPerson" }), before])).toEqual(open);
    expect(days([disa({ role: "coOpted" }), next({ ...elsewhere, role: "coOpted" })])).toEqual(open);
  });

  it("a chair or convener who begins later, also when they overlap and come from elsewhere", () => {
    const chair = disa({ role: "chair" });
    const later = (changes: Partial<Membership>) => next({ role: "convener", organisation: "B", ...changes });
    expect(days([chair, later({ termStarts: ends - 30 })])).toEqual([]);
    expect(days([chair, later({ termStarts: dayOf(2025, 10, 1) })])).toEqual(open);
    expect(days([chair, later({ role: "viceChair" })])).toEqual(open);
    expect(days([disa({ role: "chair", termStarts: null }), later({})])).toEqual([]);
  });
});

it("keeps its key when its last day is moved", () => {
  const key = (termEnds: Day) =>
    openOf("term", register({ memberships: [disa({ termEnds })] }), ends)[0]?.key;
  expect(key(ends + 60)).toBe(key(ends));
});
