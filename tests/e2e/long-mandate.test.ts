// A mandate of forty pages does not freeze the page: neither while it is read and drawn, nor when something is said of it.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { press, write } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

/** Milliseconds; what takes longer is felt as the page having stopped. */
const longestTask = 200;
const charactersOfFortyPages = 120_000;

const documents = ["000", "001", "002", "003", "004"].map((name) =>
  readFileSync(`tests/reading/mandates/${name}.txt`, "utf8"),
);
const lastLine = "Här slutar den långa texten.";
const text = `${Array.from({ length: 40 }, (_, at) => documents[at % documents.length])
  .join("\n\n")
  .slice(0, charactersOfFortyPages)}\n\n${lastLine}\n`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Notes every task of the tab's own thread that the browser calls long (over 50 ms). */
const watch = (tab: Tab) =>
  tabFrame(tab.page).evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { longTasks: noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(Math.round(duration));
    }).observe({ entryTypes: ["longtask"] });
  });

const longTasks = (tab: Tab) =>
  tabFrame(tab.page).evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);

it("holds the page for no longer than a fifth of a second", async () => {
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await write(tab, "Uppdragets text", text);
  await watch(tab);
  await press(tab, "Läs texten");
  await tab.frame.getByRole("heading", { name: "Bekräfta det som lästs" }).waitFor();
  // The last line is drawn last: from then on the whole text stands there, out of sight.
  await tab.frame.locator("[data-from]", { hasText: lastLine }).waitFor({ state: "attached" });

  await tab.frame.getByRole("radio").first().check();
  await tab.frame
    .getByRole("button", { name: /^Ta bort kravet/ })
    .first()
    .click();
  await press(tab, "Nästa mening");
  await press(tab, "Gör till eget krav");
  await tab.frame.getByRole("textbox", { name: "Vad kravet heter" }).pressSequentially("Ett namn");
  await press(tab, /^Text som inte tolkats/);
  await press(tab, "Lämna som text");
  // Long tasks are reported a moment after they end.
  await tab.page.waitForTimeout(500);
  expect((await longTasks(tab)).filter((duration) => duration > longestTask)).toEqual([]);
  expect(tab.errors).toEqual([]);
  await tab.close();
});
