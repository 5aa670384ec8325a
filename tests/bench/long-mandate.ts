// How long a mandate of forty pages holds the page's own thread, in Chromium: read by the worker, and, as what it is
// measured against, read by the page itself.
import { press, write } from "../e2e/support/act.ts";
import { tabFrame } from "../e2e/support/inspect.ts";
import { startWorld, type World } from "../e2e/support/world.ts";
import { fortyPages, lastLine } from "../support/forty-pages.ts";

/** The longest task of the page's own thread, in milliseconds (0 when none reached 50): by the worker, by the page. */
export async function longestTasks(): Promise<{ worker: number; page: number }> {
  const world = await startWorld();
  try {
    return { worker: await longestTask(world, true), page: await longestTask(world, false) };
  } finally {
    await world.close();
  }
}

async function longestTask(world: World, hasWorkers: boolean): Promise<number> {
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await write(tab, "Uppdragets text", fortyPages);
  const frame = tabFrame(tab.page);
  await frame.evaluate((workers) => {
    const noted: number[] = [];
    Object.assign(window, { longTasks: noted, ...(workers ? {} : { Worker: undefined }) });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(duration);
    }).observe({ entryTypes: ["longtask"] });
  }, hasWorkers);
  await press(tab, "Läs texten");
  await tab.frame.getByRole("heading", { name: "Bekräfta det som lästs" }).waitFor();
  await tab.frame.locator("[data-from]", { hasText: lastLine }).waitFor({ state: "attached" });
  // Long tasks are reported a moment after they end.
  await tab.page.waitForTimeout(500);
  const noted = await frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  await tab.close();
  return Math.max(0, ...noted);
}
