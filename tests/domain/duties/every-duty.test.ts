// What holds for duties of every kind, in the five demo groups on each day of two years and in any group at all.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import { type Duty, dayMeaning } from "#domain/duty.ts";
import type { Rule, WholeRegister } from "#domain/entities.ts";
import { type Day, dayOf, formatDay } from "#schema/day.ts";
import { dutyKinds, isDutyFacts } from "#schema/lists/duty-facts.ts";
import { type DemoName, demoRegisters } from "../../support/demo-registers.ts";
import { ruleThat, seat } from "../../support/one-rule.ts";
import { spansOf, takenBy, toldOf } from "../../support/open-duties.ts";
import { meeting } from "../../support/small-meeting.ts";
import { action, matter } from "../../support/small-tasks.ts";
import {
  chairId,
  coordinatorId,
  group,
  membership,
  register,
  rule,
  step,
} from "../../support/small-world.ts";
import { expectedDuties } from "./expected-duties.ts";

const [first, last] = [dayOf(2027, 1, 1), dayOf(2028, 12, 31)];
const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** How far from today each kind's day may lie. */
function isPlausible({ facts, day }: Duty, today: Day): boolean {
  const ahead = day - today;
  if (dayMeaning[facts.kind] === "since") return ahead <= 0;
  if (facts.kind === "meetings") return 0 <= ahead && ahead <= 366;
  if (facts.kind === "term") return -30 <= ahead && ahead <= 180;
  if (facts.kind === "exception") return -30 <= ahead;
  return true;
}

/** Everything wrong with a group's duties on one day, in words. */
function problemsOf(world: WholeRegister, today: Day): string[] {
  const { followedFrom } = world.group;
  const duties = dutiesOf(world, today);
  const needsNoFollowing = ["receipt", "proposal"];
  const problems = duties.flatMap((duty) => {
    const { facts, day, key, groupKey } = duty;
    const isFollowed = followedFrom !== null && followedFrom <= today && followedFrom <= day;
    return [
      ...(isDutyFacts(facts) ? [] : ["facts that cannot be stored"]),
      ...(/^[0-9a-f]{64}$/.test(key) ? [] : ["a key that cannot be stored"]),
      ...(groupKey === world.group.key ? [] : ["another group's"]),
      ...(isPlausible(duty, today) ? [] : [`the day ${formatDay(day)}`]),
      ...(isFollowed || needsNoFollowing.includes(facts.kind) ? [] : ["before the group is followed"]),
    ].map((problem) => `${formatDay(today)} ${facts.kind}: ${problem}`);
  });
  const keys = new Set(duties.map(({ key }) => key));
  const isSorted = duties.every((duty, at) => (duties[at - 1]?.day ?? duty.day) <= duty.day);
  return [
    ...problems,
    ...(keys.size === duties.length ? [] : [`${formatDay(today)}: a key twice`]),
    ...(isSorted ? [] : [`${formatDay(today)}: out of order`]),
  ];
}

describe.each(Object.keys(demoRegisters) as DemoName[])("in the demo group %s", (name) => {
  const { registerOn } = demoRegisters[name];

  it("every duty of every day is whole, plausible, and alone under its key", () => {
    expect(days.flatMap((today) => problemsOf(registerOn(today), today))).toEqual([]);
  });

  it("exactly what the table says is open, day by day", () => {
    const told = spansOf("any", registerOn, [first, last]).map(toldOf);
    expect(told.toSorted()).toEqual(expectedDuties(name).toSorted());
  });

  it("a key stands for one kind of thing, on one page, on every day", () => {
    const about = new Map<string, string>();
    for (const today of days) {
      for (const { key, facts, page } of dutiesOf(registerOn(today), today)) {
        const told = `${facts.kind} ${page}`;
        expect(about.get(key) ?? told).toBe(told);
        about.set(key, told);
      }
    }
    expect(about.size).toBeGreaterThan(0);
  });
});

const day = fc.integer({ min: dayOf(2026, 6, 1), max: dayOf(2029, 3, 1) });
const kinds: Rule[] = [
  ruleThat("perRegion", { minimum: 1, maximum: 1, exact: true, regions: ["Alfa"], isApproximate: false }),
  ruleThat("chairAppointment", { leader: "chair", proposedBy: null, appointedBy: "gruppen", routine: null }),
  ruleThat("meetingFrequency", { minimum: 2, maximum: 4, per: "calendarYear", isApproximate: false }),
  ruleThat("meetingFrequency", { minimum: 1, maximum: null, per: "term", isApproximate: true }),
  ruleThat("publication", { what: "minnesanteckningar", place: null, withinDays: 14 }),
  ruleThat("notes", { at: null }),
  rule({ adoptedBy: "Ledningsgruppen" }),
];

/** Any group whose rules, members, meetings, steps, actions and matters have any days. */
const worlds: fc.Arbitrary<WholeRegister> = fc
  .record({
    followedFrom: fc.option(day),
    rules: fc.array(
      fc.record({
        index: fc.nat(kinds.length - 1),
        judgedFrom: fc.option(day),
        voidedOn: fc.option(day, { freq: 4 }),
        excepted: fc.option(fc.tuple(day, fc.nat(400))),
      }),
      { maxLength: 6 },
    ),
    seats: fc.array(
      fc.record({
        who: fc.option(fc.constantFrom("Disa", "Elof", chairId)),
        role: fc.constantFrom("member" as const, "chair" as const),
        termStarts: fc.option(day),
        length: fc.nat(900),
        endedOn: fc.option(day),
      }),
      { maxLength: 6 },
    ),
    meetings: fc.array(
      fc.record({
        on: day,
        course: fc.constantFrom("planned" as const, "held" as const, "cancelled" as const),
      }),
      { maxLength: 6 },
    ),
    steps: fc.array(
      fc.record({
        kind: fc.constantFrom("handIn" as const, "receive" as const, "return" as const, "adopt" as const),
        year: fc.integer({ min: 2026, max: 2028 }),
        on: day,
        by: fc.constantFrom(chairId, coordinatorId),
      }),
      { maxLength: 8 },
    ),
    tasks: fc.array(day, { maxLength: 3 }),
  })
  .map((made) =>
    register({
      group: group({ followedFrom: made.followedFrom }),
      rules: made.rules.map(({ index, judgedFrom, voidedOn, excepted }, at) => ({
        ...(kinds[index] ?? rule()),
        key: `rule-${at}`,
        judgedFrom,
        voidedOn,
        exceptions:
          excepted === null
            ? null
            : [
                {
                  about: null,
                  from: formatDay(excepted[0]),
                  until: formatDay(excepted[0] + excepted[1]),
                  because: "Vilar",
                },
              ],
      })),
      memberships: [
        membership({ key: "lasting" }),
        ...made.seats.map(({ who, role, termStarts, length, endedOn }, at) =>
          seat(who, "Region Alfa", {
            key: `seat-${at}`,
            role,
            termStarts,
            termEnds: termStarts === null ? null : termStarts + length,
            endedOn,
          }),
        ),
      ],
      meetings: made.meetings.map(({ on, course }, at) => meeting(on, { key: `meeting-${at}`, course })),
      steps: made.steps.map(({ kind, year, on, by }, at) => step(kind, year, on, by, { key: `step-${at}` })),
      actions: made.tasks.map((lastDay, at) => action({ key: `action-${at}`, lastDay })),
      matters: made.tasks.map((lastDay, at) => matter({ key: `matter-${at}`, lastDay })),
    }),
  );

describe("in any group", () => {
  it("every duty is whole, plausible, alone under its key, and nothing is from before the group is followed", () => {
    fc.assert(
      fc.property(worlds, day, (world, today) => {
        expect(problemsOf(takenBy(world, today), today)).toEqual([]);
      }),
    );
  });

  it("there is something to hold against it: every kind such a group can have is met", () => {
    const met = fc
      .sample(fc.tuple(worlds, day), { seed: 4, numRuns: 1000 })
      .flatMap(([world, today]) => dutiesOf(takenBy(world, today), today).map(({ facts }) => facts.kind));
    // None of the rules above asks for a plan or for something delivered once, and nobody proposes anything.
    const expected = dutyKinds.filter((kind) => !["plan", "deliverable", "proposal"].includes(kind));
    expect([...new Set(met)].toSorted()).toEqual(expected.toSorted());
  });

  it("the order in which the rows come changes nothing", () => {
    fc.assert(
      fc.property(worlds, day, (world, today) => {
        const turned = {
          ...world,
          memberships: world.memberships.toReversed(),
          meetings: world.meetings.toReversed(),
          steps: world.steps.toReversed(),
          actions: world.actions.toReversed(),
          matters: world.matters.toReversed(),
        };
        expect(dutiesOf(turned, today)).toEqual(dutiesOf(world, today));
      }),
    );
  });

  it("a new mandate with the same rules from the same days brings no new key", () => {
    fc.assert(
      fc.property(worlds, day, (world, today) => {
        const rules = world.rules.map((one) => ({ ...one, key: `${one.key}-next`, mandateKey: "next" }));
        const old = world.rules.map((one) => ({ ...one, voidedOn: one.voidedOn ?? today }));
        const keys = (register: WholeRegister) => dutiesOf(register, today).map(({ key }) => key);
        expect(keys({ ...world, rules: [...old, ...rules] })).toEqual(keys(world));
      }),
    );
  });
});
