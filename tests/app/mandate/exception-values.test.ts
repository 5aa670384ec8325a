// What is typed about an exception, and what is kept of it.
import { describe, expect, it } from "vitest";
import type { MandateFact, MandateFinding } from "#domain/mandate-finding.ts";
import { dayOf } from "#schema/day.ts";
import { partsOf, readException, shortened } from "../../../src/app/pages/mandate/exception-values.ts";
import { rule } from "../../support/small-world.ts";

const today = dayOf(2027, 1, 26);
const typed = { about: "", until: "2027-06-30", because: "Ny ledamot utses i juni" };

describe("an exception", () => {
  it("holds from today until the day that was typed, about the whole rule or a part of it", () => {
    expect(readException(typed, today)).toEqual({
      ok: true,
      value: { about: null, from: "2027-01-26", until: "2027-06-30", because: "Ny ledamot utses i juni" },
    });
    const part = readException({ ...typed, about: "Region Värmland", until: " 2027-01-26 " }, today);
    expect(part).toMatchObject({ ok: true, value: { about: "Region Värmland", until: "2027-01-26" } });
  });

  it.each([
    ["until", { until: "" }, { code: "missing" }],
    ["until", { until: "midsommar" }, { code: "notADay" }],
    ["until", { until: "2027-02-29" }, { code: "notADay" }],
    ["until", { until: "2027-01-25" }, { code: "over" }],
    ["because", { because: "  " }, { code: "missing" }],
    ["because", { because: "å".repeat(256) }, { code: "tooLong", limit: 255 }],
  ])("says what is wrong with %s: %j", (field, change, problem) => {
    const reading = readException({ ...typed, ...change }, today);
    expect(reading).toEqual({ ok: false, problems: { [field]: problem } });
  });

  it("takes a reason of 255 characters", () => {
    expect(readException({ ...typed, because: "å".repeat(255) }, today).ok).toBe(true);
  });
});

describe("ending an exception", () => {
  const old = { about: null, from: "2027-01-01", until: "2027-06-30", because: "a" };
  const fresh = { about: "Region Uppsala", from: "2027-01-26", until: "2027-06-30", because: "b" };

  it("lets it end yesterday, and leaves the others alone", () => {
    expect(shortened([old, fresh], old, today)).toEqual([{ ...old, until: "2027-01-25" }, fresh]);
  });

  it("takes away one that began today", () => {
    expect(shortened([old, fresh], fresh, today)).toEqual([old]);
  });

  it("keeps one that began yesterday for that day", () => {
    const yesterday = { ...fresh, from: "2027-01-25" };
    expect(shortened([yesterday], yesterday, today)).toEqual([{ ...yesterday, until: "2027-01-25" }]);
  });
});

describe("what an exception can be about", () => {
  const found = (fact: MandateFact, ruleKey = "rule-report"): MandateFinding => ({
    key: fact.fact,
    source: rule({ key: ruleKey }),
    outcome: "breach",
    isSoft: false,
    exception: null,
    fact,
    cure: null,
  });
  const without: MandateFact = { fact: "regions-without-member", regions: ["A", "B"], filled: 5, of: 7 };

  it("is the parts that lack something, each once", () => {
    const few: MandateFact = {
      fact: "regions-with-too-few",
      regions: [{ region: "B", members: 1 }],
      minimum: 2,
    };
    expect(partsOf(rule(), [found(without), found(few)])).toEqual(["A", "B"]);
    expect(partsOf(rule(), [found({ fact: "not-anchored", bodies: ["Nämnden"] })])).toEqual(["Nämnden"]);
  });

  it("is nothing of another rule's, and nothing where the rule has no parts", () => {
    expect(partsOf(rule(), [found(without, "another"), found({ fact: "no-national-member" })])).toEqual([]);
  });
});
