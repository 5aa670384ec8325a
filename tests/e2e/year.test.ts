// Årshjul on the screen: the way there, what stands in it, other years, one page of paper, and a calendar file that
// another reader reads. The demo's years move with the clock, so the meetings are this test's own.
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCalendar } from "../support/read-calendar.ts";
import { channelOf, press } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { siteOf } from "./support/stored.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

const groupKey = "rsg-stod-for-utveckling";
const channel = channelOf(groupKey);
let world: World;
/** The year after this one: no meeting of the demo's lies in it. */
let year: number;

beforeAll(async () => {
  world = await startWorld();
  year = (await thisYear()) + 1;
});
afterAll(() => world.close());

const open = (sub: string, as: { person?: string; width?: number; theme?: "dark" } = {}) =>
  world.openTab({ person: as.person ?? "mats", open: channel, sub, ...as });
const rows = (tab: Tab) =>
  tab.frame.getByRole("list", { name: /^Allt som är känt om/ }).getByRole("listitem");

async function untilRows(tab: Tab, count: number): Promise<void> {
  await rows(tab)
    .nth(count - 1)
    .waitFor();
  expect(await rows(tab).count()).toBe(count);
}

/** The year the tab itself has reached, as its own link to the wheel says. */
async function thisYear(): Promise<number> {
  const tab = await world.openTab({ person: "mats", open: channel, sub: "plan-report" });
  await tab.frame.getByRole("link", { name: "Årshjul" }).click();
  const heading = await tab.frame.getByRole("heading", { name: /^Årshjul \d{4}/ }).textContent();
  await tab.close();
  return Number(/\d{4}/.exec(heading ?? "")?.[0]);
}

/** Meetings every ninth day of that year from the given day on, made past the product. */
async function makeMeetings(count: number, from = 5): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const starts = new Date(Date.UTC(year, 0, from + index * 9, 12));
    const made = await world.graph("mats", "POST", `${siteOf(groupKey)}/lists/Meetings/items`, {
      fields: {
        Title: `Möte ${index + 1}; åäö, "x"`,
        Key: `e2e-year-${from}-${index}`,
        GroupKey: groupKey,
        Starts: starts.toISOString(),
        Course: "planned",
      },
    });
    expect(made.status).toBe(201);
  }
}

/** How many pages a PDF has, counted in the file itself. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;

/** The tab alone in a window, since a browser prints a whole window and Teams prints the frame. */
async function printed(tab: Tab, changed = (html: string) => html): Promise<Buffer> {
  const html = changed(await alone(tabFrame(tab.page)));
  const context = await world.browser.newContext();
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: "load" });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await context.close();
  return pdf;
}

/** The frame's document as it stands, with its styles written into it. */
const alone = (frame: Frame) =>
  frame.evaluate(() => {
    const css = [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join("\n");
    return `<!doctype html><html lang="sv"><style>${css}</style>${document.body.outerHTML.replace(/<script[\s\S]*?<\/script>/g, "")}</html>`;
  });

it("leads from what shall be handed in to the year and back, and from the first page", async () => {
  const tab = await open("overview");
  await tab.frame.getByRole("link", { name: "Visa årshjulet" }).click();
  await tab.frame.getByRole("heading", { name: `Årshjul ${year - 1}` }).waitFor();
  await tab.frame.getByRole("img", { name: /Allt i hjulet står i listan/ }).waitFor();
  await tab.frame.getByRole("link", { name: "Att lämna in" }).click();
  await tab.frame
    .getByRole("heading", { name: /Ska lämnas in/ })
    .first()
    .waitFor();
  expect(tab.errors).toEqual([]);
  await tab.close();
});

it("a member has the year wheel, but no strip on the first page", async () => {
  const tab = await open("overview", { person: "johanna" });
  await tab.frame.getByRole("heading", { name: "Senaste anteckningarna" }).waitFor();
  await tab.page.waitForLoadState("networkidle");
  expect(await tab.frame.getByRole("link", { name: "Visa årshjulet" }).count()).toBe(0);
  await tab.close();
});

describe("a year of 25 dates", () => {
  beforeAll(async () => {
    const tab = await open(`plan-report/year-${year}`);
    await rows(tab).first().waitFor();
    const known = await rows(tab).count();
    await tab.close();
    await makeMeetings(25 - known);
  });

  it("has a sign in the wheel for each row, a meeting opens, and the year before is a press away", async () => {
    const tab = await open(`plan-report/year-${year}`);
    await tab.frame.getByText("25\u00a0datum").waitFor();
    await untilRows(tab, 25);
    const signs = await tab.frame.locator('svg[role="img"] > g > g > text').allTextContents();
    expect(signs).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
    await tab.frame.getByRole("link", { name: `Visa ${year - 1}` }).click();
    await tab.frame.getByRole("heading", { name: `Årshjul ${year - 1}` }).waitFor();
    await tab.frame.getByRole("link", { name: `Visa ${year}` }).click();
    await tab.frame.getByRole("link", { name: /^Möte 1;/ }).click();
    await tab.frame.getByText("Dagordningen är tom.").waitFor();
    await tab.frame.getByText('Möte 1; åäö, "x"').waitFor();
    await tab.close();
  });

  it.each([
    [1280, undefined],
    [320, "dark" as const],
  ])("prints on one page, from a window of %s px, without what can only be pressed", async (width, theme) => {
    const tab = await open(`plan-report/year-${year}`, { width, ...(theme ? { theme } : {}) });
    await untilRows(tab, 25);
    expect(pagesOf(await printed(tab))).toBe(1);
    // The count can tell: as it stands on the screen, the same year takes more.
    const asOnScreen = (html: string) => html.replaceAll("@media print", "@media not all");
    expect(pagesOf(await printed(tab, asOnScreen))).toBeGreaterThan(1);
    await tab.page.emulateMedia({ media: "print" });
    for (const name of [/Skriv ut/, /Spara som/]) {
      expect(await tab.frame.getByRole("button", { name }).isVisible()).toBe(false);
    }
    expect(await tab.frame.getByRole("navigation").filter({ visible: true }).count()).toBe(0);
    expect(await tab.frame.getByRole("heading", { name: "RSG Stöd för utveckling" }).isVisible()).toBe(true);
    const colour = await tab.frame.locator(".surface").evaluate((surface) => getComputedStyle(surface).color);
    expect(colour).toBe("rgb(0, 0, 0)");
    await tab.close();
  });

  it("is saved as a calendar file that holds every date, and the same ones the next time", async () => {
    const tab = await open(`plan-report/year-${year}`);
    await untilRows(tab, 25);
    const saved = async () => {
      const [download] = await Promise.all([
        tab.page.waitForEvent("download"),
        press(tab, "Spara som kalenderfil"),
      ]);
      expect(download.suggestedFilename()).toBe(`RSG Stöd för utveckling, årshjul ${year}.ics`);
      return readCalendar(readFileSync(await download.path(), "utf8"));
    };
    const first = await saved();
    await tab.frame.getByText(/Filen hamnar bland/).waitFor();
    expect(first.events).toHaveLength(25);
    const meeting = first.events.find(({ UID }) => UID === "e2e-year-5-0@uppdrag");
    expect(meeting).toMatchObject({
      SUMMARY: 'Möte 1; åäö, "x" · RSG Stöd för utveckling',
      DTSTART: `${year}0105T120000Z`,
    });
    const context = new URL(meeting?.URL ?? "").searchParams.get("context") ?? "";
    expect(JSON.parse(context)).toMatchObject({ subEntityId: "meetings/e2e-year-5-0" });
    const plan = first.events.find(({ SUMMARY }) => SUMMARY?.startsWith("Sista dag: Aktivitetsplan"));
    expect(plan?.["DTSTART;VALUE=DATE"]).toMatch(new RegExp(`^${year}`));
    const again = await saved();
    expect(again.events.map(({ UID }) => UID)).toEqual(first.events.map(({ UID }) => UID));
    await tab.close();
  });
});

it("a year of 40 dates still prints on one page", async () => {
  await makeMeetings(15, 10);
  const tab = await open(`plan-report/year-${year}`);
  await untilRows(tab, 40);
  expect(pagesOf(await printed(tab))).toBe(1);
  await tab.close();
});

describe("printing", () => {
  it("says so where the frame may open no dialogue", async () => {
    const tab = await open(`plan-report/year-${year}`);
    await rows(tab).first().waitFor();
    await tabFrame(tab.page).evaluate(() => {
      window.print = () => undefined;
    });
    await press(tab, "Skriv ut");
    await tab.frame.getByText(/Ingen utskrift öppnades/).waitFor();
    await tab.close();
  });

  it("opens the browser's own, in the host's frame", async () => {
    const tab = await open(`plan-report/year-${year}`);
    await rows(tab).first().waitFor();
    const frame = tabFrame(tab.page);
    await frame.evaluate(() => {
      window.addEventListener("beforeprint", () => document.body.setAttribute("data-printed", "yes"));
    });
    await press(tab, "Skriv ut");
    await frame.locator("body[data-printed=yes]").waitFor();
    await tab.close();
  });
});

it("a year that nothing is known of says so, without a frame around nothing", async () => {
  const tab = await open(`plan-report/year-${year + 40}`);
  await tab.frame.getByText(/Gruppens årshjul finns för åren/).waitFor();
  expect(await tab.frame.getByRole("img").count()).toBe(0);
  expect(await tab.frame.getByRole("button", { name: "Skriv ut" }).count()).toBe(0);
  await tab.close();
});
