// A tab that is left open over midnight: the days left follow the Swedish date.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startWorld, type World } from "./support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

it("counts one day less when the day has turned", async () => {
  const tab = await world.openTab({
    person: "mats",
    open: "19:rsg-stod-for-utveckling-allmant@thread.tacv2",
  });
  const daysLeft = async () => Number(/(\d+).dagar? kvar/.exec((await left.textContent()) ?? "")?.[1]);
  const left = tab.frame.locator("p", { hasText: /dagar? kvar/ }).first();
  await left.waitFor();
  const before = await daysLeft();
  await tab.page.clock.install({ time: new Date(Date.now() + 86_400_000) });
  await tab.page.clock.fastForward(61_000);
  await tab.frame.locator("body").evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(daysLeft).toBe(before - 1);
  await tab.close();
});
