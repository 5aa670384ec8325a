// Notices against the log: what has been heard is not said again, who could not be reached, and what is late.
import { describe, expect, it } from "vitest";
import type { Notice } from "#domain/entities.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { policy } from "../support/policy-rows.ts";
import { lastDay, plan, rowOf, sent, told, world } from "../support/report-plan.ts";
import { chairId, memberId, membership, rule, supportId } from "../support/small-world.ts";

describe("what the log says", () => {
  const first = plan([world()], lastDay - 60);
  const row = (changes: Partial<Notice>) => first.map((one) => rowOf(one, changes));
  const passing = "busy 429: too many";

  it.each(["sent", "notNeeded", "claimed", "unknown"] as const)("%s is heard", (progress) => {
    expect(told([world()], lastDay - 59, row({ progress }))).toEqual([]);
  });

  it("what failed for a reason that passes is tried again on another day, not the same", () => {
    const log = row({ progress: "failed", cause: passing, runDay: lastDay - 60 });
    expect(told([world()], lastDay - 60, log)).toEqual([]);
    expect(told([world()], lastDay - 59, log)).toEqual([[chairId, -60]]);
  });

  it("failed and then sent is heard", () => {
    const failed = row({ progress: "failed", cause: passing, runDay: lastDay - 60 });
    expect(told([world()], lastDay - 58, [...failed, ...row({ sequence: 1 })])).toEqual([]);
  });

  it("who could not be reached at all is handed over in the same night, and asked anew at the next step", () => {
    const bounced = row({ progress: "failed", cause: "bounced: no such mailbox", runDay: lastDay - 60 });
    const handedOver = plan([world()], lastDay - 60, bounced);
    expect(
      handedOver.map(({ recipient, subjects: [{ subject }] }) => [recipient.id, subject.insteadOf]),
    ).toEqual([[supportId, "Alva Ordförande"]]);
    const log = [...bounced, ...handedOver.map((one) => rowOf(one, { runDay: lastDay - 60 }))];
    expect(told([world()], lastDay - 31, log)).toEqual([]);
    expect(told([world()], lastDay - 30, log)).toEqual([[chairId, -30]]);
  });

  it("a mail that comes back late is handed over for the step it was about", () => {
    const later = sent(row({ runDay: lastDay - 60 }), lastDay - 30);
    const log = later.map((one, index) =>
      index === 0 ? { ...one, progress: "failed" as const, cause: "bounced: gone" } : one,
    );
    expect(told([world()], lastDay - 25, log)).toEqual([[supportId, -60]]);
  });

  it("a new chair hears what waits once, and the one before no more", () => {
    const changed = world({
      memberships: [
        membership({ endedOn: lastDay - 50 }),
        membership({ personId: memberId, personName: "Cleo Ledamot", termStarts: lastDay - 49 }),
      ],
    });
    const log = row({});
    expect(told([changed], lastDay - 50, log)).toEqual([]);
    expect(told([changed], lastDay - 49, log)).toEqual([[memberId, -60]]);
    expect(told([changed], lastDay - 30, sent(log, lastDay - 49, [changed]))).toEqual([[memberId, -30]]);
  });

  it("a last day that is moved is told anew", () => {
    const moved = world({
      rules: [rule({ lastDay: { words: "", boundary: "latest", month: 3, day: 15, yearOffset: 1 } })],
    });
    const log = sent([], lastDay - 30);
    expect(told([moved], lastDay - 29, log)).toEqual([[chairId, -60]]);
  });

  it("a changed policy repeats nothing, and says no step before the last one said", () => {
    const log = sent([], lastDay - 30);
    const often = policyFrom([policy({ daysBefore: [60, 45, 40, 35, 30, 29, 20] })]);
    expect(told([world()], lastDay - 30, log, { policyOf: often })).toEqual([]);
    expect(told([world()], lastDay - 29, log, { policyOf: often })).toEqual([[chairId, -29]]);
  });
});

describe("late", () => {
  const isLate = (today: number, lastRunDay: number | null) =>
    plan([world()], today, [], { lastRunDay }).map(({ subjects: [{ subject }] }) => subject.isLate);

  it.each([
    ["said on its day", 0, -1, false],
    ["said the day after a night without a run", 1, -1, true],
    ["said after thirty days off", 29, -1, true],
    ["failed yesterday and tried again: the service was there that day", 1, 0, false],
    ["the first run there ever was", 5, null, false],
  ])("%s", (_, today, lastRun, expected) => {
    const due = lastDay - 60;
    expect(isLate(due + today, lastRun === null ? null : due + lastRun)).toEqual([expected]);
  });
});
