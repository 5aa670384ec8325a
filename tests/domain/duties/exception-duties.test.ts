// Exceptions that run out: while they hold, thirty days after, and not when another takes over.
import { describe, expect, it } from "vitest";
import type { Rule, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Day, dayOf } from "#schema/day.ts";
import type { RuleException } from "#schema/lists/rule-exceptions.ts";
import { ruleThat } from "../../support/one-rule.ts";
import { openDays, openOf } from "../../support/open-duties.ts";
import { group, register, rule } from "../../support/small-world.ts";

const within: [Day, Day] = [dayOf(2027, 1, 1), dayOf(2027, 12, 31)];
const spring = (changes: Partial<RuleException> = {}): RuleException => ({
  about: "Region Alfa",
  from: "2027-02-01",
  until: "2027-06-30",
  because: "Utses efter sommaren",
  ...changes,
});
const excepted = (exceptions: RuleException[], changes: Partial<Rule> = {}) =>
  rule({ exceptions, ...changes });
const days = (exceptions: RuleException[], changes: Partial<WholeRegister> = {}) =>
  openDays("exception", () => register({ rules: [excepted(exceptions)], ...changes }), within);
const open = "2027-02-01 – 2027-07-30: 2027-06-30";

it("waits for the coordinator by its last day, on the rule it is from", () => {
  expect(openOf("exception", register({ rules: [excepted([spring()])] }), dayOf(2027, 6, 1))).toEqual([
    {
      key: keyOf("exception", "rsg-exempel", "report", "verksamhetsberättelse", "Region Alfa", "2027-02-01"),
      groupKey: "rsg-exempel",
      facts: {
        kind: "exception",
        rule: "verksamhetsberättelse",
        about: "Region Alfa",
        because: "Utses efter sommaren",
      },
      day: dayOf(2027, 6, 30),
      owner: { who: "coordinator" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "mandate",
      thing: "rule-report",
    },
  ]);
});

it("is told from its first day until 30 days after its last", () => {
  expect(days([spring()])).toEqual([open]);
  expect(dayOf(2027, 7, 30) - dayOf(2027, 6, 30)).toBe(30);
});

it.each([
  ["there is none", {}, []],
  ["its days are no days", {}, [spring({ until: "2027-06-31" }), spring({ from: "våren" })]],
  ["the rule has ended", { rules: [excepted([spring()], { voidedOn: 1 })] }, []],
  ["the rule has not begun", { rules: [excepted([spring()], { judgedFrom: within[1] + 1 })] }, []],
  ["the group is not followed", { group: group({ followedFrom: null }) }, [spring()]],
  [
    "it ran out before the group is followed",
    { group: group({ followedFrom: dayOf(2027, 7, 1) }) },
    [spring()],
  ],
] satisfies [string, Partial<WholeRegister>, RuleException[]][])(
  "is none when %s",
  (_, changes, exceptions) => {
    expect(days(exceptions, changes)).toEqual([]);
  },
);

it("is not told after the group's own end", () => {
  const end = ruleThat("permanence", { permanence: "timeLimited", endsOn: "2027-05-31" });
  expect(days([], { rules: [excepted([spring()]), end] })).toEqual(["2027-02-01 – 2027-05-31: 2027-06-30"]);
});

describe("another", () => {
  const next = (changes: Partial<RuleException>) => [
    spring(),
    spring({ from: "2027-07-01", until: "2027-12-31", ...changes }),
  ];
  const taken = ["2027-07-01 – 2027-12-31: 2027-12-31"];

  it.each([
    ["for the same part, the day after", {}],
    ["for the same part, written otherwise", { about: "alfa" }],
    ["for the whole rule", { about: null }],
  ])("takes over %s", (_, changes) => {
    expect(days(next(changes))).toEqual(taken);
  });

  it.each([
    ["for another part", { about: "Region Beta" }],
    ["after a day without", { from: "2027-07-02" }],
  ])("does not %s", (_, changes) => {
    expect(days(next(changes))).toContain(open);
  });

  it("for one part does not take over from one for the whole rule", () => {
    expect(days([spring({ about: null }), spring({ until: "2027-12-31" })])).toContain(open);
  });

  it("that ends the same day does not, and both are told", () => {
    expect(days([spring(), spring({ from: "2027-03-01" })])).toEqual([
      open,
      "2027-03-01 – 2027-07-30: 2027-06-30",
    ]);
  });
});

it("prolonged is the same exception with another day, and so it is when a new mandate brings it along", () => {
  const key = (one: Rule) => openOf("exception", register({ rules: [one] }), dayOf(2027, 3, 1))[0]?.key;
  const first = key(excepted([spring()]));
  expect(key(excepted([spring({ until: "2027-09-30" })]))).toBe(first);
  expect(key(excepted([spring()], { key: "next", mandateKey: "next" }))).toBe(first);
  expect(key(excepted([spring({ from: "2027-02-02" })]))).not.toBe(first);
});

it("of two rules that are the same to people is told once", () => {
  const rules = [excepted([spring()]), excepted([spring()], { key: "twin" })];
  expect(days([], { rules })).toEqual([open]);
});

it("is soft while the mandate is a draft", () => {
  const soft = register({ rules: [excepted([spring()], { judgedFrom: null })] });
  expect(openOf("exception", soft, dayOf(2027, 3, 1)).map(({ isSoft }) => isSoft)).toEqual([true]);
});
