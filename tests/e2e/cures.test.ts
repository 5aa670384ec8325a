// What cures a finding leads to where it is cured, by somebody who may; and nobody who uses the keyboard is lost on the way.
import { afterAll, beforeAll, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

const group = "rsg-stod-for-utveckling";
const anchored = "Sammansättningen förankras i Samverkansnämndens Ledningsgrupp och Kunskapsstyrningsgruppen";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const overviewAs = (person: string) => world.openTab({ person, open: channelOf(group) });
const follow = (tab: Tab, name: string | RegExp) => tab.frame.getByRole("link", { name }).press("Enter");
const focused = (tab: Tab) =>
  tabFrame(tab.page).evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") || activeElement?.id || activeElement?.tagName;
  });

it("lets the chair note that the composition is anchored, where the link leads", async () => {
  const tab = await overviewAs("mats");
  await follow(tab, "Anteckna förankringen i Samverkansnämndens Ledningsgrupp");
  await tab.frame.getByRole("button", { name: "Spara anteckningen" }).waitFor();
  expect(await focused(tab)).toBe(`Anteckna att det är gjort: ${anchored}`);
  expect(await tab.frame.getByRole("button", { name: "Avsluta kravet" }).count()).toBe(0);
  await press(tab, "Spara anteckningen");
  await tab.frame
    .getByText(/^Samverkansnämndens Ledningsgrupp: förankrat .* antecknat av Mats Bergdahl/)
    .waitFor();
  await press(tab, "Anteckna förankringen i Kunskapsstyrningsgruppen");
  await tab.frame.getByRole("button", { name: "Spara anteckningen" }).waitFor();
  expect(tab.errors).toEqual([]);
  await tab.close();
});

it("opens the member's form for those who keep the list, and a proposal for the chair", async () => {
  const support = await overviewAs("lena");
  await follow(support, "Ändra i Ledamöter");
  await support.frame.getByRole("heading", { name: "Ändra Mats Bergdahl" }).waitFor();
  await support.close();

  const chair = await overviewAs("mats");
  await follow(chair, "Föreslå ändring i Ledamöter");
  await chair.frame.getByText("Vad gäller det").waitFor();
  await chair.close();
});

it("goes on from the page when a rule is ended and when it is let hold again", async () => {
  const tab = await world.openTab({ person: "lena", open: channelOf(group), sub: "mandate" });
  await tab.frame.getByRole("button", { name: `Ändra kravet ${anchored}` }).press("Enter");
  await write(tab, "Varför gäller kravet inte längre?", "Slogs ihop med ett annat");
  await tab.frame.getByRole("button", { name: "Avsluta kravet" }).press("Enter");
  const restore = tab.frame.getByRole("button", { name: /^Låt kravet gälla igen: / });
  await restore.waitFor();
  expect(await focused(tab)).toBe("content");
  await restore.press("Enter");
  await tab.frame.getByRole("button", { name: `Ändra kravet ${anchored}` }).waitFor();
  expect(await focused(tab)).toBe("content");
  await tab.close();
});

it("goes into the form for an earlier document, and back to the button that opened it", async () => {
  const tab = await world.openTab({ person: "mats", open: channelOf(group), sub: "meetings" });
  await follow(tab, /Arbetsmöte/);
  const opener = tab.frame.getByRole("button", { name: "Finns redan: länka in" });
  await opener.press("Enter");
  const link = tab.frame.getByRole("textbox", { name: "Länk till dokumentet" });
  await expect.poll(() => link.evaluate((box) => box === document.activeElement)).toBe(true);
  await tab.frame.getByRole("button", { name: "Stäng" }).press("Enter");
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await tab.close();
});

it("begins the next page at its start when the link is gone with the page it stood on", async () => {
  const tab = await overviewAs("mats");
  await follow(tab, "Alla krav i Uppdraget");
  await tab.frame.getByRole("heading", { name: "Krav", exact: true }).waitFor();
  await expect.poll(() => focused(tab)).toBe("content");
  await tab.close();
});
