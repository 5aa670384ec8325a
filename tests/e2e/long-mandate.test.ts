// A mandate of forty pages is read away from the page's own thread, drawn whole, and can be settled like any other.
// How long the page is held is a matter for `npm run bench`.
import { afterAll, beforeAll, expect, it } from "vitest";
import { fortyPages, lastLine } from "../support/forty-pages.ts";
import { press, write } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Opens the page with the text in its box, and notes every worker that the page starts. */
async function openWithText(): Promise<{ tab: Tab; workers: string[] }> {
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  const workers: string[] = [];
  tab.page.on("worker", (worker) => workers.push(worker.url()));
  await write(tab, "Uppdragets text", fortyPages);
  return { tab, workers };
}

async function read(tab: Tab): Promise<void> {
  await press(tab, "Läs texten");
  await tab.frame.getByRole("heading", { name: "Bekräfta det som lästs" }).waitFor();
  await tab.frame.locator("[data-from]", { hasText: lastLine }).waitFor({ state: "attached" });
}

const rules = (tab: Tab) => tab.frame.getByRole("button", { name: /^Ta bort kravet/ });

it("is read by a worker, and settled while it stands there whole", async () => {
  const { tab, workers } = await openWithText();
  await read(tab);
  expect(workers).toEqual([expect.stringContaining("read-worker")]);
  await tab.frame.getByRole("radio").first().check();
  await rules(tab).first().click();
  await press(tab, "Nästa mening");
  await press(tab, "Gör till eget krav");
  await tab.frame.getByRole("textbox", { name: "Vad kravet heter" }).pressSequentially("Ett namn");
  await press(tab, /^Text som inte tolkats/);
  await press(tab, "Lämna som text");
  expect(tab.errors).toEqual([]);
  await tab.close();
});

it("is read all the same where workers are closed to the tab", async () => {
  const { tab, workers } = await openWithText();
  await tabFrame(tab.page).evaluate(() => Object.assign(window, { Worker: undefined }));
  await read(tab);
  expect(workers).toEqual([]);
  expect(await rules(tab).count()).toBeGreaterThan(100);
  expect(tab.errors).toEqual([]);
  await tab.close();
});
