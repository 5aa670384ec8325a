// What has been handed in and waits to be received: since when, for whom, and what ends the waiting.
import { expect, it } from "vitest";
import type { Step, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { openDays, openOf, spansOf, takenBy } from "../../support/open-duties.ts";
import {
  chairId,
  coordinatorId,
  group,
  memberId,
  register,
  rowFacts,
  rule,
  step,
} from "../../support/small-world.ts";

const on = (month: number, day: number) => dayOf(2027, month, day);
const document = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
const handIn = (day: Day, changes: Partial<Step> = {}) => step("handIn", 2026, day, chairId, changes);
const within: [Day, Day] = [on(1, 1), on(6, 30)];
const days = (steps: Step[], changes: Partial<WholeRegister> = {}) =>
  openDays("receipt", (today) => takenBy(register({ steps, ...changes }), today), within);

it("waits for the coordinator since the day it was handed in", () => {
  const made = handIn(on(2, 10));
  expect(openOf("receipt", register({ steps: [made] }), on(3, 1))).toEqual([
    {
      key: keyOf("receipt", document, made.key),
      groupKey: "rsg-exempel",
      facts: { kind: "receipt", label: "verksamhetsberättelse", year: 2026, handedInBy: chairId },
      day: on(2, 10),
      owner: { who: "coordinator" },
      isMissed: false,
      isSoft: false,
      progress: "handedIn",
      page: "plan-report",
      thing: document,
    },
  ]);
});

it.each(["receive", "return", "adopt"] as const)("ends when the coordinator takes the step %s", (kind) => {
  const steps = [handIn(on(2, 10)), step(kind, 2026, on(2, 20), coordinatorId)];
  expect(days(steps)).toEqual(["2027-02-10 – 2027-02-19: 2027-02-10"]);
});

it("does not end by what somebody without the role did, or by what was changed afterwards", () => {
  const rewritten = { row: { ...rowFacts(on(2, 20), coordinatorId), version: 2 } };
  const open = ["2027-02-10 – 2027-06-30: 2027-02-10"];
  expect(days([handIn(on(2, 10)), step("receive", 2026, on(2, 20), memberId)])).toEqual(open);
  expect(days([handIn(on(2, 10)), step("receive", 2026, on(2, 20), coordinatorId, rewritten)])).toEqual(open);
});

it("does not wait when somebody without the role handed it in", () => {
  expect(days([step("handIn", 2026, on(2, 10), memberId)])).toEqual([]);
});

it("in again after it was sent back it is a new thing that waits; in twice it waits since the first time", () => {
  const back = step("return", 2026, on(2, 20), coordinatorId);
  const again = handIn(on(3, 1), { key: "again" });
  const worldOf = (steps: Step[]) => (today: Day) => takenBy(register({ steps }), today);
  const returned = spansOf("receipt", worldOf([handIn(on(2, 10)), back, again]), within);
  expect(returned.map(({ days }) => days)).toEqual(["2027-02-10 – 2027-02-19", "2027-03-01 – 2027-06-30"]);
  expect(new Set(returned.map(({ duty }) => duty.key)).size).toBe(2);
  expect(days([handIn(on(2, 10)), again])).toEqual(["2027-02-10 – 2027-06-30: 2027-02-10"]);
});

it("goes on waiting though it is published, or an earlier one is linked in, meanwhile", () => {
  const others = [
    step("publish", 2026, on(2, 20), chairId),
    step("linkEarlier", 2026, on(2, 21), coordinatorId),
  ];
  expect(days([handIn(on(2, 10)), ...others])).toEqual(["2027-02-10 – 2027-06-30: 2027-02-10"]);
});

it("an earlier document that was only linked in waits for nobody", () => {
  expect(days([step("linkEarlier", 2026, on(2, 21), coordinatorId)])).toEqual([]);
});

it.each([
  ["not followed", { group: group({ followedFrom: null }) }],
  ["not followed yet", { group: group({ followedFrom: on(12, 1) }) }],
  ["governed by that rule no longer", { rules: [rule({ voidedOn: on(2, 15) })] }],
] satisfies [string, Partial<WholeRegister>][])("waits also where the group is %s", (_, changes) => {
  expect(days([handIn(on(2, 10))], changes)).toEqual(["2027-02-10 – 2027-06-30: 2027-02-10"]);
});

it("is told by the name the rule in force has, and not at all where no rule says what it is", () => {
  const steps = [handIn(on(2, 10))];
  const next = rule({ key: "next", label: "Verksamhetsberättelse", judgedFrom: null });
  const [told] = openOf(
    "receipt",
    register({ steps, rules: [rule({ voidedOn: on(1, 1) }), next] }),
    on(3, 1),
  );
  expect([told?.facts.label, told?.isSoft]).toEqual(["Verksamhetsberättelse", true]);
  expect(openOf("receipt", register({ steps, rules: [] }), on(3, 1))).toEqual([]);
});

it("keeps its key when a new mandate takes over", () => {
  const steps = [handIn(on(2, 10))];
  const keys = (rules: WholeRegister["rules"]) =>
    openOf("receipt", register({ steps, rules }), on(3, 1)).map(({ key }) => key);
  expect(keys([rule({ voidedOn: on(2, 20) }), rule({ key: "next" })])).toEqual(keys([rule()]));
});
