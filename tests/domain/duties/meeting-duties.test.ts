// Meetings still to be planned: while the period runs, by the same count as the finding, and never after it.
import { describe, expect, it } from "vitest";
import type { Meeting, Rule, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { type Day, dayOf, parseDay } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { ruleThat } from "../../support/one-rule.ts";
import { openDays, openOf, spansOf } from "../../support/open-duties.ts";
import { meeting } from "../../support/small-meeting.ts";
import { group, register } from "../../support/small-world.ts";

type Says = ParametersOf<"meetingFrequency">;
const twice: Says = { minimum: 2, maximum: null, per: "calendarYear", isApproximate: false };
const asks = (says: Partial<Says> = {}, changes: Partial<Rule> = {}) =>
  ruleThat("meetingFrequency", { ...twice, ...says }, changes);
const at = (day: string, course: Meeting["course"] = "held") =>
  meeting(parseDay(day) ?? 0, { key: day, course });
const year: [Day, Day] = [dayOf(2027, 1, 1), dayOf(2028, 1, 31)];
const world = (changes: Partial<WholeRegister> = {}) => register({ rules: [asks()], ...changes });
const days = (changes: Partial<WholeRegister>, within = year) =>
  openDays("meetings", () => world(changes), within);

it("are told with what is held, planned and asked for, by the period's last day", () => {
  const meetings = [at("2027-02-01"), at("2027-03-01", "cancelled")];
  expect(openOf("meetings", world({ meetings }), dayOf(2027, 6, 1))).toEqual([
    {
      key: keyOf("meetings", "rsg-exempel", 2027, "year"),
      groupKey: "rsg-exempel",
      facts: { kind: "meetings", year: 2027, term: null, held: 1, planned: 0, minimum: 2 },
      day: dayOf(2027, 12, 31),
      owner: { who: "leader" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "meetings",
      thing: null,
    },
  ]);
});

it("are told all the year while nothing is planned, and nothing of that year when it is over", () => {
  expect(days({})).toEqual(["2027-01-01 – 2027-12-31: 2027-12-31", "2028-01-01 – 2028-01-31: 2028-12-31"]);
});

it("are enough as soon as they are planned, and again too few when one is called off", () => {
  const calledOff = dayOf(2027, 9, 1);
  const worldOn = (today: Day) =>
    world({
      meetings: [
        at("2027-02-01", "planned"),
        ...(today >= dayOf(2027, 5, 10)
          ? [at("2027-10-01", today < calledOff ? "planned" : "cancelled")]
          : []),
      ],
    });
  expect(openDays("meetings", worldOn, [year[0], dayOf(2027, 12, 31)])).toEqual([
    "2027-01-01 – 2027-05-09: 2027-12-31",
    "2027-09-01 – 2027-12-31: 2027-12-31",
  ]);
});

it("are counted as the finding counts them, every day", () => {
  const meetings = [at("2027-02-01"), at("2027-05-01", "planned"), at("2027-08-20"), at("2027-11-01")];
  const four = world({ rules: [asks({ minimum: 5 })], meetings });
  for (let today = year[0]; today <= dayOf(2027, 12, 31); today += 1) {
    const found = mandateFindings(four, today).flatMap(({ fact }) =>
      fact.fact === "too-few-meetings" && fact.period.year === 2027 ? [[fact.held, fact.planned]] : [],
    );
    const told = openOf("meetings", four, today).map(({ facts }) => [facts.held, facts.planned]);
    expect(told).toEqual(found);
    expect(told).toHaveLength(1);
  }
});

it("of each term are told for themselves", () => {
  const rules = [asks({ minimum: 1, per: "term" })];
  const spans = spansOf("meetings", () => world({ rules }), year);
  expect(spans.map(({ days, about }) => [days, about])).toEqual([
    ["2027-01-01 – 2027-06-30", "2027-06-30"],
    ["2027-07-01 – 2027-12-31", "2027-12-31"],
    ["2028-01-01 – 2028-01-31", "2028-06-30"],
  ]);
  expect(new Set(spans.map(({ duty }) => duty.key)).size).toBe(3);
  expect(spans.map(({ duty }) => duty.facts)).toMatchObject([{ term: "spring" }, { term: "autumn" }, {}]);
});

describe("with several mandates", () => {
  it("the one that asks for most is told", () => {
    const rules = [asks(), asks({ minimum: 4 }, { key: "four" }), asks({ minimum: 3 }, { key: "three" })];
    const [told, ...others] = openOf("meetings", world({ rules }), year[0]);
    expect([told?.facts.minimum, others]).toEqual([4, []]);
  });

  it("a new one brings no new duty", () => {
    const next = asks({}, { key: "next", judgedFrom: dayOf(2026, 12, 1) });
    const [told] = openOf("meetings", world({ rules: [asks({}, { voidedOn: year[0] }), next] }), year[0]);
    expect(told?.key).toBe(openOf("meetings", world(), year[0])[0]?.key);
  });
});

it.each(["shall", "stated", "should", "principle"] as const)("are told when the text says %s", (strength) => {
  expect(days({ rules: [asks({}, { strength })] })).toHaveLength(2);
});

it.each([
  ["the text only says may", { rules: [asks({}, { strength: "may" })] }],
  ["another document settles it", { rules: [asks({}, { strength: "elsewhere" })] }],
  ["it is only to be considered", { rules: [asks({}, { strength: "consider" })] }],
  ["the text has no number", { rules: [asks({ minimum: null, maximum: 4 })] }],
  ["the rule has ended", { rules: [asks({}, { voidedOn: 1 })] }],
  ["the group is not followed", { group: group({ followedFrom: null }) }],
] satisfies [string, Partial<WholeRegister>][])("are not told when %s", (_, changes) => {
  expect(days(changes)).toEqual([]);
});

describe("a period followed in part", () => {
  const next = ["2028-01-01 – 2028-01-31: 2028-12-31"];

  it("is not told, that of a rule judged later neither", () => {
    expect(days({ group: group({ followedFrom: year[0] + 1 }) })).toEqual(next);
    expect(days({ rules: [asks({}, { judgedFrom: year[0] + 1 })] })).toEqual(next);
    expect(days({ group: group({ followedFrom: year[0] }) })).toHaveLength(2);
  });

  it("is not told when the group ends within it", () => {
    const ending = (endsOn: string) => {
      const end = ruleThat("permanence", { permanence: "timeLimited", endsOn }, { key: "end" });
      return days({ rules: [asks(), end] });
    };
    expect(ending("2027-12-30")).toEqual([]);
    expect(ending("2027-12-31")).toEqual(["2027-01-01 – 2027-12-31: 2027-12-31"]);
  });
});

it("are not told while there is an exception for the year", () => {
  const about = (text: string | null) =>
    days({
      rules: [
        asks(
          {},
          { exceptions: [{ about: text, from: "2027-03-01", until: "2027-12-31", because: "Vilar" }] },
        ),
      ],
    })[0];
  expect(about("2027")).toBe("2027-01-01 – 2027-02-28: 2027-12-31");
  expect(about(null)).toBe("2027-01-01 – 2027-02-28: 2027-12-31");
  expect(about("2026")).toBe("2027-01-01 – 2027-12-31: 2027-12-31");
});

it("are soft while the mandate is a draft", () => {
  const [told] = openOf("meetings", world({ rules: [asks({}, { judgedFrom: null })] }), year[0]);
  expect(told?.isSoft).toBe(true);
});
