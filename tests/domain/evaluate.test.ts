// Findings: what is noticed about who sits in a group and about steps taken by others than those who may.
import { describe, expect, it } from "vitest";
import type { Group, Rule } from "#domain/entities.ts";
import { evaluate } from "#domain/evaluate.ts";
import { dayOf } from "#schema/day.ts";
import {
  chairId,
  group,
  memberId,
  membership,
  register,
  rowFacts,
  rule,
  step,
} from "../support/small-world.ts";

const today = dayOf(2026, 11, 22);
const chair = membership({ key: "c", role: "chair", personId: chairId, personName: "Karin" });
const found = (world: Parameters<typeof register>[0]) =>
  evaluate(register(world), today).map(({ rule }) => rule);

describe("who sits in the group", () => {
  it("nothing is noted when one person leads and no term ends", () => {
    expect(found({ memberships: [chair], steps: [] })).toEqual([]);
  });

  it("notes that nobody leads, that a seat is vacant, and that two are chair on the same day", () => {
    const seat = membership({ key: "s", role: "member", personId: null, personName: null });
    expect(found({ memberships: [seat], steps: [] })).toEqual(["no-chair", "seat-vacant"]);
    const other = membership({ key: "d", role: "chair", personId: memberId, personName: "Anna" });
    expect(found({ memberships: [chair, other], steps: [] })).toEqual(["two-chairs"]);
  });

  it.each<[string, Partial<Rule>, Partial<Group>, string[]]>([
    ["the mandate says it in its own words", {}, {}, []],
    ["judged from today", { judgedFrom: today }, {}, []],
    ["not adopted", { judgedFrom: null }, {}, []],
    ["judged from tomorrow", { judgedFrom: today + 1 }, {}, ["no-chair"]],
    ["a rule of another kind", { kind: "chairTerm" }, {}, ["no-chair"]],
    ["discarded", { verdict: "discarded" }, {}, ["no-chair"]],
    ["only a possibility", { strength: "may" }, {}, ["no-chair"]],
    ["regulated elsewhere", { strength: "elsewhere" }, {}, ["no-chair"]],
    ["followed from today", {}, { followedFrom: today }, []],
    ["followed from tomorrow", {}, { followedFrom: today + 1 }, ["no-chair"]],
    ["not followed", {}, { followedFrom: null }, ["no-chair"]],
  ])("that nobody leads is said once: %s", (_, ruleChange, groupChange, expected) => {
    const chairRule = rule({ kind: "chairAppointment", ...ruleChange });
    const world = { memberships: [], steps: [], rules: [chairRule], group: group(groupChange) };
    expect(found(world)).toEqual(expected);
  });

  it("is said once though the mandate says much else", () => {
    const rules = [rule(), rule({ key: "rule-chair", kind: "chairAppointment" })];
    expect(found({ memberships: [], steps: [], rules })).toEqual([]);
  });

  it("two are chair whether their accounts are known or only their names", () => {
    const unknown = ["Anna", "Bo"].map((name) =>
      membership({ key: name, role: "chair", personId: null, personName: name }),
    );
    expect(found({ memberships: unknown, steps: [] })).toEqual(["two-chairs"]);
  });

  it("a chair and a convener are not two chairs", () => {
    const convener = membership({ key: "d", role: "convener", personId: memberId, personName: "Anna" });
    expect(found({ memberships: [chair, convener], steps: [] })).toEqual([]);
  });

  it("a renewed chair with two rows is one chair", () => {
    expect(found({ memberships: [chair, { ...chair, key: "e" }], steps: [] })).toEqual([]);
  });

  it.each([
    [dayOf(2027, 2, 20), ["term-ends"]],
    [dayOf(2027, 2, 21), []],
    [today, ["term-ends"]],
    [today - 1, ["no-chair", "term-ended"]],
    [today - 365, ["no-chair", "term-ended"]],
    [today - 366, ["no-chair"]],
  ])("a chair's term that ends on day %s", (termEnds, rules) => {
    const world = { memberships: [{ ...chair, termStarts: null, termEnds }], steps: [] };
    expect(found(world)).toEqual(rules);
  });

  it("says nothing of a term of one day that has not begun by the day it ends", () => {
    const odd = { ...chair, termStarts: today + 1, termEnds: today };
    expect(found({ memberships: [odd], steps: [] })).toEqual(["no-chair"]);
  });

  it("says nothing of an old term when the same person has a later one", () => {
    const old = { ...chair, key: "old", termStarts: null, termEnds: today - 10 };
    expect(
      found({ memberships: [old, { ...chair, termStarts: null, termEnds: today + 400 }], steps: [] }),
    ).toEqual([]);
  });
});

describe("steps", () => {
  const byMember = step("publish", 2026, today, memberId, { aboutKind: "meeting", about: "m" });
  it("notes a step by somebody without the role", () => {
    expect(found({ memberships: [chair], steps: [byMember] })).toEqual(["step-without-role"]);
  });

  it("says nothing of who did what was theirs by name: that stands with the action or the matter", () => {
    const steps = (["done", "answer"] as const).map((kind) =>
      step(kind, 2026, today, "outsider", { aboutKind: "matter", about: "m" }),
    );
    expect(found({ memberships: [chair], steps })).toEqual([]);
  });

  it("notes a step that was written again after it was made, and says nothing of one left as it was", () => {
    const byChair = { aboutKind: "meeting", about: "m" } as const;
    const left = step("publish", 2026, today, chairId, byChair);
    const row = { ...rowFacts(today, chairId), version: 2 };
    const again = step("publish", 2026, today, chairId, { ...byChair, key: "again", row });
    expect(evaluate(register({ memberships: [chair], steps: [left, again] }), today)).toEqual([
      { rule: "step-changed", outcome: "note", step: again },
    ]);
  });
});
