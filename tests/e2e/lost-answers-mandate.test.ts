// A mandate's confirmation is many writes in a row: stopped half-way, or with every answer lost, each row is there once,
// and the screen tells the truth. So too when one of its rules is changed afterwards.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";
import { press, write } from "./support/act.ts";
import { confirm, settleTheRest } from "./support/settle.ts";
import { cellsWhere, expectAllStruck, filesIn, loseAnswersOf, rowsOf } from "./support/stored.ts";
import { register, startWorld, type Tab, type World } from "./support/world.ts";

const patientSafety = "rsg-patientsakerhet";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const text = readFileSync("src/demo/mandates/rsg-mellansverige.txt", "utf8");
const ruleCount = readMandate(text).rules.length;
const own = { GroupKey: patientSafety };
const rules = () => cellsWhere(world, "Rules", register, own);
const files = () => filesIn(world, register, "Uppdragsbeskrivningar");

async function settle(tab: Tab, pasted: string): Promise<void> {
  await write(tab, "Uppdragets text", pasted);
  await press(tab, "Läs texten");
  await tab.frame.getByRole("radio", { name: /5 september 2004/ }).check();
  await tab.frame.getByRole("radio", { name: /27.feb.*Ordagrant/s }).check();
  await settleTheRest(tab);
  await tab.frame.getByRole("checkbox", { name: "RSG Patientsäkerhet" }).check();
}

it("confirmed: stopped half-way it says so, and the next press finishes it without doubling anything", async () => {
  const [filesBefore, mandatesBefore] = [await files(), await rowsOf(world, "Mandates")];
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await settle(tab, text);
  await world.faults({ match: { method: "POST", url: "Rules" }, action: "cut", times: -1, after: 1 });
  await confirm(tab);
  await tab.frame.getByText("Det gick inte att spara.").waitFor();
  expect(await rules()).toHaveLength(1);
  expect(await cellsWhere(world, "Groups", register, { Key: patientSafety })).not.toMatchObject([
    { FollowedFrom: expect.any(String) },
  ]);

  await world.faults();
  await confirm(tab);
  await tab.frame.getByRole("heading", { name: /^Bekräftat: / }).waitFor();
  expect(await rules()).toHaveLength(ruleCount);
  expect(await cellsWhere(world, "MandateGroups", register, own)).toHaveLength(1);
  expect(await rowsOf(world, "Mandates")).toHaveLength(mandatesBefore.length + 1);
  expect(await files()).toHaveLength(filesBefore.length + 1);
  await tab.close();
});

it("confirmed in the place of another: every answer lost, every row once", async () => {
  const [filesBefore, mandatesBefore] = [await files(), await rowsOf(world, "Mandates")];
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await settle(tab, text.replace("minnesanteckningar", "anteckningar"));
  await tab.frame.getByRole("radio", { name: /^Ersätter/ }).check();
  await loseAnswersOf(
    world,
    "PUT content",
    "POST Mandates/items",
    "POST MandateGroups",
    "POST Rules",
    "PATCH Rules",
    "PATCH MandateGroups",
  );
  await confirm(tab);
  await tab.frame.getByRole("heading", { name: /^Bekräftat: / }).waitFor();
  await expectAllStruck(world);
  expect(await tab.frame.getByText("Det gick inte att spara.").count()).toBe(0);
  const stored = await rules();
  expect(stored.filter(({ VoidedOn }) => !VoidedOn)).toHaveLength(ruleCount);
  expect(stored).toHaveLength(2 * ruleCount);
  const links = await cellsWhere(world, "MandateGroups", register, own);
  expect(links.map(({ EndedOn }) => Boolean(EndedOn)).sort()).toEqual([false, true]);
  expect(await rowsOf(world, "Mandates")).toHaveLength(mandatesBefore.length + 1);
  expect(await files()).toHaveLength(filesBefore.length + 1);
  await tab.close();
});

it("a last day of one's own, and a rule that no longer holds", async () => {
  const tab = await world.openTab({ person: "ingrid", sub: `group/${patientSafety}/mandate` });
  await press(tab, "Ändra kravet Aktivitetsplan varje år");
  await tab.frame.getByRole("textbox", { name: "Dag" }).fill("15");
  await tab.frame.getByRole("combobox", { name: "Månad" }).selectOption("12");
  await loseAnswersOf(world, "PATCH Rules");
  await press(tab, "Spara egen sista dag");
  await tab.frame.getByText(/senast .*15.dec.*\(eget krav\)/).waitFor();
  await expectAllStruck(world);

  await press(tab, "Ändra kravet Verksamhetsberättelse varje år");
  await write(tab, "Varför gäller kravet inte längre?", "Ersatt av en muntlig rapport.");
  await loseAnswersOf(world, "PATCH Rules");
  await press(tab, "Avsluta kravet");
  await tab.frame.getByText(/Slutade gälla .*Ersatt av en muntlig rapport\./).waitFor();
  await expectAllStruck(world);
  const holding = (await rules()).filter(({ VoidedOn }) => !VoidedOn);
  expect(holding).toHaveLength(ruleCount - 1);
  expect(holding.filter(({ LastDayFrom }) => LastDayFrom)).toMatchObject([
    { Label: "aktivitetsplan", LastDayFrom: "own" },
  ]);
  expect(await rules()).toHaveLength(2 * ruleCount);
  await tab.close();
});

it("from when a group is followed", async () => {
  const before = await rowsOf(world, "Groups");
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await settle(tab, text.replace("Kostnader", "Kostnaderna"));
  await tab.frame.getByRole("textbox", { name: "Följs från" }).fill("2026-01-01");
  await tab.frame.getByRole("radio", { name: /^Gäller vid sidan av/ }).check();
  await loseAnswersOf(world, "PATCH Groups/items");
  await confirm(tab);
  await tab.frame.getByRole("heading", { name: /^Bekräftat: / }).waitFor();
  await expectAllStruck(world);
  expect(await rowsOf(world, "Groups")).toHaveLength(before.length);
  expect(await cellsWhere(world, "Groups", register, { Key: patientSafety })).toMatchObject([
    { FollowedFrom: "2026-01-01" },
  ]);
  await tab.close();
});
