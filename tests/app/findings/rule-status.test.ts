// How one rule stands, by what it finds on the day.
import { describe, expect, it } from "vitest";
import type { MandateFinding } from "#domain/mandate-finding.ts";
import { dayOf } from "#schema/day.ts";
import { statusOf } from "../../../src/app/findings/rule-status.ts";
import { rule } from "../../support/small-world.ts";

const today = dayOf(2027, 1, 26);
const judged = rule();
const finding = (changes: Partial<MandateFinding>): MandateFinding => ({
  key: "k",
  source: judged,
  outcome: "note",
  isSoft: false,
  exception: null,
  fact: { fact: "no-national-member" },
  cure: null,
  ...changes,
});
const exception = { about: null, from: "2027-01-01", until: "2027-06-30", because: "skäl" };

describe("a rule's status", () => {
  it("is the worst of what it finds", () => {
    const all = [finding({ outcome: "notJudged" }), finding({ outcome: "breach" }), finding({})];
    expect(statusOf(judged, all, today, today)).toBe("breach");
    expect(statusOf(judged, all.slice(0, 1), today, today)).toBe("notJudged");
  });

  it("is excepted only when everything it finds is", () => {
    const excepted = finding({ outcome: "breach", exception });
    expect(statusOf(judged, [excepted], today, today)).toBe("excepted");
    expect(statusOf(judged, [excepted, finding({})], today, today)).toBe("note");
  });

  it("is not touched by what another rule finds", () => {
    const other = finding({ source: rule({ key: "other" }), outcome: "breach" });
    expect(statusOf(judged, [other], today, today)).toBe("fulfilled");
  });

  it.each([
    ["a kind that only people judge", rule({ kind: "costs" }), today, "notForMachine"],
    ["a group followed from today", judged, today, "fulfilled"],
    ["a group followed from tomorrow", judged, today + 1, "notJudged"],
    ["a group that is not followed", judged, null, "notJudged"],
    ["a rule judged from tomorrow", rule({ judgedFrom: today + 1 }), today, "notJudged"],
    ["a mandate not adopted", rule({ judgedFrom: null }), today, "fulfilled"],
  ])("%s", (_, one, followedFrom, status) => {
    expect(statusOf(one, [], followedFrom, today)).toBe(status);
  });
});
