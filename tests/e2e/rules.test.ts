// A mandate's rules through the year: what is not met is said with its sentence, and each of the things that cure it
// is done on the screen and then found in SharePoint.
import { afterAll, beforeAll, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { cellsWhere, expectAllStruck, loseAnswersOf, siteOf } from "./support/stored.ts";
import { register, startWorld, type Tab, type World } from "./support/world.ts";

const group = "rsg-stod-for-utveckling";
const open = channelOf(group);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** The list item of the rule whose sentence begins so. */
const ruleRow = (tab: Tab, sentence: string) =>
  tab.frame.getByRole("listitem").filter({ has: tab.frame.getByRole("blockquote").getByText(sentence) });

const perRegion = "Varje region ska ha en ledamot";
const anchored = "Sammansättningen i samverkansgruppen ska förankras";

it("the chair sees what is not met, in the mandate's words, with a mail that asks for it", async () => {
  const tab = await world.openTab({ person: "mats", open });
  await tab.frame.getByText("6 av 7 regioner har ledamot. Region Västmanland saknar ledamot.").waitFor();
  await press(tab, "Be Region Västmanland utse ledamot");
  await tab.frame
    .getByText(/saknar ledamot från Region Västmanland\. I uppdraget står: ”Varje region/)
    .waitFor();
  await tab.close();
});

it("a member is not shown what is amiss", async () => {
  const tab = await world.openTab({ person: "johanna", open });
  await tab.frame.getByRole("heading", { name: "Nästa möte" }).waitFor();
  await tab.page.waitForLoadState("networkidle");
  expect(await tab.frame.getByText(/saknar ledamot/).count()).toBe(0);
  await tab.close();
});

it("an exception for one region, with reason and last day, silences that region and nothing else", async () => {
  const tab = await world.openTab({ person: "lena", open, sub: "mandate" });
  const row = ruleRow(tab, perRegion);
  await row.getByRole("button", { name: /^Ändra kravet/ }).click();
  await row.getByRole("combobox", { name: "Undantaget gäller" }).selectOption("Region Västmanland");
  await row.getByRole("textbox", { name: /Till och med/ }).fill("i vår");
  await row.getByRole("textbox", { name: /Skäl/ }).fill("Ny ledamot utses i juni");
  await row.getByRole("button", { name: "Spara undantaget" }).click();
  await row.getByText("Skriv dagen så här").first().waitFor();
  expect(await row.getByRole("textbox", { name: /Skäl/ }).inputValue()).toBe("Ny ledamot utses i juni");
  await row.getByRole("textbox", { name: /Till och med/ }).fill("2099-06-30");
  await world.faults({ match: { method: "PATCH", url: "Rules" }, action: "cut", times: -1 });
  await row.getByRole("button", { name: "Spara undantaget" }).click();
  await row.getByText("Det gick inte att spara.").waitFor();
  expect(await row.getByRole("textbox", { name: /Skäl/ }).inputValue()).toBe("Ny ledamot utses i juni");
  await fetch(`${world.url}/_emulator/faults`, { method: "DELETE" });
  await loseAnswersOf(world, "PATCH Rules");
  await row.getByRole("button", { name: "Spara undantaget" }).click();
  await row.getByText("Undantag för Region Västmanland till").waitFor();
  await expectAllStruck(world);
  const [stored] = await cellsWhere(world, "Rules", register, { GroupKey: group, Kind: "perRegion" });
  expect(JSON.parse(String(stored?.Exceptions))).toEqual([
    expect.objectContaining({
      about: "Region Västmanland",
      until: "2099-06-30",
      because: "Ny ledamot utses i juni",
    }),
  ]);
  await tab.close();
  const chair = await world.openTab({ person: "mats", open });
  await chair.frame.getByText(/förankrad i Samverkansnämndens Ledningsgrupp/).waitFor();
  expect(await chair.frame.getByText(/Region Västmanland saknar ledamot/).count()).toBe(0);
  await chair.close();
});

it("an anchoring is noted from the link under the finding, one body at a time, and counts once", async () => {
  const tab = await world.openTab({ person: "lena", open });
  await tab.frame
    .getByRole("link", { name: "Anteckna förankringen i Samverkansnämndens Ledningsgrupp" })
    .click();
  const row = ruleRow(tab, anchored);
  await row.getByRole("textbox", { name: "Vad som gjordes" }).fill("§ 12 i protokollet");
  await loseAnswersOf(world, "POST Steps");
  await row.getByRole("button", { name: "Spara anteckningen" }).click();
  await row.getByText(/Samverkansnämndens Ledningsgrupp: förankrat .*antecknat av Lena/).waitFor();
  await expectAllStruck(world);
  await row
    .getByText(/inte antecknat att sammansättningen är förankrad i Kunskapsstyrningsgruppen\./)
    .waitFor();
  const stored = await cellsWhere(world, "Steps", siteOf(group), { Kind: "record" });
  expect(stored.map(({ DecidedBy, Comment, AboutKind }) => [DecidedBy, Comment, AboutKind])).toEqual([
    ["Samverkansnämndens Ledningsgrupp", "§ 12 i protokollet", "rule"],
  ]);
  await tab.close();
});

it("a member who notes it past the product is named, and it does not count", async () => {
  const [rule] = await cellsWhere(world, "Rules", register, { GroupKey: group, Kind: "anchoring" });
  const made = await world.graph("johanna", "POST", `${siteOf(group)}/lists/Steps/items`, {
    fields: {
      Key: "e2e-anchored-past-the-product",
      GroupKey: group,
      Kind: "record",
      AboutKind: "rule",
      About: rule?.Key,
      Day: "2026-11-01",
      DecidedBy: "Kunskapsstyrningsgruppen",
    },
  });
  expect(made.status).toBe(201);
  const tab = await world.openTab({ person: "lena", open, sub: "mandate" });
  const row = ruleRow(tab, anchored);
  await row.getByText(/Kunskapsstyrningsgruppen: förankrat .*antecknat av Johanna.*räknas inte/).waitFor();
  await row
    .getByText(/inte antecknat att sammansättningen är förankrad i Kunskapsstyrningsgruppen\./)
    .waitFor();
  await tab.close();
});

it("regions and publishing place are the group's own facts, and what is typed survives a failed save", async () => {
  const tab = await world.openTab({ person: "lena", open, sub: "mandate" });
  await press(tab, "Ändra gruppens uppgifter");
  await write(tab, /Publiceringsplats/, "https://region.example/moten");
  await world.faults({ match: { method: "PATCH", url: "Groups" }, action: "cut", times: -1 });
  await press(tab, "Spara gruppens uppgifter");
  await tab.frame.getByText("Det gick inte att spara.").waitFor();
  await fetch(`${world.url}/_emulator/faults`, { method: "DELETE" });
  await press(tab, "Spara gruppens uppgifter");
  await tab.frame.getByText("https://region.example/moten").waitFor();
  const [stored] = await cellsWhere(world, "Groups", register, { Key: group });
  expect(stored?.PublishingPlace).toBe("https://region.example/moten");
  await tab.close();
});

it("an earlier report that is linked in counts from the day it was handed in, with the name of who linked it", async () => {
  const tab = await world.openTab({
    person: "bengt",
    open: channelOf("rsg-lakemedel-sydostra"),
    sub: "plan-report",
  });
  const late = tab.frame.getByRole("button", { name: /^Årsrapport för/ }).first();
  await late.click();
  await press(tab, "Finns redan: länka in");
  await write(tab, /Länk till dokumentet/, "https://region.example/arsrapport.pdf");
  await write(tab, /Dag då det lämnades in/, "2026-01-15");
  await loseAnswersOf(world, "POST Steps");
  await press(tab, "Länka in");
  await tab.frame.getByText(/Fanns redan .*inlänkat av Bengt/).waitFor();
  await expectAllStruck(world);
  const stored = await cellsWhere(world, "Steps", siteOf("rsg-lakemedel-sydostra"), { Kind: "linkEarlier" });
  expect(stored.map(({ Link, Day }) => [Link, Day])).toEqual([
    ["https://region.example/arsrapport.pdf", "2026-01-15"],
  ]);
  await tab.close();
});
