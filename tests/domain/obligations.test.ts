// Obligations: which years count, by which last day, and how each stands once somebody with the role has done it.
import { describe, expect, it } from "vitest";
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
    ["the rule is voided", { rules: [rule({ voidedOn: dayOf(2026, 1, 2) })] }],
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
