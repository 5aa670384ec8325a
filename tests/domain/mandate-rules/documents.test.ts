// Plans, reports and deliverables: what is told of each obligation as its days pass; and a group with a last day.
import { describe, expect, it } from "vitest";
import type { Rule, Step } from "#domain/entities.ts";
import { groupEndOf } from "#domain/group-end.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { deliverableKey, obligations } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";
import { found, ruleThat, worldOf } from "../../support/one-rule.ts";
import { chairId, coordinatorId, membership, register, rule, step } from "../../support/small-world.ts";

const last = dayOf(2027, 2, 27);
const key = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
// The year before is in good time, so that only 2026 is told.
const earlier = step("handIn", 2025, dayOf(2026, 2, 1), chairId);

function world(steps: Step[] = [], changes: Partial<Rule> = {}) {
  return worldOf(rule({ key: "rule", ...changes }), {
    memberships: [membership()],
    steps: [earlier, ...steps],
  });
}
const names = (day: number, ...steps: Step[]) =>
  found(world(steps), day).map(({ outcome, fact }) => `${outcome} ${fact}`);

describe("a yearly document", () => {
  it("is told the day after its last day, with the obligation and where to hand in", () => {
    expect(found(world(), last)).toEqual([]);
    const same = world();
    const obligation = obligations(same, last + 1).find(({ year }) => year === 2026);
    expect(obligation).toBeDefined();
    expect(found(same, last + 1)).toEqual([
      {
        outcome: "breach",
        fact: "document-late",
        obligation,
        cure: { cure: "hand-in", obligationKey: key },
      },
    ]);
  });

  it("is missed when the next one's last day has passed, and each year is told by itself", () => {
    expect(names(dayOf(2028, 2, 27))).toEqual(["breach document-late"]);
    expect(names(dayOf(2028, 2, 28))).toEqual(["breach document-missed", "breach document-late"]);
    const keys = mandateFindings(world(), dayOf(2028, 2, 28)).map((one) => one.key);
    expect(keys).toEqual(["rule|document-missed|2026", "rule|document-late|2027"]);
    expect(found(world(), dayOf(2028, 2, 28))[0]).toMatchObject({ cure: { obligationKey: key } });
  });

  it("done late is a note with nothing to cure, for 365 days", () => {
    const done = step("handIn", 2026, last + 5, chairId);
    expect(names(last + 5, done)).toEqual(["note document-done-late"]);
    expect(found(world([done]), last + 5)[0]).toMatchObject({ cure: null, obligation: { year: 2026 } });
    const next = step("handIn", 2027, last + 300, chairId);
    expect(names(last + 370, done, next)).toEqual(["note document-done-late"]);
    expect(names(last + 371, done, next)).toEqual([]);
  });

  it("done in time is nothing", () => {
    expect(names(last + 9, step("handIn", 2026, last, chairId))).toEqual([]);
  });

  it("without a last day is not judged: somebody may set one", () => {
    expect(found(world([], { lastDay: null }))).toEqual([
      {
        outcome: "notJudged",
        fact: "not-judged",
        reason: "noLastDay",
        cure: { cure: "set-last-day", ruleKey: "rule" },
      },
    ]);
  });

  it("is told by the rule whose last day comes first, when two ask for the same", () => {
    const sooner = rule({
      key: "sooner",
      lastDay: { words: "", boundary: "latest", month: 1, day: 31, yearOffset: 1 },
    });
    const both = { ...world(), rules: [rule({ key: "rule" }), sooner] };
    expect(mandateFindings(both, last + 1).map(({ source }) => source.key)).toEqual(["sooner"]);
  });

  it("weighs as its sentence does", () => {
    expect(found(world([], { strength: "stated" }), last + 1)).toMatchObject([{ outcome: "note" }]);
    expect(found(world([], { judgedFrom: null }), last + 1)).toMatchObject([{ outcome: "note" }]);
  });
});

describe("a year's exception", () => {
  const exception = { about: "2026", from: "2027-02-01", until: "2027-06-30", because: "Slås ihop" };
  const told = (day: number) =>
    mandateFindings(world([], { exceptions: [exception] }), day).map(({ fact, exception: held }) => [
      fact.fact,
      held,
    ]);

  it("leaves what would be late among the findings while it holds, and nothing after", () => {
    expect(told(last)).toEqual([]);
    expect(told(last + 1)).toEqual([["document-late", exception]]);
    expect(told(dayOf(2027, 6, 30))).toEqual([["document-late", exception]]);
    expect(told(dayOf(2027, 7, 1))).toEqual([]);
  });

  it("from the whole rule, on the last day, does the same", () => {
    const whole = { ...exception, about: null, from: "2027-02-27", until: "2027-03-02" };
    const all = (day: number) =>
      mandateFindings(world([], { exceptions: [whole] }), day).map(({ exception: held }) => held);
    expect(all(dayOf(2027, 3, 2))).toEqual([whole]);
    expect(all(dayOf(2027, 3, 3))).toEqual([]);
  });
});

describe("something delivered once", () => {
  const says = { dueOn: "2028-02-29", dueWords: "senast den 29 februari 2028" };
  const once = (changes: Partial<Rule> = {}) =>
    worldOf(ruleThat("deliverable", says, { label: "slutrapport", ...changes }));
  const due = dayOf(2028, 2, 29);

  it("is late from the day after, and never missed", () => {
    expect(found(once(), due)).toEqual([]);
    expect(found(once(), due + 1)).toMatchObject([
      { outcome: "breach", fact: "document-late", obligation: { year: 2028, lastDay: due } },
    ]);
    expect(found(once(), due + 4000)).toMatchObject([{ fact: "document-late" }]);
  });

  it.each([[null], ["2028-02-30"], ["i vår"]])(
    "with %s for a day is not judged, and a yearly day cures nothing",
    (dueOn) => {
      expect(found(once({ parameters: { ...says, dueOn } }))).toEqual([
        { outcome: "notJudged", fact: "not-judged", reason: "noLastDay", cure: null },
      ]);
    },
  );

  it("due before the group was followed is nobody's", () => {
    expect(found(once({ parameters: { ...says, dueOn: "2025-12-31" } }))).toEqual([]);
    expect(found(once({ parameters: { ...says, dueOn: "2026-01-01" } }))).toHaveLength(1);
  });
});

describe("a group with a last day", () => {
  const end = dayOf(2027, 6, 30);
  const project = (endsOn: string | null, permanence: "timeLimited" | "permanent" = "timeLimited") =>
    ruleThat("permanence", { permanence, endsOn });
  const find = (day: number) => found(worldOf(project("2027-06-30")), day);

  it("is told 180 days before, a note; and from the day after as the sentence weighs", () => {
    const ends = [{ outcome: "note", fact: "group-ends", on: end, cure: null }];
    expect(find(end - 181)).toEqual([]);
    expect(find(end - 180)).toEqual(ends);
    expect(find(end)).toEqual(ends);
    expect(find(end + 1)).toEqual([{ outcome: "breach", fact: "group-has-ended", on: end, cure: null }]);
  });

  it.each([project(null), project("snart"), project("2026-06-30", "permanent")])(
    "otherwise nothing is said",
    (one) => {
      expect(found(worldOf(one))).toEqual([]);
      expect(groupEndOf(worldOf(one))).toBeNull();
    },
  );

  it("is the earliest that a rule in force states", () => {
    const rules = [project("2028-01-01"), project("2027-06-30"), project("2029-01-01")];
    expect(groupEndOf(register({ rules }))).toBe(end);
    expect(groupEndOf(register({ rules: [{ ...project("2027-06-30"), verdict: "discarded" }] }))).toBeNull();
    expect(groupEndOf(register({ rules: [rule()] }))).toBeNull();
  });
});

it("a coordinator may see the document received without anybody handing it in", () => {
  const received = step("receive", 2026, last + 1, coordinatorId);
  expect(names(last + 2, received)).toEqual(["note document-done-late"]);
});
