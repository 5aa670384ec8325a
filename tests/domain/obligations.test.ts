// Obligations: which years count, by which last day, and how each stands once somebody with the role has done it.
import { describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import type { Rule } from "#domain/entities.ts";
import { deliverableKey, obligations } from "#domain/obligations.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import {
  chairId,
  coordinatorId,
  group,
  memberId,
  register,
  rowFacts,
  rule,
  step,
} from "../support/small-world.ts";

const lastDay = dayOf(2027, 2, 27);
const storedKey = "b768ab2acfda9cd7b4099c102f7e7add229f08c2c385e4939de6db88d1cbe724";
const facts = (world = register(), today = dayOf(2026, 11, 22)) =>
  obligations(world, today).map((one) => [one.year, formatDay(one.lastDay), one.state, one.progress]);
const withSteps = (...steps: ReturnType<typeof step>[]) => register({ steps });

describe("which years count", () => {
  it("from the day the group is followed from to the next one ahead", () => {
    const world = register({
      group: group({ followedFrom: dayOf(2025, 1, 1) }),
      rules: [rule({ judgedFrom: null })],
    });
    expect(facts(world)).toEqual([
      [2024, "2025-02-27", "missed", "notStarted"],
      [2025, "2026-02-27", "late", "notStarted"],
      [2026, "2027-02-27", "coming", "notStarted"],
    ]);
  });

  it("nothing before the day the mandate is judged from", () => {
    expect(facts(register({ group: group({ followedFrom: dayOf(2020, 1, 1) }) }))).toEqual([
      [2025, "2026-02-27", "late", "notStarted"],
      [2026, "2027-02-27", "coming", "notStarted"],
    ]);
  });

  it("the last day itself still counts, the day after it does not", () => {
    const followed = (followedFrom: number) =>
      facts(register({ group: group({ followedFrom }), rules: [rule({ judgedFrom: null })] }))[0]?.[0];
    expect(followed(dayOf(2026, 2, 27))).toBe(2025);
    expect(followed(dayOf(2026, 2, 28))).toBe(2026);
  });

  it.each([
    ["the group is not followed", { group: group({ followedFrom: null }) }],
    ["the mandate names no last day", { rules: [rule({ lastDay: null })] }],
    ["the mandate only says may", { rules: [rule({ strength: "may" })] }],
    ["the mandate leaves it to another document", { rules: [rule({ strength: "elsewhere" })] }],
    ["the rule is voided", { rules: [rule({ voidedOn: dayOf(2026, 1, 2) })] }],
    ["somebody has discarded the reading", { rules: [rule({ verdict: "discarded" })] }],
    ["the rule asks for no document", { rules: [rule({ kind: "costs" })] }],
    [
      "somebody wrote a day that no year has",
      {
        rules: [
          rule({ lastDay: { words: "31 april", boundary: "latest", month: 4, day: 31, yearOffset: 1 } }),
        ],
      },
    ],
  ])("none when %s", (_, changes) => {
    expect(facts(register(changes))).toEqual([]);
  });

  it("one document that two mandates demand is one obligation, by the earlier last day", () => {
    const sooner = rule({
      key: "sooner",
      label: "Verksamhetsberättelse",
      lastDay: { words: "senast den 31 januari", boundary: "latest", month: 1, day: 31, yearOffset: 1 },
    });
    expect(facts(register({ rules: [rule(), sooner] }), dayOf(2027, 1, 1)).map(([, day]) => day)).toEqual([
      "2026-01-31",
      "2027-01-31",
    ]);
  });

  it("of two mandates with the same last day the first one stands", () => {
    const rules = [rule({ key: "first" }), rule({ key: "second" })];
    expect(new Set(obligations(register({ rules }), lastDay).map(({ rule }) => rule.key))).toEqual(
      new Set(["first"]),
    );
  });

  it("its key is the same for ever, whichever way its label is written: rows are stored by it", () => {
    const keys = ["Verksamhetsberättelse", "verksamhetsberättelse"].map((label) =>
      deliverableKey("rsg-exempel", "report", label, 2026),
    );
    expect(keys).toEqual([storedKey, storedKey]);
  });

  it("29 February means the end of February in other years", () => {
    const leap = rule({ lastDay: { words: "", boundary: "latest", month: 2, day: 29, yearOffset: 1 } });
    const world = register({ rules: [leap] });
    expect(facts(world, dayOf(2028, 1, 1)).map(([, day]) => day)).toEqual([
      "2026-02-28",
      "2027-02-28",
      "2028-02-29",
    ]);
  });

  it("a plan due before the year begins belongs to the year it is for", () => {
    const plan = rule({
      kind: "plan",
      label: "plan",
      lastDay: { words: "", boundary: "before", month: 1, day: 1, yearOffset: 0 },
    });
    const world = register({ rules: [plan], group: group({ followedFrom: dayOf(2026, 12, 1) }) });
    expect(facts(world)).toEqual([[2027, "2026-12-31", "current", "notStarted"]]);
  });
});

describe("how it stands", () => {
  const today = dayOf(2027, 3, 1);
  const latest = (world: ReturnType<typeof register>, day = today) => {
    const found = obligations(world, day).find((one) => one.year === 2026);
    return [found?.state, found?.progress, found?.daysLeft];
  };

  it.each([
    [dayOf(2026, 11, 28), "coming", 91],
    [dayOf(2026, 11, 29), "current", 90],
    [lastDay, "current", 0],
    [lastDay + 1, "late", -1],
    [dayOf(2028, 2, 27), "late", -365],
    [dayOf(2028, 2, 28), "missed", -366],
  ])("on day %s it is %s", (day, state, daysLeft) => {
    expect(latest(register(), day)).toEqual([state, "notStarted", daysLeft]);
  });

  it("is done when handed in by the last day, and done late after it", () => {
    expect(latest(withSteps(step("handIn", 2026, lastDay, chairId)))).toEqual(["done", "handedIn", -2]);
    expect(latest(withSteps(step("handIn", 2026, lastDay + 1, chairId)))).toEqual([
      "doneLate",
      "handedIn",
      -2,
    ]);
  });

  it("is open again when it is returned, and on time by the first hand-in once it is in again", () => {
    const returned = [
      step("handIn", 2026, lastDay - 9, chairId),
      step("return", 2026, lastDay - 5, coordinatorId),
    ];
    expect(latest(withSteps(...returned))).toEqual(["late", "returned", -2]);
    expect(latest(withSteps(...returned, step("handIn", 2026, lastDay + 1, chairId)))).toEqual([
      "done",
      "handedIn",
      -2,
    ]);
  });

  it("counts what the coordinator received or saw adopted without a hand-in", () => {
    expect(latest(withSteps(step("receive", 2026, lastDay, coordinatorId)))).toEqual([
      "done",
      "received",
      -2,
    ]);
    expect(latest(withSteps(step("adopt", 2026, lastDay, coordinatorId)))).toEqual(["done", "adopted", -2]);
  });

  it("is not handed in because it was published or approved inside the group", () => {
    expect(latest(withSteps(step("publish", 2026, lastDay - 1, chairId)))).toEqual([
      "late",
      "notStarted",
      -2,
    ]);
    expect(latest(withSteps(step("approve", 2026, lastDay - 1, chairId)))).toEqual([
      "late",
      "notStarted",
      -2,
    ]);
  });

  it("reads the steps in the order SharePoint made the rows, not in the order they came", () => {
    const handIn = step("handIn", 2026, lastDay - 9, chairId);
    const back = step("return", 2026, lastDay - 5, coordinatorId);
    expect(latest(withSteps(back, handIn))).toEqual(["late", "returned", -2]);
  });

  it("shows what somebody without the role did, and lets it settle nothing", () => {
    const byMember = step("handIn", 2026, lastDay, memberId);
    const rewritten = step("handIn", 2026, lastDay, chairId, {
      row: { ...rowFacts(lastDay, chairId), version: 2 },
    });
    const found = obligations(withSteps(byMember, rewritten), today).find((one) => one.year === 2026);
    expect(found).toMatchObject({ state: "late", progress: "notStarted", steps: [] });
    expect(found?.doubtful).toEqual([byMember, rewritten]);
    const sound = step("handIn", 2026, lastDay, chairId, { key: "sound" });
    const both = obligations(withSteps(byMember, sound), today).find((one) => one.year === 2026);
    expect([both?.steps, both?.doubtful]).toEqual([[sound], [byMember]]);
  });

  it("is soft while nobody has said from when the mandate applies", () => {
    const soft = (judgedFrom: number | null) =>
      obligations(register({ rules: [rule({ judgedFrom })] }), today)[0]?.isSoft;
    expect([soft(null), soft(dayOf(2026, 1, 1))]).toEqual([true, false]);
  });

  it("has the key of the document that meets it, whatever the letters of its name", () => {
    const key = deliverableKey("rsg-exempel", "report", "Verksamhetsberättelse", 2026);
    expect(obligations(register(), today).find((one) => one.year === 2026)?.key).toBe(key);
  });
});

describe("an exception", () => {
  const about2026 = { about: "2026", from: "2027-02-01", until: "2027-06-30", because: "Slås ihop" };
  const whole = { ...about2026, about: null };
  const stateOn = (day: number, exceptions: Rule["exceptions"], ...steps: ReturnType<typeof step>[]) =>
    obligations(register({ rules: [rule({ exceptions })], steps }), day).find(({ year }) => year === 2026)
      ?.state;

  it("for the year leaves it excepted, before its last day and after, also when the exception has run out", () => {
    for (const day of [lastDay - 80, lastDay, lastDay + 1, dayOf(2027, 7, 1), dayOf(2028, 6, 1)]) {
      expect(stateOn(day, [about2026])).toBe("excepted");
    }
    expect(stateOn(lastDay + 1, [{ ...about2026, about: " 2026 " }])).toBe("excepted");
    expect(stateOn(lastDay + 1, [{ ...about2026, about: "2027" }])).toBe("late");
    expect(stateOn(lastDay + 1, [{ ...about2026, about: "Region Exempel" }])).toBe("late");
  });

  it.each([
    ["2027-02-27", "2027-02-27", "excepted"],
    ["2027-02-28", "2027-06-30", "late"],
    ["2027-01-01", "2027-02-26", "late"],
    ["2027-01-01", "2027-02-31", "late"],
    ["nyår", "2027-06-30", "late"],
  ])("from the whole rule counts when it holds on the last day: %s–%s is %s", (from, until, state) => {
    expect(stateOn(lastDay + 1, [{ ...whole, from, until }])).toBe(state);
  });

  it("among several is enough, and none is none", () => {
    expect(stateOn(lastDay + 1, [{ ...about2026, about: "2024" }, about2026])).toBe("excepted");
    expect(stateOn(lastDay + 1, [])).toBe("late");
  });

  it("does not undo what has been done, in time or late", () => {
    expect(stateOn(lastDay + 9, [about2026], step("handIn", 2026, lastDay, chairId))).toBe("done");
    expect(stateOn(lastDay + 9, [about2026], step("handIn", 2026, lastDay + 1, chairId))).toBe("doneLate");
  });

  it("asks nobody for anything more", () => {
    const years = (exceptions: Rule["exceptions"]) =>
      dutiesOf(register({ rules: [rule({ exceptions })] }), lastDay + 200).flatMap(({ facts }) =>
        facts.kind === "report" ? [facts.year] : [],
      );
    expect(years([])).toEqual([2025, 2026, 2027]);
    expect(years([about2026])).toEqual([2025, 2027]);
  });
});

describe("an earlier document linked in", () => {
  const linked = (day: number, made: number, by = coordinatorId) =>
    step("linkEarlier", 2026, day, by, { row: rowFacts(made, by) });
  const standing = (...steps: ReturnType<typeof step>[]) => {
    const found = obligations(register({ steps }), lastDay + 30).find(({ year }) => year === 2026);
    return [found?.state, found?.progress, found?.settledOn];
  };

  it("counts on its own day, not on the day it was linked", () => {
    expect(standing(linked(lastDay, lastDay + 20))).toEqual(["done", "handedIn", lastDay]);
    expect(standing(linked(lastDay + 1, lastDay + 20))).toEqual(["doneLate", "handedIn", lastDay + 1]);
  });

  it("shows that it was in time though it was handed in again too late", () => {
    const late = step("handIn", 2026, lastDay + 3, chairId);
    expect(standing(late, linked(lastDay - 4, lastDay + 20))).toEqual(["done", "handedIn", lastDay - 4]);
  });

  it("takes nothing back of how far it has come, nor closes what was sent back", () => {
    const received = step("receive", 2026, lastDay - 1, coordinatorId);
    expect(standing(received, linked(lastDay - 4, lastDay + 20))).toEqual(["done", "received", lastDay - 4]);
    const back = step("return", 2026, lastDay - 1, coordinatorId);
    expect(standing(back, linked(lastDay - 4, lastDay + 20))).toEqual(["late", "returned", null]);
  });

  it("by a member settles nothing", () => {
    expect(standing(linked(lastDay, lastDay + 20, memberId))).toEqual(["late", "notStarted", null]);
  });
});

describe("something delivered once", () => {
  const says = { dueOn: "2028-02-29", dueWords: null };
  const world = (parameters: Rule["parameters"], ...steps: ReturnType<typeof step>[]) =>
    register({
      rules: [rule({ kind: "deliverable", label: "Slutrapport", lastDay: null, parameters })],
      steps,
    });
  const due = dayOf(2028, 2, 29);

  it("is one obligation, once, however far ahead, and never missed", () => {
    expect(facts(world(says), dayOf(2026, 1, 1))).toEqual([[2028, "2028-02-29", "coming", "notStarted"]]);
    expect(facts(world(says), due - 90)).toEqual([[2028, "2028-02-29", "current", "notStarted"]]);
    expect(facts(world(says), due + 9000)).toEqual([[2028, "2028-02-29", "late", "notStarted"]]);
  });

  it("has the key of the document that meets it", () => {
    const key = deliverableKey("rsg-exempel", "deliverable", "slutrapport", 2028);
    const done = step("handIn", 2028, due, chairId, { about: key });
    expect(obligations(world(says, done), due + 1)).toMatchObject([
      { key, state: "done", kind: "deliverable" },
    ]);
  });

  it.each([null, "2028-02-30", "2025-12-31"])(
    "is none for %s: no day, no such day, before the group is followed",
    (dueOn) => {
      expect(facts(world({ ...says, dueOn }))).toEqual([]);
    },
  );

  it("with a yearly last day that somebody set is asked for every year", () => {
    const yearly = rule({ kind: "deliverable", label: "Slutrapport", parameters: says });
    expect(facts(register({ rules: [yearly] })).map(([year]) => year)).toEqual([2025, 2026]);
  });
});

it("two obligations on one day stand in the order of their keys, and the rest by their days", () => {
  const plan = rule({ key: "plan", kind: "plan", label: "plan" });
  const found = obligations(register({ rules: [plan, rule()] }), dayOf(2027, 3, 1));
  const sorted = found.toSorted((a, b) => a.lastDay - b.lastDay || (a.key < b.key ? -1 : 1));
  expect(found.map(({ key }) => key)).toEqual(sorted.map(({ key }) => key));
  expect(found).toHaveLength(6);
});

it("steps made at the same instant are read in the order of their rows", () => {
  const row = (id: string, by: string) => ({ ...rowFacts(lastDay - 9, by), id });
  const handIn = step("handIn", 2026, lastDay - 9, chairId, { row: row("9", chairId) });
  const back = step("return", 2026, lastDay - 9, coordinatorId, { row: row("10", coordinatorId) });
  const found = obligations(withSteps(back, handIn), lastDay).find(({ year }) => year === 2026);
  expect(found?.progress).toBe("returned");
});
