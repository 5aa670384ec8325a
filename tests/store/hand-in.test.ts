// Handing in: file, row and step, each once, whatever breaks between them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileNameOf } from "#store/file-name.ts";
import type { HandIn, Store } from "#store/port.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { groupRef, newDeliverable, newStep, putGroup } from "../support/new-rows.ts";
import { chairId } from "../support/small-world.ts";

let emulator: TestEmulator;
let store: Store;
beforeEach(async () => {
  emulator = await openProvisioned();
  store = emulator.storeOf("chair");
  await putGroup(emulator);
});
afterEach(() => emulator.close());

const withFile: HandIn = {
  deliverable: newDeliverable(),
  step: newStep(),
  file: { name: "Rapport: 2026?.docx", content: new Blob(["innehåll"]) },
};

describe("handing in", () => {
  it("keeps the file by year, its row, and who did it", async () => {
    const { deliverable, step } = await store.handIn(groupRef, withFile);
    expect(deliverable).toMatchObject({
      fileName: "Verksamhetsberättelse 2026 - Rapport 2026.docx",
      link: expect.stringMatching(/Plan%20och%20rapport\/2026\/Verksamhetsber/) as string,
    });
    expect(step).toMatchObject({
      kind: "handIn",
      link: deliverable.link,
      row: { createdBy: { id: chairId } },
    });
  });

  it("takes a link instead of a file", async () => {
    const link = "https://region.example/rapport?id=1&år=2026";
    const job = { deliverable: newDeliverable({ link }), step: newStep({ link }), file: null };
    expect(await store.handIn(groupRef, job)).toMatchObject({ deliverable: { link }, step: { link } });
  });

  it.each([0, 1, 2])("comes out once each when the answer to write %i is lost", async (after) => {
    await emulator.plan({ match: { url: "(items|content)$" }, after, action: "loseAnswer" });
    await store.handIn(groupRef, withFile);
    expect(await emulator.unusedFaults()).toBe(0);
    expect((await store.deliverablesOf(groupRef)).rows).toHaveLength(1);
    expect((await store.registerOf(groupRef)).steps).toHaveLength(1);
  });

  it("replaces what was handed in for the same year, and keeps the first step", async () => {
    await store.handIn(groupRef, withFile);
    const later = { ...withFile, deliverable: newDeliverable({ comment: "Rättad" }) };
    expect((await store.handIn(groupRef, later)).deliverable).toMatchObject({ comment: "Rättad" });
    expect((await store.deliverablesOf(groupRef)).rows).toHaveLength(1);
  });

  it("records no step when the file is refused", async () => {
    await emulator.plan({ match: { method: "PUT" }, action: "status", status: 507, times: -1 });
    await expect(store.handIn(groupRef, withFile)).rejects.toMatchObject({ name: "GraphError", status: 507 });
    expect((await store.registerOf(groupRef)).steps).toHaveLength(0);
  });
});

describe("a file's name", () => {
  it.each([
    ["Plan 2026", "plan.docx", "Plan 2026 - plan.docx"],
    ["Plan 2026", 'a"*:<>?/\\|#%b.pdf', "Plan 2026 - a b.pdf"],
    ["Plan/2026", "utan ändelse", "Plan 2026 - utan ändelse"],
    ["Plan 2026", `${"å".repeat(200)}.pdf`, `Plan 2026 - ${"å".repeat(80)}.pdf`],
  ])("%s, %s", (title, name, stored) => {
    expect(fileNameOf(title, name)).toBe(stored);
  });
});
