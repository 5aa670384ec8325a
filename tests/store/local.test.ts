// What this browser keeps: the last seen registers and unsaved text, per tenant and person, and nothing that is broken.
import { beforeEach, describe, expect, it } from "vitest";
import type { Register } from "#domain/entities.ts";
import { openDrafts } from "#store/drafts.ts";
import { openSnapshots, type TextStorage } from "#store/snapshot.ts";
import { group } from "../support/small-world.ts";

class MapStorage implements TextStorage {
  readonly cells = new Map<string, string>();
  isFull = false;
  get length() {
    return this.cells.size;
  }
  key = (index: number) => [...this.cells.keys()][index] ?? null;
  getItem = (key: string) => this.cells.get(key) ?? null;
  setItem(key: string, value: string) {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.cells.set(key, value);
  }
  removeItem(key: string) {
    this.cells.delete(key);
  }
}

const anna = { tenantId: "t", personId: "anna" };
const bo = { tenantId: "t", personId: "bo" };
const register: Register = {
  group: group(),
  rules: [],
  memberships: [],
  meetings: [],
  steps: [],
  brokenRows: [],
};
const isText = (value: unknown): value is string => typeof value === "string";

let storage: MapStorage;
beforeEach(() => {
  storage = new MapStorage();
});

describe("the last seen registers", () => {
  it("come back as they were, with when they were seen", () => {
    openSnapshots(storage, anna).write("g", register, 1234);
    expect(openSnapshots(storage, anna).read("g")).toEqual({ register, savedAt: 1234 });
  });

  it("are gone as soon as somebody else opens the tab on this device", () => {
    openSnapshots(storage, anna).write("g", register, 1234);
    expect(openSnapshots(storage, bo).read("g")).toBeNull();
    expect(openSnapshots(storage, anna).read("g")).toBeNull();
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"shape":0,"savedAt":1,"register":{}}',
    '{"shape":2,"savedAt":1,"register":{"group":{}}}',
  ])("are ignored when they hold %j", (text) => {
    const snapshots = openSnapshots(storage, anna);
    snapshots.write("g", register, 1234);
    for (const key of storage.cells.keys()) storage.cells.set(key, text);
    expect(snapshots.read("g")).toBeNull();
  });

  it("cost nothing when the browser is full", () => {
    storage.isFull = true;
    const snapshots = openSnapshots(storage, anna);
    snapshots.write("g", register, 1234);
    expect(snapshots.read("g")).toBeNull();
  });
});

describe("unsaved text", () => {
  it("survives a killed tab, for the same person and thing alone", () => {
    expect(openDrafts(storage, anna).write("notes", "Utkast")).toBe(true);
    expect(openDrafts(storage, anna).read("notes", isText)).toBe("Utkast");
    expect(openDrafts(storage, anna).read("other", isText)).toBeNull();
    expect(openDrafts(storage, bo).read("notes", isText)).toBeNull();
  });

  it("is not lost when somebody else's registers are cleared away", () => {
    openDrafts(storage, anna).write("notes", "Utkast");
    openSnapshots(storage, bo);
    expect(openDrafts(storage, anna).read("notes", isText)).toBe("Utkast");
  });

  it("says when the browser refused to keep it, and ignores what is broken", () => {
    const drafts = openDrafts(storage, anna);
    drafts.write("notes", "Utkast");
    for (const key of storage.cells.keys()) storage.cells.set(key, "{");
    expect(drafts.read("notes", isText)).toBeNull();
    storage.isFull = true;
    expect(drafts.write("notes", "Utkast")).toBe(false);
  });

  it("can be cleared once it has been saved", () => {
    const drafts = openDrafts(storage, anna);
    drafts.write("notes", "Utkast");
    drafts.clear("notes");
    expect(drafts.read("notes", isText)).toBeNull();
  });
});
