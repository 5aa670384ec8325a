// The storm that the bench measures, held to what may be claimed: it wastes little, and nothing is left unread.
import { expect, it } from "vitest";
import { throttleStorm } from "../bench/throttle-storm.ts";

it("a storm of 429 wastes one call at a time once it is known, and a fraction of what Microsoft's SDK wastes", async () => {
  const [alone, aloneBySdk, inBatches, inBatchesBySdk] = await throttleStorm();
  // Ten workers learn of it at once; then one call, or two parts of a batch, each of the three times it is still on.
  expect(alone).toMatchObject({ wasted: 10 + 3, asked: 300 + 13, unread: 0 });
  expect(inBatches).toMatchObject({ wasted: 20 + 3 * 2, asked: 300 + 26, unread: 0 });
  expect(aloneBySdk?.wasted).toBeGreaterThan(3 * (alone?.wasted ?? 0));
  expect(inBatchesBySdk?.wasted).toBeGreaterThan(3 * (inBatches?.wasted ?? 0));
  expect(aloneBySdk?.unread).toBeGreaterThan(0);
  expect(inBatchesBySdk?.unread).toBeGreaterThan(0);
});
