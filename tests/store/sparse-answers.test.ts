// Writes that succeed but are answered with less than the documents promise: the row is then read, never guessed.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store/open-store.ts";
import type { Store } from "#store/port.ts";
import { graphUrl, openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newMembership } from "../support/new-rows.ts";
import { coordinationSite, hostname, registerSite } from "../support/test-directory.ts";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openProvisioned();
});
afterEach(() => emulator.close());

/** A store whose writes are answered with what `shorten` leaves of the item. */
function storeWhere(shorten: (item: Record<string, unknown>) => object): Store {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await emulator.fetch(input, init);
    const isWrite = init?.method === "POST" || init?.method === "PATCH";
    if (!isWrite || !answer.ok || !String(input).includes("/items")) return answer;
    const item = (await answer.json()) as Record<string, unknown>;
    return Response.json(shorten(item), { status: answer.status });
  };
  const tokens = emulator.personTokens("support");
  const wait = async () => {};
  return openStore({ graphUrl, tokens, fetch, wait, siteHost: hostname, registerSite, coordinationSite });
}

describe.each([
  ["without its cells", ({ id }: Record<string, unknown>) => ({ id })],
  ["with nothing at all", () => ({})],
  [
    "with a time told differently",
    (item: Record<string, unknown>) => ({
      ...item,
      fields: { ...(item.fields as object), TermEnds: "2027-01-01" },
    }),
  ],
])("an answer %s", (_, shorten) => {
  it("is completed by reading the row", async () => {
    const store = storeWhere(shorten);
    const added = await store.addMembership(newMembership());
    expect(added).toMatchObject({ kind: "saved", row: newMembership() });
    if (added.kind !== "saved") return;
    expect(await store.changeMembership(added.row, { personName: "Bo" })).toMatchObject({
      kind: "saved",
      merged: false,
      row: { personName: "Bo", termEnds: newMembership().termEnds, row: { version: 2 } },
    });
  });

  it("never makes a save look as if it had not happened when the row cannot be read", async () => {
    const store = storeWhere(shorten);
    await emulator.plan({ match: { method: "GET" }, action: "cut", times: -1 });
    await expect(store.addMembership(newMembership())).rejects.toMatchObject({ mayHaveHappened: true });
  });
});
