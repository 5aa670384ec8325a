// Notices: everything that has fallen due is said once to the right person, whichever nights were missed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notice } from "#domain/entities.ts";
import { reminderKey, subjectLimit } from "#domain/notices.ts";
import { productPolicy } from "#domain/reminder-policy.ts";
import { sendingDay } from "#domain/sending-day.ts";
import { dayOf } from "#schema/day.ts";
import { followed, lastDay, plan, report, rowOf, sent, told, world } from "../support/report-plan.ts";
import {
  chairId,
  coordinatorId,
  group,
  memberId,
  membership,
  register,
  rule,
  step,
  supportId,
} from "../support/small-world.ts";

const keyed = (step: number, recipientId: string | null) =>
  reminderKey({ key: report, day: lastDay }, step, recipientId);

describe("when", () => {
  it("nobody hears before the first step, and the chair alone until it is a week late", () => {
    expect(told([world()], lastDay - 61)).toEqual([]);
    expect(told([world()], lastDay - 60)).toEqual([[chairId, -60]]);
    expect(told([world()], lastDay + 5)).toEqual([[chairId, 1]]);
    // The Saturday a week after, on the Friday before it.
    expect(told([world()], lastDay + 6)).toEqual([
      [chairId, 7],
      [coordinatorId, 7],
    ]);
  });

  it("steps that fell due unheard are one notice with all their keys, worded for the latest", () => {
    const [notice] = plan([world()], lastDay - 7);
    expect(notice?.reminderKeys).toEqual([-60, -30, -7].map((step) => keyed(step, chairId)));
    expect(notice?.subjects.map(({ subject }) => subject)).toEqual([
      {
        reminderKey: keyed(-7, chairId),
        dutyKey: report,
        groupKey: "rsg-exempel",
        groupName: "RSG Exempel",
        facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
        day: "2027-02-27",
        step: -7,
        dueOn: "2027-02-19",
        isLate: false,
        isSoft: false,
        insteadOf: null,
        page: "plan-report",
        thing: report,
      },
    ]);
  });

  it("what has been heard is not said again, and the next step is", () => {
    const log = sent([], lastDay - 60);
    expect(told([world()], lastDay - 31, log)).toEqual([]);
    expect(told([world()], lastDay - 30, log)).toEqual([[chairId, -30]]);
  });

  it("an old obligation is said once on the first run ever, then never again", () => {
    const old = world({ group: group({ followedFrom: dayOf(2026, 1, 1) }) });
    const log = sent([], dayOf(2027, 1, 10), [old]);
    expect(log).toHaveLength(2);
    expect(told([old], dayOf(2027, 1, 11), log)).toEqual([]);
  });

  it("whichever nights are run, every step is heard exactly once by the one it concerns", () => {
    const nights = fc.uniqueArray(fc.integer({ min: -70, max: 27 }), { maxLength: 30 });
    fc.assert(
      fc.property(nights, (days) => {
        const order = [...days, 28].sort((a, b) => a - b);
        const log = order.reduce<Notice[]>((before, day) => sent(before, lastDay + day), []);
        const heard = log.flatMap((row) => row.reminderKeys);
        const chairs = productPolicy.report.steps.map((step) => keyed(step, chairId));
        const coordinators = [7, 14, 28].map((step) => keyed(step, coordinatorId));
        expect(heard.toSorted()).toEqual([...chairs, ...coordinators].sort());
      }),
    );
  });

  it.each([
    ["29 February in a leap year", "latest", 2, 29, dayOf(2028, 2, 29)],
    ["the end of February in any other", "latest", 2, 29, dayOf(2027, 2, 28)],
    ["New Year's Eve", "latest", 12, 31, dayOf(2027, 12, 31)],
    ["before New Year's Day", "before", 1, 1, dayOf(2027, 12, 31)],
  ] as const)("counts from %s", (_, boundary, month, day, last) => {
    const yearly = rule({ lastDay: { words: "", boundary, month, day, yearOffset: 1 } });
    const only = world({ group: group({ followedFrom: last - 300 }), rules: [yearly] });
    const sentOn = (step: number) => sendingDay(last, step);
    expect(told([only], sentOn(-60) - 1)).toEqual([]);
    expect(told([only], sentOn(-60))).toEqual([[chairId, -60]]);
    expect(told([only], sentOn(1))).toEqual([[chairId, 1]]);
  });
});

describe("what", () => {
  it("is silent once it is handed in, and speaks again when it is returned", () => {
    const handIn = step("handIn", 2026, lastDay - 20, chairId);
    const returned = step("return", 2026, lastDay - 10, coordinatorId);
    expect(told([world({ steps: [handIn] })], lastDay + 2)).toEqual([]);
    expect(told([world({ steps: [handIn, returned] })], lastDay + 2)).toEqual([[chairId, 1]]);
  });

  it("a hand-in by somebody without the role does not stop it", () => {
    expect(told([world({ steps: [step("handIn", 2026, lastDay - 20, memberId)] })], lastDay + 2)).toEqual([
      [chairId, 1],
    ]);
  });

  it("everything for one person is one notice: late first, then what comes, then what was missed for good", () => {
    const other = register({
      group: group({ key: "other", title: "Andra", followedFrom: dayOf(2025, 6, 1) }),
      rules: [
        rule({
          groupKey: "other",
          judgedFrom: null,
          lastDay: { words: "", boundary: "latest", month: 3, day: 15, yearOffset: 1 },
        }),
      ],
    });
    const [notice, ...others] = plan([other, world()], lastDay + 1);
    expect(others.map(({ recipient }) => recipient.id)).toEqual([coordinatorId]);
    expect(notice?.subjects.map(({ subject }) => [subject.groupName, subject.day])).toEqual([
      ["Andra", "2026-03-15"],
      ["RSG Exempel", "2027-02-27"],
      ["Andra", "2027-03-15"],
    ]);
    const [later] = plan([other, world()], dayOf(2027, 3, 16));
    expect(later?.subjects.map(({ subject }) => subject.day)).toEqual([
      "2027-02-27",
      "2027-03-15",
      "2026-03-15",
    ]);
  });

  it("somebody with more to hear than one row holds gets the rest in a row of its own", () => {
    const many = Array.from({ length: subjectLimit + 1 }, (_, index) =>
      register({
        group: group({ key: `g${index}`, followedFrom: dayOf(2026, 6, 1) }),
        rules: [rule({ groupKey: `g${index}` })],
      }),
    );
    expect(plan(many, lastDay - 60).map(({ subjects }) => subjects.length)).toEqual([subjectLimit, 1]);
  });

  it.each([
    ["names", 1, "n".repeat(240)],
    ["steps", 60, "g"],
  ])("however long the %s are, each row's cells hold what it says", (_, steps, name) => {
    const many = Array.from({ length: subjectLimit }, (_, index) =>
      register({
        group: group({ key: `g${index}`, title: `${name} ${index}`, followedFrom: dayOf(2026, 6, 1) }),
        rules: [rule({ groupKey: `g${index}`, label: `${name}` })],
      }),
    );
    const daily = { ...productPolicy.report, steps: Array.from({ length: steps }, (_, day) => day - 60) };
    const notices = plan(many, lastDay, [], { policyOf: () => daily });
    expect(notices.flatMap(({ subjects }) => subjects)).toHaveLength(subjectLimit);
    expect(notices.length).toBeLessThan(8);
    for (const { subjects, reminderKeys } of notices) {
      const cells = [subjects.map(({ subject }) => subject), reminderKeys];
      expect(Math.max(...cells.map((cell) => JSON.stringify(cell).length))).toBeLessThan(63_999);
    }
  });
});

describe("who", () => {
  const seats = (...memberships: ReturnType<typeof membership>[]) => told([world({ memberships })], lastDay);
  const support = membership({ role: "processSupport", personId: supportId });

  it.each([
    ["the chair", [membership(), support], chairId],
    [
      "the convener before the vice chair",
      [membership({ role: "viceChair" }), membership({ role: "convener", personId: memberId })],
      memberId,
    ],
    [
      "process support when the chair's term is over",
      [membership({ termEnds: lastDay - 1 }), support],
      supportId,
    ],
    ["process support when the chair has no account", [membership({ personId: null }), support], supportId],
    [
      "the coordinator when nobody else is there",
      [membership({ personId: null, personName: null })],
      coordinatorId,
    ],
  ])("%s", (_, memberships, expected) => {
    expect(seats(...memberships)).toEqual([[expected, -1]]);
  });

  it("both who share the chair", () => {
    expect(seats(membership(), membership({ personId: memberId })).map(([id]) => id)).toEqual([
      chairId,
      memberId,
    ]);
  });

  it("a coordinator who is the chair too hears once, as one who sits in the group", () => {
    const own = world({ group: { ...followed, coordinatorId: chairId } });
    const notices = plan([own], lastDay + 7);
    expect(notices.map(({ recipient }) => recipient.isMember)).toEqual([true]);
  });

  it("nobody at all is planned as such, and told once", () => {
    const empty = [world({ group: { ...followed, coordinatorId: null }, memberships: [] })];
    expect(told(empty, lastDay)).toEqual([[null, -1]]);
    const log = plan(empty, lastDay).map((one) =>
      rowOf(one, { progress: "failed", cause: "nobody", runDay: lastDay }),
    );
    expect(told(empty, lastDay + 1, log)).toEqual([]);
    expect(told(empty, lastDay + 2, log)).toEqual([[null, 1]]);
    expect(plan(empty, lastDay + 2, log)[0]?.reminderKeys).toHaveLength(1);
  });
});

it("somebody who leads one group and coordinates another hears once, as the one the most urgent needs", () => {
  const own = { ...followed, key: "own", title: "Egna", coordinatorId: null };
  const lead = register({ group: own, rules: [rule({ groupKey: "own" })] });
  const coordinates = world({
    group: { ...followed, coordinatorId: chairId, coordinatorMail: "alva@exempel.se" },
    memberships: [],
    rules: [rule({ lastDay: { words: "", boundary: "latest", month: 2, day: 20, yearOffset: 1 } })],
  });
  const notices = plan([lead, coordinates], lastDay - 30);
  expect(notices).toHaveLength(1);
  expect(notices[0]?.recipient).toMatchObject({ id: chairId, isMember: false, mail: "alva@exempel.se" });
  expect(notices[0]?.subjects.map(({ group: { title } }) => title)).toEqual(["RSG Exempel", "Egna"]);
  expect(notices[0]?.recipient.speaks).toBe("sv");
  const english = { ...lead, memberships: [membership({ speaks: "en" })] };
  expect(plan([english, coordinates], lastDay - 30)[0]?.recipient).toMatchObject({
    isMember: false,
    speaks: "en",
  });
  const [other] = plan([lead], lastDay - 30);
  expect(other?.recipient).toMatchObject({ isMember: true, mail: null });
});
