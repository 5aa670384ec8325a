// The log of reminders: one claim a key, whoever asks and whatever is lost on the way.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Notice } from "#domain/entities.ts";
import type { NoticeLog } from "#store/port.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newNotice } from "../support/new-rows.ts";

let emulator: TestEmulator;
let log: NoticeLog;
beforeEach(async () => {
  emulator = await openProvisioned();
  log = emulator.noticeLog();
});
afterEach(async () => {
  expect(await emulator.unusedFaults()).toBe(0);
  emulator.close();
});

async function claimed(): Promise<Notice> {
  const notice = await log.claim(newNotice());
  if (!notice) throw new Error("The claim was refused.");
  return notice;
}

describe("claiming", () => {
  it("gives the claim to the first who asks, and null to every other", async () => {
    expect(await log.claim(newNotice())).toMatchObject(newNotice());
    expect(await log.claim(newNotice({ runId: "run-2" }))).toBeNull();
    expect((await log.all()).rows).toHaveLength(1);
  });

  it("gives exactly one of several who ask at once the claim", async () => {
    const runs = ["a", "b", "c", "d"].map((runId) => emulator.noticeLog().claim(newNotice({ runId })));
    expect((await Promise.all(runs)).filter((claim) => claim !== null)).toHaveLength(1);
  });

  it("knows its own claim again when the answer was lost", async () => {
    await emulator.plan({ match: { method: "POST", url: "/items" }, action: "loseAnswer" });
    expect(await log.claim(newNotice())).toMatchObject(newNotice());
    expect((await log.all()).rows).toHaveLength(1);
  });

  it("does not take another's claim for its own when the answer was lost", async () => {
    await claimed();
    await emulator.plan({ match: { method: "POST", url: "/items" }, action: "loseAnswer" });
    expect(await log.claim(newNotice({ runId: "run-2" }))).toBeNull();
  });
});

describe("settling a claim", () => {
  it("marks it as sent", async () => {
    const settledAt = Date.UTC(2026, 10, 22, 3, 1);
    expect(await log.change(await claimed(), { progress: "sent", settledAt })).toMatchObject({
      progress: "sent",
      settledAt,
    });
  });

  it("says null when somebody has changed it meanwhile, and leaves theirs", async () => {
    const notice = await claimed();
    await log.change(notice, { runId: "run-2" });
    expect(await log.change(notice, { progress: "sent" })).toBeNull();
    expect((await log.all()).rows).toMatchObject([{ runId: "run-2", progress: "claimed" }]);
  });

  it("knows its own change again when the answer was lost", async () => {
    const notice = await claimed();
    await emulator.plan({ match: { method: "PATCH" }, action: "loseAnswer" });
    expect(await log.change(notice, { progress: "sent" })).toMatchObject({
      progress: "sent",
      row: { version: 2 },
    });
  });

  it("tries again when the change never arrived", async () => {
    const notice = await claimed();
    await emulator.plan({ match: { method: "PATCH" }, action: "cut" });
    expect(await log.change(notice, { progress: "sent" })).toMatchObject({ progress: "sent" });
  });
});
