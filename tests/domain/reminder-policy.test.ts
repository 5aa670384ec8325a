// Which policy holds: the group's own, that of the group it follows, the one for all groups, or the product's own.
import { describe, expect, it } from "vitest";
import type { Policy } from "#domain/entities.ts";
import { type KindPolicy, policyFrom, policyKey, productPolicy } from "#domain/reminder-policy.ts";
import { dutyKinds } from "#schema/lists/duty-facts.ts";
import { policy } from "../support/policy-rows.ts";

const owner = [{ who: "owner", hearsFrom: null }] as const;
const says = (...steps: number[]): KindPolicy => ({ isSilent: false, steps, hearers: owner });
const ahead = (groupKey: string | null, days: number, changes: Partial<Policy> = {}) =>
  policy({ groupKey, daysBefore: [days], ...changes });
const follows = (groupKey: string, sameAsGroup: string) => policy({ groupKey, sameAsGroup, dutyKind: null });
const held = (policies: Policy[], groupKey = "a", kind: "report" | "plan" = "report") =>
  policyFrom(policies)({ key: groupKey }, kind);

describe("holds", () => {
  it("the product's own when nobody has decided, for every kind, in the order of its steps", () => {
    const policyOf = policyFrom([]);
    for (const kind of dutyKinds) {
      expect(policyOf({ key: "a" }, kind)).toEqual(productPolicy[kind]);
      expect(productPolicy[kind].steps).toEqual(productPolicy[kind].steps.toSorted((a, b) => a - b));
    }
  });

  it("the group's own before that of the group it follows, before that of all", () => {
    const all = ahead(null, 3);
    const followed = [follows("a", "b"), ahead("b", 5)];
    expect(held([all])).toEqual(says(-3));
    expect(held([all, ...followed])).toEqual(says(-5));
    expect(held([all, ...followed, ahead("a", 9)])).toEqual(says(-9));
    expect(held([all, ...followed], "c")).toEqual(says(-3));
    expect(held([all, ...followed, ahead("a", 9)], "a", "plan")).toEqual(productPolicy.plan);
  });

  it("what a followed group follows in its turn, and all groups' where nobody in the chain says anything", () => {
    const chain = [follows("a", "b"), follows("b", "c")];
    expect(held([...chain, ahead("c", 4)])).toEqual(says(-4));
    expect(held([...chain, ahead(null, 2)])).toEqual(says(-2));
  });

  it("all groups' in a ring that a hand has written, whichever of them is asked", () => {
    const ring = [follows("a", "b"), follows("b", "c"), follows("c", "b"), ahead(null, 2)];
    for (const key of ["a", "b", "c"]) expect(held(ring, key)).toEqual(says(-2));
    expect(held([...ring, ahead("c", 6)], "b")).toEqual(says(-6));
  });

  it("nothing that has been taken back, and the first made of two that say different things", () => {
    expect(held([ahead("a", 9, { voidedOn: 1 }), ahead(null, 3)])).toEqual(says(-3));
    const [first, second] = [ahead("a", 9), ahead("a", 8)];
    expect(held([second, first])).toEqual(says(-9));
  });
});

it("steps before and after are one list, each step once, earliest first; nobody says where the day itself belongs", () => {
  expect(held([policy({ daysBefore: [1, 0, 30], daysAfter: [7, 0, 1] })])).toEqual(says(-30, -1, 0, 1, 7));
});

it("silence is kept, with the product's hearers where none are named", () => {
  const silent = held([policy({ isSilent: true, daysBefore: null, hearers: null })]);
  expect(silent).toEqual({ isSilent: true, steps: [], hearers: productPolicy.report.hearers });
});

it("a policy's key tells group from group and kind from kind", () => {
  const keys = [
    policyKey(null, "report"),
    policyKey("a", "report"),
    policyKey("a", "plan"),
    policyKey("a", null),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(policyKey("a", "plan")).toBe(policyKey("a", "plan"));
});
