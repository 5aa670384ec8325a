// Plans, reports and what is delivered once: open until they arrive, sent back, overtaken, excepted, voided, ended.
import { describe, expect, it } from "vitest";
import type { WholeRegister } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { ruleThat } from "../../support/one-rule.ts";
import { openDays, openOf, spansOf, takenBy } from "../../support/open-duties.ts";
import { chairId, coordinatorId, group, memberId, register, rule, step } from "../../support/small-world.ts";

const lastDay = dayOf(2027, 2, 27);
const followed = group({ followedFrom: dayOf(2026, 6, 1) });
const world = (changes: Partial<WholeRegister> = {}) => register({ group: followed, ...changes });
const two: [Day, Day] = [dayOf(2027, 1, 1), dayOf(2028, 12, 31)];
const days = (changes: Partial<WholeRegister>, within = two) =>
  openDays("report", (today) => takenBy(world(changes), today), within);

describe("a yearly report", () => {
  it("is open with its facts until it arrives", () => {
    const key = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
    expect(openOf("report", world(), lastDay - 90)).toEqual([
      {
        key,
        groupKey: "rsg-exempel",
        facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
        day: lastDay,
        owner: { who: "leader" },
        isMissed: false,
        isSoft: false,
        progress: "notStarted",
        page: "plan-report",
        thing: key,
      },
    ]);
  });

  it("is open from the first day, past its last day and when the next has overtaken it, which is said", () => {
    const spans = spansOf("report", () => world(), two);
    expect(spans.map(({ days, about, duty }) => [days, about, duty.isMissed])).toEqual([
      ["2027-01-01 – 2028-02-27", "2027-02-27", false],
      ["2027-02-28 – 2028-12-31", "2028-02-27", false],
      ["2028-02-28 – 2028-12-31", "2027-02-27", true],
      ["2028-02-28 – 2028-12-31", "2029-02-27", false],
    ]);
  });

  it("ends the day it is handed in by somebody with the role", () => {
    const handIn = (by: string) => days({ steps: [step("handIn", 2026, dayOf(2027, 2, 10), by)] });
    expect(handIn(chairId)[0]).toBe("2027-01-01 – 2027-02-09: 2027-02-27");
    expect(handIn(memberId)[0]).toBe("2027-01-01 – 2028-02-27: 2027-02-27");
  });

  it("is open again when it is sent back, and says so", () => {
    const steps = [
      step("handIn", 2026, dayOf(2027, 2, 10), chairId),
      step("return", 2026, dayOf(2027, 2, 20), coordinatorId),
      step("handIn", 2026, dayOf(2027, 3, 10), chairId, { key: "again" }),
    ];
    const spans = spansOf("report", (today) => takenBy(world({ steps }), today), [two[0], dayOf(2027, 4, 1)]);
    const of2026 = spans.filter(({ about }) => about === "2027-02-27");
    expect(of2026.map(({ days }) => days)).toEqual(["2027-01-01 – 2027-02-09", "2027-02-20 – 2027-03-09"]);
    expect(of2026.map(({ duty }) => [duty.facts, duty.progress])).toMatchObject([
      [{ isReturned: false }, "notStarted"],
      [{ isReturned: true }, "returned"],
    ]);
    expect(new Set(of2026.map(({ duty }) => duty.key)).size).toBe(1);
  });

  it("is not open when there is an exception for its year", () => {
    const exceptions = [{ about: "2026", from: "2027-01-01", until: "2027-03-31", because: "Slås ihop" }];
    expect(days({ rules: [rule({ exceptions })] })).toEqual([
      "2027-02-28 – 2028-12-31: 2028-02-27",
      "2028-02-28 – 2028-12-31: 2029-02-27",
    ]);
  });

  it("is soft while the mandate is a draft", () => {
    const soft = openOf("report", world({ rules: [rule({ judgedFrom: null })] }), lastDay);
    expect(soft.map(({ isSoft }) => isSoft)).toEqual([true]);
  });
});

describe("nothing is open", () => {
  it.each([
    ["the group is not followed", { group: group({ followedFrom: null }) }],
    ["the group is not followed yet", { group: group({ followedFrom: lastDay + 1 }) }],
    ["the rule is not judged yet", { rules: [rule({ judgedFrom: lastDay + 1 })] }],
    ["the rule has ended", { rules: [rule({ voidedOn: lastDay - 9 })] }],
    ["somebody has discarded it", { rules: [rule({ verdict: "discarded" })] }],
    ["it only may be done", { rules: [rule({ strength: "may" })] }],
    ["no last day is known", { rules: [rule({ lastDay: null })] }],
  ] satisfies [string, Partial<WholeRegister>][])("when %s", (_, changes) => {
    expect(openOf("report", world(changes), lastDay)).toEqual([]);
  });

  it("before the very day the rule is judged from, and from that day on it is", () => {
    const rules = [rule({ judgedFrom: dayOf(2027, 2, 1) })];
    expect(days({ rules }, [two[0], lastDay])).toEqual(["2027-02-01 – 2027-02-27: 2027-02-27"]);
  });

  it("of a rule not begun while another with a later last day has", () => {
    const sooner = rule({
      key: "sooner",
      judgedFrom: dayOf(2028, 1, 1),
      lastDay: { words: "", boundary: "latest", month: 1, day: 31, yearOffset: 1 },
    });
    expect(days({ rules: [rule(), sooner] }, [two[0], lastDay])).toEqual([
      "2027-01-01 – 2027-02-27: 2027-02-27",
    ]);
  });
});

it("a new mandate that asks for the same report brings no new duty, only its own last day", () => {
  const keys = (rules: WholeRegister["rules"]) =>
    openOf("report", world({ rules }), lastDay - 30).map(({ key }) => key);
  const old = rule({ voidedOn: lastDay - 60 });
  const next = rule({ key: "rule-2028", mandateKey: "mandate-2028", judgedFrom: lastDay - 60 });
  expect(keys([old, next])).toEqual(keys([rule()]));
});

it("a group that has ended still owes the report of its last year, and none of the years after", () => {
  const end = ruleThat("permanence", { permanence: "timeLimited", endsOn: "2027-06-30" }, { key: "end" });
  const years = openOf("report", world({ rules: [rule(), end] }), dayOf(2029, 6, 1)).map(
    ({ facts }) => facts.year,
  );
  expect(years).toEqual([2026, 2027]);
});

it("a closing report after the group's end is waited for all the same", () => {
  const says = { dueOn: "2028-01-31", dueWords: null };
  const closing = ruleThat("deliverable", says, { key: "closing", label: "slutrapport" });
  const end = ruleThat("permanence", { permanence: "timeLimited", endsOn: "2027-12-31" }, { key: "end" });
  const open = openDays("deliverable", () => world({ rules: [closing, end] }), two);
  expect(open).toEqual(["2027-01-01 – 2028-12-31: 2028-01-31"]);
});
