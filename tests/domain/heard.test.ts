// What the log says has been heard: up to which step, by whom, and who could not be reached.
import { describe, expect, it } from "vitest";
import type { Notice } from "#domain/entities.ts";
import { hasFailedForGood, heardIn, isLastingCause } from "#domain/heard.ts";
import { dayOf } from "#schema/day.ts";
import { type NoticeSubject, noticeSubjectExamples } from "#schema/lists/notice-subjects.ts";
import { chairId, noticeRow, supportId } from "../support/small-world.ts";

const [[example]] = noticeSubjectExamples as [[NoticeSubject]];
const [dutyKey, day] = ["duty", "2027-02-27"];
const runDay = dayOf(2027, 1, 28);
const subject = (step: number | null, changes: Partial<NoticeSubject> = {}) => ({
  ...example,
  dutyKey,
  day,
  step,
  ...changes,
});
const row = (step: number | null, changes: Partial<Notice> = {}) =>
  noticeRow({ subjects: [subject(step)], runDay, ...changes });
const upTo = (log: Notice[], today = runDay, id: string | null = chairId, mail: string | null = null) =>
  heardIn(log, today).upTo(dutyKey, day, { id, mail });
const isUnreachable = (log: Notice[], step: number) =>
  heardIn(log, runDay + 1).isUnreachable(dutyKey, day, step, chairId);
const never = Number.NEGATIVE_INFINITY;
const [lasting, passing] = ["forbidden 403: not installed", "busy 429: wait"];

it("the latest step counts, in whatever order the rows come", () => {
  expect(upTo([])).toBe(never);
  expect(upTo([row(-7), row(-30)])).toBe(-7);
  expect(upTo([row(-30), row(-7)])).toBe(-7);
});

it("what was said to somebody else, of another duty or while the day was another, does not count", () => {
  expect(upTo([row(-7, { recipientId: supportId })])).toBe(never);
  expect(upTo([row(-7, { subjects: [subject(-7, { dutyKey: "other" })] })])).toBe(never);
  expect(upTo([row(-7, { subjects: [subject(-7, { day: "2027-03-15" })] })])).toBe(never);
});

it("a chase with no step due takes no step's place", () => {
  expect(upTo([row(null)])).toBe(never);
});

it("nobody has been told of too", () => {
  expect(upTo([row(-7, { recipientId: null, progress: "failed", cause: "nobody" })], runDay + 1, null)).toBe(
    -7,
  );
});

describe("failed", () => {
  it("for good counts as heard, and as not reached, for that step and those before it", () => {
    const log = [row(-7, { progress: "failed", cause: lasting })];
    expect(upTo(log, runDay + 1)).toBe(-7);
    expect([-30, -7, -1].map((step) => isUnreachable(log, step))).toEqual([true, true, false]);
  });

  it("for a reason that passes counts on that day only, and reaches anew", () => {
    const log = [row(-7, { progress: "failed", cause: passing })];
    expect([upTo(log), upTo(log, runDay + 1)]).toEqual([-7, never]);
    expect(isUnreachable(log, -7)).toBe(false);
  });

  it("by several ways lasts only when each of them does", () => {
    const attempt = (cause: string) => ({ channel: "activity", at: 0, cause }) as const;
    const failed = (cause: string, ...before: string[]) =>
      hasFailedForGood(row(-7, { progress: "failed", cause, attempts: before.map(attempt) }));
    expect(failed(lasting, lasting)).toBe(true);
    expect(failed("bounced: gone", passing)).toBe(false);
    expect(failed(passing, lasting)).toBe(false);
    expect(hasFailedForGood(row(-7, { cause: lasting }))).toBe(false);
  });
});

it("somebody told at an address is not told again when the account is known; unless the address failed", () => {
  const mailed = (changes: Partial<Notice> = {}) =>
    row(-7, { recipientId: "mail:alva@exempel.se", ...changes });
  expect(upTo([mailed()], runDay, chairId, "Alva@exempel.se ")).toBe(-7);
  expect(upTo([mailed()], runDay, chairId, "annan@exempel.se")).toBe(never);
  const bounced = mailed({ progress: "failed", cause: "bounced: gone" });
  expect(upTo([bounced], runDay, chairId, "alva@exempel.se")).toBe(never);
});

it.each([
  ["forbidden 403: no", true],
  ["not-found 404: nobody there", true],
  ["bounced: mailbox full", true],
  ["no-way", true],
  ["unexpected 400: odd", true],
  ["unexpected 408: slow", false],
  ["unexpected 500: broken", false],
  ["unexpected: odd answer", false],
  ["busy 429: wait", false],
  ["offline: no answer", false],
  ["signed-out 401: token", false],
  ["fault: a row is broken", false],
  ["", false],
  [null, false],
])("%s lasts: %s", (cause, expected) => {
  expect(isLastingCause(cause)).toBe(expected);
});
