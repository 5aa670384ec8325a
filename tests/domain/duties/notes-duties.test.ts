// Notes of meetings that were held: by which day, what settles them, and that the finding agrees.
import { describe, expect, it } from "vitest";
import type { Rule, Step, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { type Day, dayOf } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { ruleThat } from "../../support/one-rule.ts";
import { openDays, openOf, takenBy } from "../../support/open-duties.ts";
import { meeting } from "../../support/small-meeting.ts";
import { chairId, group, memberId, register, rowFacts, step } from "../../support/small-world.ts";

const held = dayOf(2027, 2, 4);
const within: [Day, Day] = [dayOf(2027, 1, 1), dayOf(2027, 4, 30)];
const published = (says: Partial<ParametersOf<"publication">> = {}, changes: Partial<Rule> = {}) =>
  ruleThat(
    "publication",
    { what: "minnesanteckningar", place: "webben", withinDays: null, ...says },
    { key: "published", ...changes },
  );
const kept = (changes: Partial<Rule> = {}) => ruleThat("notes", { at: null }, { key: "kept", ...changes });
const took = (kind: Step["kind"], by = chairId, day = dayOf(2027, 2, 20), changes: Partial<Step> = {}) =>
  step(kind, 2027, day, by, { aboutKind: "meeting", about: "m", ...changes });

/** The meeting is marked as held the day after. */
const worldOn =
  (changes: Partial<WholeRegister> = {}) =>
  (today: Day) =>
    takenBy(
      register({
        rules: [published()],
        meetings: [meeting(held, { key: "m", title: "Möte 1", course: today > held ? "held" : "planned" })],
        ...changes,
      }),
      today,
    );
const days = (changes: Partial<WholeRegister>) => openDays("notes", worldOn(changes), within);
const open = ["2027-02-05 – 2027-04-30: 2027-03-06"];
const settled = ["2027-02-05 – 2027-02-19: 2027-03-06"];

it("wait from the day the meeting is held, for 30 days by our own measure", () => {
  expect(openOf("notes", worldOn()(held + 1), held + 1)).toEqual([
    {
      key: keyOf("notes", "m"),
      groupKey: "rsg-exempel",
      facts: { kind: "notes", title: "Möte 1", heldOn: "2027-02-04" },
      day: held + 30,
      owner: { who: "leader" },
      isMissed: false,
      isSoft: false,
      progress: null,
      page: "meetings",
      thing: "m",
    },
  ]);
  expect(days({})).toEqual(open);
});

it("wait as long as the text says", () => {
  expect(days({ rules: [published({ withinDays: 14 })] })).toEqual(["2027-02-05 – 2027-04-30: 2027-02-18"]);
});

describe("are settled", () => {
  it.each(["publish", "linkEarlier"] as const)("by the step %s", (kind) => {
    expect(days({ steps: [took(kind)] })).toEqual(settled);
  });

  it("not by somebody without the role, a step changed afterwards, or one about another meeting", () => {
    const rewritten = { row: { ...rowFacts(held + 16, chairId), version: 2 } };
    expect(days({ steps: [took("publish", memberId)] })).toEqual(open);
    expect(days({ steps: [took("publish", chairId, held + 16, rewritten)] })).toEqual(open);
    expect(days({ steps: [took("publish", chairId, held + 16, { about: "other" })] })).toEqual(open);
  });

  it("by approving them only where the mandate asks that they are kept and not that they are published", () => {
    const steps = [took("approve")];
    expect(days({ steps, rules: [kept()] })).toEqual(settled);
    expect(days({ steps, rules: [published()] })).toEqual(open);
    expect(days({ steps, rules: [kept(), published()] })).toEqual(open);
  });
});

describe("are none", () => {
  it.each([
    ["something else is published", { rules: [published({ what: "årsrapport" })] }],
    ["they only may be published", { rules: [published({}, { strength: "may" })] }],
    ["the rule has ended", { rules: [published({}, { voidedOn: 1 })] }],
    ["no rule speaks of them", { rules: [] }],
    ["the group is not followed", { group: group({ followedFrom: null }) }],
    ["the meeting was held before the group is followed", { group: group({ followedFrom: held + 1 }) }],
    ["the meeting was held before the rule counts", { rules: [published({}, { judgedFrom: held + 1 })] }],
    ["the meeting was called off", { meetings: [meeting(held, { course: "cancelled" })] }],
    ["nobody has marked the meeting as held", { meetings: [meeting(held, { course: "called" })] }],
  ] satisfies [string, Partial<WholeRegister>][])("when %s", (_, changes) => {
    expect(days(changes)).toEqual([]);
  });

  it("while there is an exception from the whole rule", () => {
    const exceptions = [{ about: null, from: "2027-03-01", until: "2027-03-31", because: "Vilar" }];
    expect(days({ rules: [published({}, { exceptions })] })).toEqual([
      "2027-02-05 – 2027-02-28: 2027-03-06",
      "2027-04-01 – 2027-04-30: 2027-03-06",
    ]);
  });
});

it("of a meeting held on the very day the group is followed from are told", () => {
  expect(days({ group: group({ followedFrom: held }) })).toEqual(open);
});

it("are told once by the nearest day when two mandates ask for them, in either order", () => {
  const rules = [published({ withinDays: 20 }), published({ withinDays: 10 }, { key: "sooner" })];
  for (const ordered of [rules, rules.toReversed()]) {
    expect(days({ rules: ordered })).toEqual(["2027-02-05 – 2027-04-30: 2027-02-14"]);
  }
});

it("keep their key when a new mandate takes over, and are soft while it is a draft", () => {
  const told = (rules: Rule[]) => openOf("notes", worldOn({ rules })(held + 9), held + 9);
  const next = told([
    published({}, { voidedOn: held + 5 }),
    published({}, { key: "next", judgedFrom: null }),
  ]);
  expect(next.map(({ key }) => key)).toEqual(told([published()]).map(({ key }) => key));
  expect(next.map(({ isSoft }) => isSoft)).toEqual([true]);
});

it("are found overdue only while the duty is open, from the day after its own", () => {
  const world = worldOn({
    rules: [published({ withinDays: 14 })],
    steps: [took("publish", chairId, held + 40)],
  });
  for (let today = within[0]; today <= within[1]; today += 1) {
    const isFound = mandateFindings(world(today), today).some(
      ({ fact }) => fact.fact === "notes-not-published",
    );
    const [duty] = openOf("notes", world(today), today);
    expect(isFound).toBe(duty !== undefined && today > duty.day);
  }
});
