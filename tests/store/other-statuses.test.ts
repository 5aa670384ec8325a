// Reports about Graph contradict each other on some statuses (409 or 412 for a stale change, 400 or 409 for a taken
// key). Saving rests on neither: the same promises hold where the emulated Graph answers the other way.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newMembership, newNotice } from "../support/new-rows.ts";

describe.each(["usual", "other"] as const)("where Graph answers the %s way", (variant) => {
  let emulator: TestEmulator;
  beforeEach(async () => {
    emulator = await openProvisioned({ variant });
  });
  afterEach(() => emulator.close());

  it("two edits of one row are merged, or shown side by side", async () => {
    const store = emulator.storeOf("support");
    const added = await store.addMembership(newMembership());
    if (added.kind !== "saved") throw new Error("The row was there already.");
    const base = added.row;
    await emulator.storeOf("coordinator").changeMembership(base, { organisation: "Sjukhuset" });
    expect(await store.changeMembership(base, { termEnds: 21_000 })).toMatchObject({ merged: true });
    expect(await store.changeMembership(base, { organisation: "Kommunen" })).toMatchObject({
      kind: "conflict",
      fields: ["organisation"],
    });
  });

  it("one key is one row", async () => {
    const store = emulator.storeOf("support");
    await store.addMembership(newMembership());
    expect(await store.addMembership(newMembership())).toMatchObject({ kind: "saved" });
    const log = emulator.noticeLog();
    expect(await log.claim(newNotice())).not.toBeNull();
    expect(await log.claim(newNotice({ runId: "run-2" }))).toBeNull();
  });

  it("a claim that somebody has changed is no longer ours", async () => {
    const log = emulator.noticeLog();
    const claim = await log.claim(newNotice());
    if (!claim) throw new Error("The claim was refused.");
    await log.change(claim, { runId: "run-2" });
    expect(await log.change(claim, { progress: "sent" })).toBeNull();
  });
});
