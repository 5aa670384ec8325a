// Batches against an emulated Graph, which answers their parts in another order than asked.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sendBatch, valueIn } from "#graph/batch.ts";
import type { GraphRequest } from "#graph/client.ts";
import { openEmulator, type TestEmulator } from "../support/emulator.ts";
import { hostname, registerSite } from "../support/test-directory.ts";

let emulator: TestEmulator;
beforeEach(() => {
  emulator = openEmulator();
});
afterEach(() => emulator.close());

const lists = `/sites/${hostname}:${registerSite}:/lists`;
const createList = (n: number): GraphRequest => ({
  method: "POST",
  path: lists,
  body: { displayName: `List${n}`, list: { template: "genericList" } },
  place: { list: `List${n}` },
});
const readList = (n: number): GraphRequest => ({
  method: "GET",
  path: `${lists}/List${n}`,
  place: { list: `List${n}` },
});
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const nameOf = (body: unknown) => (body as { displayName: string }).displayName;

async function makeLists(count: number): Promise<void> {
  for (const outcome of await sendBatch(emulator.setup, numbers(count).map(createList))) valueIn(outcome);
}

describe("a batch", () => {
  it("gives every part its own answer, in the order asked, twenty at a time", async () => {
    await makeLists(45);
    await emulator.clearRequests();
    const outcomes = await sendBatch(emulator.setup, numbers(45).map(readList));
    expect(outcomes.map((outcome) => nameOf(valueIn(outcome).body))).toEqual(
      numbers(45).map((n) => `List${n}`),
    );
    const outer = (await emulator.requests()).filter(({ url }) => url.endsWith("$batch"));
    expect(outer).toHaveLength(3);
  });

  it("lets one part fail without the others, naming its place", async () => {
    await makeLists(2);
    const outcomes = await sendBatch(emulator.setup, [readList(0), readList(7), readList(1)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(outcomes[1]).toMatchObject({
      error: { code: "not-found", status: 404, place: { list: "List7" } },
    });
  });

  it("asks a throttled part again, alone, after the longest wait any part wants", async () => {
    await makeLists(3);
    await emulator.plan(
      { match: { method: "GET", url: "List1" }, action: "throttle", retryAfter: 2 },
      { match: { method: "GET", url: "List2" }, action: "throttle", retryAfter: 9 },
    );
    await emulator.clearRequests();
    const outcomes = await sendBatch(emulator.setup, numbers(3).map(readList));
    expect(outcomes.map((outcome) => nameOf(valueIn(outcome).body))).toEqual(["List0", "List1", "List2"]);
    expect(emulator.waits).toEqual([9000]);
    const parts = (await emulator.requests()).filter(({ batch }) => batch !== null);
    expect(parts).toHaveLength(5);
  });

  it("gives a part up as busy in the end", async () => {
    await makeLists(2);
    await emulator.plan({
      match: { method: "GET", url: "List1" },
      action: "throttle",
      retryAfter: 1,
      times: -1,
    });
    const outcomes = await sendBatch(emulator.setup, numbers(2).map(readList));
    expect(outcomes[0]?.ok).toBe(true);
    expect(outcomes[1]).toMatchObject({ ok: false, error: { code: "busy", retryAfter: 1 } });
    expect(emulator.waits).toEqual([1000, 1000, 1000]);
  });

  it("of reads is sent again when its answer was lost", async () => {
    await makeLists(1);
    await emulator.plan({ match: { url: "\\$batch$" }, action: "loseAnswer" });
    const [outcome] = await sendBatch(emulator.setup, [readList(0)]);
    expect(outcome?.ok).toBe(true);
    expect(await emulator.unusedFaults()).toBe(0);
  });

  it("with a write is not, and says which parts may have happened", async () => {
    await makeLists(1);
    await emulator.plan({ match: { url: "\\$batch$" }, action: "loseAnswer" });
    const outcomes = await sendBatch(emulator.setup, [readList(0), createList(1)]);
    expect(outcomes).toMatchObject([
      { ok: false, error: { code: "offline", mayHaveHappened: false } },
      { ok: false, error: { code: "offline", mayHaveHappened: true } },
    ]);
    const [made] = await sendBatch(emulator.setup, [readList(1)]);
    expect(made?.ok).toBe(true);
  });
});
