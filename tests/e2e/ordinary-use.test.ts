// What a person notices without thinking of it: the keyboard goes on where one was, and words stand whole.
import { afterAll, beforeAll, expect, it } from "vitest";
import { channelOf, press } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { startWorld, type World } from "./support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const group = channelOf("rsg-stod-for-utveckling");

it("a link that leads away from itself leads to the start of the new page", async () => {
  const tab = await world.openTab({ person: "mats", open: group, sub: "meetings", height: 420 });
  await tab.frame.getByRole("link", { name: "Möte i Falun" }).click();
  await tab.frame.getByRole("link", { name: "Alla möten" }).waitFor();
  const place = () => tabFrame(tab.page).evaluate(() => [document.activeElement?.id, window.scrollY]);
  await expect.poll(place).toEqual(["content", 0]);
  await tab.close();
});

it("a form that is closed gives the keyboard back to the button that opened it", async () => {
  const tab = await world.openTab({ person: "mats", open: group, sub: "meetings" });
  await press(tab, "Lägg in ett möte");
  await press(tab, "Stäng");
  const focused = () => tabFrame(tab.page).evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe("Lägg in ett möte");
  await tab.close();
});

it.each([640, 700, 899, 900, 1000])("Alla grupper at %i px breaks no ordinary word", async (width) => {
  const tab = await world.openTab({ person: "ingrid", width });
  await tab.frame.getByText("Samordningsråd rättspsykiatri").last().waitFor();
  const broken = await tabFrame(tab.page).evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\p{L}{2,18}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    }
    return found;
  });
  expect(broken).toEqual([]);
  await tab.close();
});

it("publishing takes its own button away: the keyboard goes on from the page", async () => {
  const tab = await world.openTab({ person: "mats", open: group, sub: "meetings" });
  await tab.frame.getByRole("link", { name: "Arbetsmöte om aktivitetsplanen" }).click();
  await press(tab, "Publicera anteckningarna");
  await press(tab, "Publicera");
  await tab.frame.getByText("Publicerade av Mats Bergdahl").waitFor();
  const place = () => tabFrame(tab.page).evaluate(() => document.activeElement?.id);
  await expect.poll(place).toBe("content");
  await tab.close();
});
