// "Senast den 15 mars" and "före den 15 mars": the last day on the screen is 15 and 14 March, and the reminders follow
// it. The second text takes the place of the first.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunResult } from "#reminders/result.ts";
import { press, write } from "./support/act.ts";
import { confirm, settleTheRest } from "./support/settle.ts";
import { startWorld, type World } from "./support/world.ts";

const mandate = readFileSync("src/demo/mandates/rsg-mellansverige.txt", "utf8");
const group = "rsg-patientsakerhet";
const inMandate = "före den 28 februari efterföljande år";
/** A year whose 14 and 15 March are both still to come. */
const today = new Date();
const year = today.getFullYear() + (today < new Date(today.getFullYear(), 2, 14) ? 0 : 1);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What would be said of the report if the reminders were run on that day, as the command tells it. */
async function remindOn(day: string): Promise<{ step: number | null; lastDay: string; text: string }[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "src/reminders/main.ts",
    ...["--graph", `${world.url}/v1.0`, "--on", day, "--group", group, "--dry-run", "--json"],
  ]);
  const { notices } = JSON.parse(stdout) as RunResult;
  return notices.flatMap(({ why, text }) =>
    why
      .filter(({ what, day }) => /verksamhetsberättelse/i.test(what) && day.startsWith(`${year}-`))
      .map(({ step, day }) => ({ step, lastDay: day, text })),
  );
}

async function pasteAndConfirm(words: string, choose: RegExp | null, isSecond: boolean): Promise<void> {
  expect(mandate).toContain(inMandate);
  const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
  await write(tab, "Uppdragets text", mandate.replace(inMandate, `${words} efterföljande år`));
  await press(tab, "Läs texten");
  await tab.frame.getByRole("radio", { name: /5 september 2004/ }).check();
  if (choose) await tab.frame.getByRole("radio", { name: choose }).check();
  await tab.frame.getByRole("checkbox", { name: "RSG Patientsäkerhet" }).check();
  if (isSecond) await tab.frame.getByRole("radio", { name: /^Ersätter/ }).check();
  await settleTheRest(tab);
  await confirm(tab);
  await tab.frame.getByRole("heading", { name: /^Bekräftat: / }).waitFor();
  await tab.close();
}

/** What the group's own pages say is the last day of the report. */
async function lastDaysOnScreen(): Promise<string> {
  const tab = await world.openTab({ person: "anna", sub: `group/${group}/plan-report` });
  const said = tab.frame.getByText(/^Senast .*mars/).first();
  await said.waitFor();
  const text = await said.textContent();
  await tab.close();
  return (text ?? "").replaceAll("\u00a0", " ");
}

it('"senast den 15 mars" is 15 March, on the screen and in the reminders', async () => {
  await pasteAndConfirm("senast den 15 mars", null, false);
  expect(await lastDaysOnScreen()).toMatch(/^Senast \S+ 15 mars .*”senast den 15 mars/);
  expect((await remindOn(`${year}-03-15`)).some(({ step }) => (step ?? 0) > 0)).toBe(false);
  const late = await remindOn(`${year}-03-16`);
  expect(late.length).toBeGreaterThan(0);
  expect(late).toEqual(late.map((one) => ({ ...one, step: 1, lastDay: `${year}-03-15` })));
  expect(late[0]?.text).toMatch(/skulle ha lämnats in senast .*15.mars/);
});

it('"före den 15 mars" is 14 March, and the earlier text is no longer reminded of', async () => {
  await pasteAndConfirm("före den 15 mars", /14.mars.*Ordagrant/s, true);
  expect(await lastDaysOnScreen()).toMatch(/^Senast \S+ 14 mars .*”före den 15 mars/);
  const late = await remindOn(`${year}-03-15`);
  expect(late.length).toBeGreaterThan(0);
  expect(late).toEqual(late.map((one) => ({ ...one, step: 1, lastDay: `${year}-03-14` })));
  expect(late[0]?.text).toMatch(/skulle ha lämnats in senast .*14.mars/);
});
