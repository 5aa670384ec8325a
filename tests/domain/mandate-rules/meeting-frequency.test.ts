// How often the group meets: held, planned and called off; this period and the last; whole periods and parts of one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Meeting, Rule } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { periodOf } from "#domain/mandate-rules/period.ts";
import { dayOf, formatDay, parseDay } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { instantOf } from "#schema/stockholm.ts";
import { found, foundNames, ruleThat, worldOf } from "../../support/one-rule.ts";
import { meeting } from "../../support/small-meeting.ts";
import { group } from "../../support/small-world.ts";

type Says = ParametersOf<"meetingFrequency">;
const twice: Says = { minimum: 2, maximum: null, per: "calendarYear", isApproximate: false };
const [newYear, newYearsEve] = [dayOf(2027, 1, 1), dayOf(2027, 12, 31)];

const at = (day: string, course: Meeting["course"] = "held") => meeting(parseDay(day) ?? 0, { course });
const world = (says: Says, ...meetings: Meeting[]) =>
  worldOf(ruleThat("meetingFrequency", says), { meetings });
const year = (number: number) => ({
  year: number,
  term: null,
  first: dayOf(number, 1, 1),
  last: dayOf(number, 12, 31),
});
const spring = { year: 2027, term: "spring", first: newYear, last: dayOf(2027, 6, 30) };
const autumn = { year: 2027, term: "autumn", first: dayOf(2027, 7, 1), last: newYearsEve };
const enough2026 = [at("2026-02-01"), at("2026-09-01")];

describe("while the year runs", () => {
  const during = (...meetings: Meeting[]) =>
    found(world(twice, ...enough2026, ...meetings), dayOf(2027, 6, 1));

  it("too few held and planned together is a note: there is time to plan", () => {
    expect(during(at("2027-02-01"))).toEqual([
      {
        outcome: "note",
        fact: "too-few-meetings",
        period: year(2027),
        held: 1,
        planned: 0,
        minimum: 2,
        cure: { cure: "plan-meeting" },
      },
    ]);
  });

  it.each(["planned", "called"] as const)("one that is %s counts beside what is held", (course) => {
    expect(during(at("2027-02-01"), at("2027-10-01", course))).toEqual([]);
    expect(during(at("2027-10-01", course))).toMatchObject([{ held: 0, planned: 1 }]);
  });

  it("one called off does not count, nor does one in another year", () => {
    expect(during(at("2027-02-01"), at("2027-10-01", "cancelled"))).toHaveLength(1);
    expect(during(at("2027-02-01"), at("2028-01-01", "planned"), at("2026-12-31"))).toHaveLength(1);
  });

  it("the first and the last day of the year are in it", () => {
    expect(during(at("2027-01-01"), at("2027-12-31", "planned"))).toEqual([]);
  });

  it("a meeting late on New Year's Eve is the old year's, on a Swedish clock", () => {
    const late = {
      ...at("2027-12-31", "planned"),
      starts: instantOf({ day: newYearsEve, minutes: 23 * 60 + 30 }),
    };
    expect(during(at("2027-02-01"), late)).toEqual([]);
    expect(during(at("2027-02-01"), { ...late, starts: late.starts + 30 * 60_000 })).toHaveLength(1);
  });

  it("one in the past that nobody marked as held is planned still, and so is one marked too early", () => {
    expect(during(at("2027-02-01", "planned"))).toMatchObject([{ held: 0, planned: 1 }]);
    expect(during(at("2027-06-02"))).toMatchObject([{ held: 0, planned: 1 }]);
    expect(during(at("2027-06-01"))).toMatchObject([{ held: 1, planned: 0 }]);
  });
});

describe("when the year is over", () => {
  const yearOver = (day: number, says: Says = twice, ...meetings: Meeting[]) => {
    const next = [at("2028-01-01", "planned"), at("2028-02-01", "planned"), ...enough2026];
    return found(world(says, ...next, ...meetings), day);
  };

  it("too few held weighs as the sentence does, from New Year's Day until the next year ends", () => {
    const told = {
      outcome: "breach",
      fact: "too-few-meetings",
      period: year(2027),
      held: 1,
      planned: 1,
      minimum: 2,
      cure: null,
    };
    const meetings = [at("2027-02-01"), at("2027-10-01", "called"), at("2027-11-01", "cancelled")];
    expect(yearOver(newYearsEve, twice, ...meetings)).toEqual([]);
    expect(yearOver(newYearsEve + 1, twice, ...meetings)).toEqual([told]);
    expect(yearOver(dayOf(2028, 12, 31), twice, ...meetings)).toEqual([told]);
    expect(yearOver(dayOf(2029, 1, 1), twice, ...meetings)).not.toContainEqual(told);
  });

  it("about is a note", () => {
    expect(yearOver(newYearsEve + 1, { ...twice, isApproximate: true })).toMatchObject([
      { outcome: "note", fact: "too-few-meetings", held: 0, cure: null },
    ]);
  });

  it("enough is nothing", () => {
    expect(yearOver(newYearsEve + 1, twice, at("2027-01-01"), at("2027-12-31"))).toEqual([]);
  });

  it("this year and the last are told each by itself, under keys of their own", () => {
    const all = mandateFindings(world(twice, ...enough2026), dayOf(2028, 3, 1));
    expect(all.map(({ key, outcome }) => [key, outcome])).toEqual([
      ["rule|too-few-meetings|2027", "breach"],
      ["rule|too-few-meetings|2028", "note"],
    ]);
  });
});

describe("above a maximum", () => {
  const most: Says = { ...twice, minimum: null, maximum: 2 };
  const three = [at("2027-01-10"), at("2027-02-10"), at("2027-12-10", "planned")];

  it("is a note with nothing to cure, as soon as what is planned is too much", () => {
    expect(found(world(most, ...three), dayOf(2027, 6, 1))).toEqual([
      {
        outcome: "note",
        fact: "too-many-meetings",
        period: year(2027),
        held: 2,
        planned: 1,
        maximum: 2,
        cure: null,
      },
    ]);
    expect(found(world(most, ...three.slice(1)), dayOf(2027, 6, 1))).toEqual([]);
  });

  it("afterwards goes by what was held", () => {
    expect(found(world(most, ...three), dayOf(2028, 1, 1))).toEqual([]);
    expect(found(world(most, ...three, at("2027-12-31")), dayOf(2028, 1, 1))).toEqual([
      {
        outcome: "note",
        fact: "too-many-meetings",
        period: year(2027),
        held: 3,
        planned: 1,
        maximum: 2,
        cure: null,
      },
    ]);
  });

  it("is nothing where the text has no number at all", () => {
    expect(found(world({ ...most, maximum: null }), dayOf(2028, 1, 1))).toEqual([]);
  });
});

describe("terms", () => {
  const perTerm: Says = { ...twice, minimum: 1, per: "term" };

  it("spring lasts until 30 June and autumn begins on 1 July", () => {
    expect(found(world(perTerm, at("2026-09-01"), at("2027-07-01", "planned")), dayOf(2027, 6, 30))).toEqual([
      {
        outcome: "note",
        fact: "too-few-meetings",
        period: spring,
        held: 0,
        planned: 0,
        minimum: 1,
        cure: { cure: "plan-meeting" },
      },
    ]);
    expect(found(world(perTerm, at("2026-09-01"), at("2027-07-01")), dayOf(2027, 7, 1))).toMatchObject([
      { outcome: "breach", period: spring },
    ]);
    expect(found(world(perTerm, at("2027-06-30")), dayOf(2027, 7, 1))).toMatchObject([
      { outcome: "note", period: autumn },
    ]);
  });

  it("in January the autumn before is told", () => {
    expect(foundNames(world(perTerm, at("2028-02-01", "planned")), dayOf(2028, 1, 1))).toEqual([
      "breach too-few-meetings",
    ]);
  });

  it.each(["2027-01-01", "2027-06-30", "2027-07-01", "2027-12-31", "2028-02-29"])(
    "%s lies in its period",
    (text) => {
      const day = parseDay(text) ?? 0;
      for (const per of ["calendarYear", "term"] as const) {
        const { first, last } = periodOf(day, per);
        expect(first <= day && day <= last).toBe(true);
      }
    },
  );

  it("periods follow on each other, every day in one", () => {
    const per = fc.constantFrom("calendarYear" as const, "term" as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), per, (day, kind) => {
        const { first, last } = periodOf(day, kind);
        expect(periodOf(last + 1, kind).first).toBe(last + 1);
        expect(periodOf(first - 1, kind).last).toBe(first - 1);
        expect([periodOf(first, kind), periodOf(last, kind)]).toEqual([
          periodOf(day, kind),
          periodOf(day, kind),
        ]);
        expect(formatDay(first).slice(5)).toMatch(/^0[17]-01$/);
      }),
    );
  });
});

describe("a period that is not followed from end to end", () => {
  const partly = (followedFrom: number, day: number, meetings: Meeting[] = [], changes: Partial<Rule> = {}) =>
    found(
      worldOf(ruleThat("meetingFrequency", twice, { judgedFrom: followedFrom, ...changes }), {
        group: group({ followedFrom }),
        meetings,
      }),
      day,
    );
  const notJudged = [{ outcome: "notJudged", fact: "not-judged", reason: "partialPeriod", cure: null }];

  it("is followed from its first day, or else is a part", () => {
    expect(partly(newYear, newYear)).toMatchObject([{ outcome: "note" }]);
    expect(partly(newYear + 1, newYear + 1)).toEqual(notJudged);
    expect(partly(newYear + 1, newYearsEve)).toEqual(notJudged);
  });

  it("is silent when there are enough all the same, those before it was followed counted", () => {
    const meetings = [at("2027-01-01"), at("2027-12-01", "planned")];
    expect(partly(newYear + 30, newYear + 40, meetings)).toEqual([]);
    expect(partly(newYear + 30, newYear + 40, [...meetings, ...meetings, ...meetings])).toEqual([]);
  });

  it("is silent when it is over, and the next is judged", () => {
    const next = [at("2028-01-05", "planned"), at("2028-02-05", "planned")];
    expect(partly(newYear + 1, dayOf(2028, 1, 1), next)).toEqual([]);
    expect(partly(newYear, dayOf(2028, 1, 1), next)).toMatchObject([{ outcome: "breach" }]);
  });

  it("goes by the day the rule is judged from as well", () => {
    expect(partly(newYear - 365, newYear + 9, enough2026, { judgedFrom: newYear + 1 })).toEqual(notJudged);
  });

  it("the year the group ends in is a part, unless it ends with the year", () => {
    const ending = (endsOn: string, day: number) => {
      const end = ruleThat("permanence", { permanence: "timeLimited", endsOn }, { key: "end" });
      const base = world(twice, ...enough2026);
      return mandateFindings({ ...base, rules: [...base.rules, end] }, day)
        .filter(({ source }) => source.key === "rule")
        .map(({ outcome, fact }) => `${outcome} ${fact.fact}`);
    };
    expect(ending("2027-12-30", dayOf(2027, 3, 1))).toEqual(["notJudged not-judged"]);
    expect(ending("2027-12-31", dayOf(2027, 3, 1))).toEqual(["note too-few-meetings"]);
    expect(ending("2027-12-30", dayOf(2028, 1, 1))).toEqual(["notJudged not-judged"]);
    expect(ending("2027-12-31", dayOf(2028, 1, 1))).toEqual([
      "breach too-few-meetings",
      "notJudged not-judged",
    ]);
  });
});

it("an exception for the year holds for that year's meetings", () => {
  const exceptions = [{ about: "2027", from: "2027-01-01", until: "2028-12-31", because: "Omorganisation" }];
  const excepted = worldOf(ruleThat("meetingFrequency", twice, { exceptions }), { meetings: enough2026 });
  const held = mandateFindings(excepted, dayOf(2028, 2, 1)).map(({ exception }) => exception?.about ?? null);
  expect(held).toEqual(["2027", null]);
});
