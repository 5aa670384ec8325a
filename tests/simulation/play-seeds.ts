// Plays one seed after another, as many at once as there are processors, and hands out the results in the order of the
// seeds, so that a command played again tells the same.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SeedResult, SeedWish } from "./play-seed.ts";

/** The results from the first seed on, for as long as they are asked for. */
export async function* playSeeds(wishOf: (index: number) => SeedWish): AsyncGenerator<SeedResult> {
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL("./worker.ts", import.meta.url)),
  );
  const askOf = (thread: Worker, index: number) => {
    thread.postMessage(wishOf(index));
    return once(thread, "message").then(([result]) => result as SeedResult);
  };
  // Each thread has its own seeds, every second (or so) of them, and begins the next before the last has been looked at.
  const underWay = threads.map(askOf);
  try {
    for (let index = 0; ; index += 1) {
      const at = index % threads.length;
      const thread = threads[at];
      const result = await underWay[at];
      if (!thread || !result) return;
      underWay[at] = askOf(thread, index + threads.length);
      yield result;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
