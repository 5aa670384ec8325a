// Text on a device belongs to a known person; where the browser refuses storage, the tab still works.
import { describe, expect, it } from "vitest";
import { deviceStorage } from "#app/session/device-storage.ts";
import { openDrafts } from "#store/drafts.ts";
import { openSnapshots, type TextStorage } from "#store/snapshot.ts";

const refusing = (): TextStorage => {
  throw new Error("SecurityError");
};

describe("deviceStorage", () => {
  it("is the browser's own for a known person", () => {
    const own = deviceStorage("x", refusing);
    expect(deviceStorage("p", () => own)).toBe(own);
  });

  it("is never the browser's for an unknown person", () => {
    let opened = false;
    deviceStorage(null, () => {
      opened = true;
      return refusing();
    });
    expect(opened).toBe(false);
  });

  it.each([
    ["refuses to open", refusing],
    ["refuses the first touch", () => ({ getItem: refusing }) as unknown as TextStorage],
  ])("keeps drafts in memory where the browser %s", (_, open) => {
    const storage = deviceStorage("p", open);
    const owner = { tenantId: "t", personId: "p" };
    openSnapshots(storage, owner);
    const drafts = openDrafts(storage, owner);
    const isText = (value: unknown): value is string => typeof value === "string";
    expect(drafts.write("notes", "hej")).toBe(true);
    expect(drafts.read("notes", isText)).toBe("hej");
    drafts.clear("notes");
    expect(drafts.read("notes", isText)).toBeNull();
  });
});
