// How a group stands for the coordinators' page: the counts, what is missing, each duty's row, and its next reminder.
import { describe, expect, it } from "vitest";
import { dutiesOf } from "#domain/duties.ts";
import type { Notice, WholeRegister } from "#domain/entities.ts";
import { type StatusContext, standingOfGroup } from "#domain/group-status.ts";
import { heardIn } from "#domain/heard.ts";
import { keyOf } from "#domain/keys.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type KindPolicy, productPolicy } from "#domain/reminder-policy.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import { areMissingFacts } from "#schema/lists/missing-facts.ts";
import {
  chairId,
  coordinatorId,
  group,
  membership,
  noticeRow,
  register,
  rule,
  step,
} from "../support/small-world.ts";

// 27 February 2027 is a Saturday: what is sent that day goes on the Friday before.
const lastDay = dayOf(2027, 2, 27);
const key = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
const followed = group({ followedFrom: dayOf(2026, 6, 1) });
const world = (changes: Partial<WholeRegister> = {}) => register({ group: followed, ...changes });

function standing(today: number, changes: Partial<WholeRegister> = {}, context: Partial<StatusContext> = {}) {
  const of = world(changes);
  return standingOfGroup(of, dutiesOf(of, today), {
    policyOf: (_group, kind) => productPolicy[kind],
    heard: heardIn([], today),
    asOf: 1000,
    today,
    ...context,
  });
}

/** A row of the log that has said `step` about the report to `recipientId`. */
function said(step: number, recipientId: string, changes: Partial<Notice> = {}): Notice {
  const subject = {
    reminderKey: "r",
    dutyKey: key,
    groupKey: "rsg-exempel",
    groupName: "RSG Exempel",
    facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false } as const,
    day: formatDay(lastDay),
    step,
    dueOn: formatDay(lastDay + step),
    isLate: false,
    isSoft: false,
    insteadOf: null,
    page: "plan-report",
    thing: key,
  };
  return noticeRow({ recipientId, subjects: [subject], ...changes });
}

describe("the group's row", () => {
  it("says how many duties are open, the nearest of their days, and what is found", () => {
    expect(standing(lastDay + 1).status).toEqual({
      key: keyOf("status", "rsg-exempel"),
      groupKey: "rsg-exempel",
      asOf: 1000,
      nextDay: lastDay,
      open: 2,
      breaches: 1,
      notes: 0,
      lacking: [],
      problem: null,
    });
  });

  it("has the same key whatever the day, and another in another group", () => {
    const other = { group: group({ key: "rag-annan" }) };
    expect(standing(lastDay).status.key).toBe(standing(lastDay + 400).status.key);
    expect(standing(lastDay, other).status.key).not.toBe(standing(lastDay).status.key);
  });

  it("counts no finding that is excepted, nor one that cannot be judged", () => {
    const exceptions = [{ about: "2026", from: "2027-01-01", until: "2027-12-31", because: "Slås ihop" }];
    expect(standing(lastDay + 1, { rules: [rule({ exceptions })] }).status.breaches).toBe(0);
    const dateless = standing(lastDay + 1, { rules: [rule({ lastDay: null })] }).status;
    expect([dateless.breaches, dateless.notes]).toEqual([0, 0]);
  });

  it("counts what the members show beside the mandate: an empty place is a note", () => {
    const empty = membership({ key: "empty", role: "member", personId: null, personName: null });
    expect(standing(lastDay, { memberships: [membership(), empty] }).status.notes).toBe(1);
  });

  it("has no next day when what waits only waits since some day, or has been overtaken", () => {
    const handedIn = step("handIn", 2026, lastDay - 20, chairId);
    const only = (today: number, rules = [rule({ voidedOn: today })]) =>
      standing(today, { rules, steps: [handedIn] }).status;
    expect([only(lastDay).open, only(lastDay).nextDay]).toEqual([1, null]);
    const missed = standing(dayOf(2028, 3, 1));
    expect(missed.open.map(({ isMissed, day }) => [isMissed, formatDay(day)])).toEqual([
      [true, "2027-02-27"],
      [false, "2028-02-27"],
      [false, "2029-02-27"],
    ]);
    expect(missed.status.nextDay).toBe(dayOf(2028, 2, 27));
  });

  it("tells what is missing, in a shape that can be stored", () => {
    const { lacking } = standing(lastDay, {
      group: group({ coordinatorId: null, followedFrom: null }),
      memberships: [],
      rules: [rule({ lastDay: null })],
    }).status;
    expect(lacking).toEqual([
      { fact: "followedFrom" },
      { fact: "chair" },
      { fact: "coordinator" },
      { fact: "lastDay", label: "verksamhetsberättelse" },
    ]);
    expect(areMissingFacts(lacking)).toBe(true);
  });
});

describe("a duty's row", () => {
  it("says what it is, whose turn it is, and the next reminder", () => {
    expect(standing(lastDay - 100).open).toEqual([
      {
        key,
        groupKey: "rsg-exempel",
        standing: "open",
        facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
        day: lastDay,
        progress: "notStarted",
        isMissed: false,
        isSoft: false,
        holders: ["Alva Ordförande"],
        page: "plan-report",
        thing: key,
        nextStepOn: dayOf(2026, 12, 29),
        nextTo: ["Alva Ordförande"],
        asOf: 1000,
        closedOn: null,
      },
    ]);
  });

  it.each([
    ["the chair", [membership(), membership({ role: "convener", personName: "Dag" })], ["Alva Ordförande"]],
    ["every chair", [membership(), membership({ personName: "Dag" })], ["Alva Ordförande", "Dag"]],
    [
      "the vice chair when there is no other",
      [membership({ role: "viceChair", personName: "Siv" })],
      ["Siv"],
    ],
    ["a chair without an account", [membership({ personId: null, personName: "Ove" })], ["Ove"]],
    ["one person with two rows once", [membership(), membership({ key: "again" })], ["Alva Ordförande"]],
    ["the coordinator when nobody leads", [], ["Kim Samordnare"]],
  ])("it is the turn of %s", (_, memberships, holders) => {
    expect(standing(lastDay - 100, { memberships }).open[0]?.holders).toEqual(holders);
  });

  it("it is the coordinator's turn to receive, and that of whoever is named in an action", () => {
    const handedIn = step("handIn", 2026, lastDay - 20, chairId);
    const [receipt] = standing(lastDay - 10, { steps: [handedIn] }).open;
    expect([receipt?.facts.kind, receipt?.holders]).toEqual(["receipt", ["Kim Samordnare"]]);
    const nameless = group({ followedFrom: dayOf(2026, 6, 1), coordinatorName: null });
    expect(standing(lastDay - 10, { steps: [handedIn], group: nameless }).open[0]?.holders).toEqual([]);
  });
});

describe("the next reminder", () => {
  const next = (today: number, log: Notice[] | null, changes: Partial<WholeRegister> = {}) => {
    const heard = log === null ? null : heardIn(log, today);
    const row = standing(today, changes, { heard }).open.find((one) => one.key === key);
    const on = row?.nextStepOn ?? null;
    return [on === null ? null : formatDay(on), row?.nextTo ?? null];
  };

  it("is today's when a step is due that has not been said, and else the next ahead", () => {
    expect(next(lastDay - 50, [])).toEqual([formatDay(lastDay - 50), ["Alva Ordförande"]]);
    expect(next(lastDay - 50, [said(-60, chairId)])).toEqual(["2027-01-28", ["Alva Ordförande"]]);
  });

  it("without the log takes what fell due before today as said, and today's as still to come", () => {
    expect(next(lastDay - 50, null)).toEqual(["2027-01-28", ["Alva Ordförande"]]);
    expect(next(dayOf(2027, 1, 28), null)).toEqual(["2027-01-28", ["Alva Ordförande"]]);
    expect(next(dayOf(2027, 1, 29), null)).toEqual(["2027-02-19", ["Alva Ordförande"]]);
  });

  it("goes to those later in the order too from their step, less those who have heard", () => {
    const log = [said(1, chairId)];
    expect(next(lastDay + 3, log)).toEqual(["2027-03-05", ["Alva Ordförande", "Kim Samordnare"]]);
    expect(next(lastDay + 8, [...log, said(7, chairId)])).toEqual([
      formatDay(lastDay + 8),
      ["Kim Samordnare"],
    ]);
    expect(next(lastDay + 8, [said(7, chairId), said(7, coordinatorId)])[0]).toBe("2027-03-12");
  });

  it("goes to whoever hears instead of somebody whom every way has failed", () => {
    const failed = said(-60, chairId, { progress: "failed", cause: "forbidden 403: not installed" });
    expect(next(lastDay - 50, [failed])).toEqual([formatDay(lastDay - 50), ["Bo Processtöd"]]);
  });

  it("is to nobody when there is nobody to send to", () => {
    const alone = { memberships: [], group: group({ coordinatorId: null }) };
    expect(next(lastDay - 100, [], alone)).toEqual(["2026-12-29", []]);
  });

  it("is none when every step has been said, or the policy is silent", () => {
    const all = [said(28, chairId), said(28, coordinatorId)];
    expect(next(lastDay + 40, all)).toEqual([null, null]);
    const silent: KindPolicy = { ...productPolicy.report, isSilent: true };
    const [row] = standing(lastDay - 50, {}, { policyOf: () => silent }).open;
    expect([row?.nextStepOn, row?.nextTo]).toEqual([null, null]);
  });
});
