// Reading a text away from the page's own thread, so that a mandate of forty pages leaves the page alive.
import type { WholeReading } from "./read-whole.ts";

/** Returns the reading. Where workers are closed to the tab, it is read right here. */
export async function readText(text: string): Promise<WholeReading> {
  try {
    return await readInWorker(text);
  } catch {
    return (await import("./read-whole.ts")).readWhole(text);
  }
}

function readInWorker(text: string): Promise<WholeReading> {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  return new Promise<WholeReading>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WholeReading>) => resolve(data));
    worker.addEventListener("error", () => reject(new Error("The worker could not read the text.")));
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}
