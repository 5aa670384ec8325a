// Members on the screen: two browsers at once, a lost answer, wrong input, and what SharePoint then holds.
import type { Frame, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, tabFrame } from "./support/inspect.ts";
import { register, startWorld, type Tab, type World } from "./support/world.ts";

const channel = "19:rsg-stod-for-utveckling-allmant@thread.tacv2";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface MemberFields {
  PersonName?: string;
  OnBehalfOf?: string;
  Organisation?: string;
  TermEnds?: string;
}

/** The rows of the register's member list, as SharePoint holds them. */
async function rows(): Promise<MemberFields[]> {
  const answer = await world.graph(
    "ingrid",
    "GET",
    `${register}/lists/Memberships/items?$expand=fields&$top=500`,
  );
  const { value } = (await answer.json()) as { value: { fields: MemberFields }[] };
  return value.map(({ fields }) => fields);
}

const named = async (name: string) => (await rows()).filter(({ PersonName }) => PersonName === name);

async function openForm(person: string, member: string): Promise<Tab> {
  const tab = await world.openTab({ person, open: channel, sub: "members" });
  await tab.frame.getByRole("button", { name: `Ändra ${member}` }).click();
  await tab.frame.getByRole("heading", { name: `Ändra ${member}` }).waitFor();
  return tab;
}

const field = (tab: Tab, label: string) => tab.frame.getByLabel(label, { exact: true });
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const save = (tab: Tab) => tab.frame.getByRole("button", { name: "Spara" }).click();

describe("two browsers on the same member", () => {
  it("the second to save is told, sees both versions, and nothing is lost", async () => {
    const first = await openForm("lena", "Fredrik Ståhlberg");
    const second = await openForm("ingrid", "Fredrik Ståhlberg");
    await field(first, "Mandatperiod till").fill("2028-03-31");
    await save(first);
    await first.frame.getByRole("button", { name: "Ändra Fredrik Ståhlberg" }).waitFor();

    await field(second, "Mandatperiod till").fill("2029-06-30");
    await save(second);
    await second.frame.getByText("Du och Lena Åkerblom har ändrat samma sak.").waitFor();
    expect(await axeViolations(tabFrame(second.page))).toEqual([]);
    const conflict = second.frame.getByRole("alert");
    expect(await conflict.textContent()).toMatch(/Inget har försvunnit.*31.mars.2028.*30.juni.2029/s);
    expect((await named("Fredrik Ståhlberg"))[0]?.TermEnds).toBe("2028-03-31");

    await second.frame.getByRole("radio", { name: "Din version" }).check();
    await save(second);
    await second.frame.getByRole("button", { name: "Ändra Fredrik Ståhlberg" }).waitFor();
    expect(await named("Fredrik Ståhlberg")).toMatchObject([{ TermEnds: "2029-06-30" }]);
    await first.close();
    await second.close();
  });

  it("changes to different fields are both kept, without a question", async () => {
    const first = await openForm("lena", "Mariam Yusuf");
    const second = await openForm("ingrid", "Mariam Yusuf");
    await field(first, "Arbetsgivare").fill("Akademiska sjukhuset");
    await save(first);
    await first.frame.getByRole("button", { name: "Ändra Mariam Yusuf" }).waitFor();
    await field(second, "Mandatperiod till").fill("2030-01-31");
    await save(second);
    await second.frame.getByRole("button", { name: "Ändra Mariam Yusuf" }).waitFor();
    expect(await named("Mariam Yusuf")).toMatchObject([
      { Organisation: "Akademiska sjukhuset", TermEnds: "2030-01-31" },
    ]);
    await first.close();
    await second.close();
  });
});

describe("an answer lost after the write", () => {
  it("of a change: one row, and the screen shows what is stored", async () => {
    const tab = await openForm("lena", "Johanna Eklöf");
    await field(tab, "Mandatperiod till").fill("2028-12-31");
    await world.faults({ match: { method: "PATCH" }, action: "loseAnswer" });
    await save(tab);
    await tab.frame
      .getByText(/Johanna Eklöf/)
      .first()
      .waitFor();
    await tab.frame.getByText(/31.december.2028/).waitFor();
    expect(await named("Johanna Eklöf")).toMatchObject([{ TermEnds: "2028-12-31" }]);
    await tab.close();
  });

  it("of a new member: exactly one row", async () => {
    const tab = await world.openTab({ person: "lena", open: channel, sub: "members" });
    await tab.frame.getByRole("button", { name: "Lägg till ledamot eller plats" }).click();
    await field(tab, "Namn").fill("Nora Ny");
    await field(tab, "Representerar").fill("Region Västmanland");
    await world.faults({ match: { method: "POST", url: "Memberships" }, action: "loseAnswer" });
    await save(tab);
    await tab.frame.getByRole("button", { name: "Ändra Nora Ny" }).waitFor();
    expect(await named("Nora Ny")).toHaveLength(1);
    await tab.close();
  });

  it("cut before the write: says it was not saved, keeps the text, and the next press saves it", async () => {
    const tab = await openForm("lena", "Kristina Hedman");
    await field(tab, "Mandatperiod till").fill("2027-10-31");
    await world.faults({ match: { method: "PATCH" }, action: "cut", times: -1 });
    await save(tab);
    await tab.frame.getByText("Det gick inte att spara.").waitFor();
    await tab.frame.getByText("Det du skrev finns kvar här.").waitFor();
    expect(await field(tab, "Mandatperiod till").inputValue()).toBe("2027-10-31");
    await world.faults();
    await save(tab);
    await tab.frame.getByText(/Mandatperiod till 31.oktober.2027/).waitFor();
    await tab.close();
  });
});

describe("wrong input", () => {
  it.each([
    ["Namn", "å".repeat(300), /Högst 255 tecken/],
    ["E-post", "nej", /namn@region\.se/],
    ["Mandatperiod till", "28 februari", /Skriv dagen så här/],
    ["Mandatperiod till", "2001-01-01", /Slutdagen ligger före startdagen/],
  ])(
    "%s: one sentence, nothing is lost, and the keyboard goes on from there",
    async (label, text, sentence) => {
      const tab = await openForm("lena", "Gustav Tholin");
      await field(tab, label).fill(text);
      await save(tab);
      await tab.frame.getByRole("alert").filter({ hasText: sentence }).waitFor();
      expect(await field(tab, label).inputValue()).toBe(text);
      await expect.poll(() => isFocused(field(tab, label))).toBe(true);
      await tab.frame.getByRole("button", { name: "Avbryt" }).click();
      const opener = tab.frame.getByRole("button", { name: "Ändra Gustav Tholin" });
      await expect.poll(() => isFocused(opener)).toBe(true);
      await tab.close();
    },
  );

  it("a name of HTML, emoji and right-to-left letters is text, and nothing in it runs", async () => {
    const name = '<img src=x onerror="window.ran=1"> 😀 שלום';
    const tab = await world.openTab({ person: "lena", open: channel, sub: "members" });
    await tab.frame.getByRole("button", { name: "Lägg till ledamot eller plats" }).click();
    await field(tab, "Namn").fill(name);
    await save(tab);
    await tab.frame.getByText(name, { exact: true }).waitFor();
    const frame = tab.page.frames().find((one) => one.url().includes("/tab/")) as Frame;
    expect(await frame.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(await named(name)).toHaveLength(1);
    await tab.close();
  });

  it("what was typed survives a killed tab", async () => {
    const tab = await openForm("lena", "Gustav Tholin");
    await field(tab, "Utsedd av").fill("Regiondirektören");
    await tab.page.reload();
    await tab.frame.getByRole("button", { name: "Ändra Gustav Tholin" }).click();
    await tab.frame.getByText("Det du skrev senast och inte sparade är kvar här.").waitFor();
    expect(await field(tab, "Utsedd av").inputValue()).toBe("Regiondirektören");
    await tab.close();
  });
});

describe("a tab killed while another person saves", () => {
  it("meets the other's change as a conflict, and writes over nothing", async () => {
    const killed = await openForm("ingrid", "Birgitta Malm");
    await field(killed, "Mandatperiod till").fill("2031-01-31");
    const other = await openForm("lena", "Birgitta Malm");
    await field(other, "Arbetsgivare").fill("Leksands kommun, socialförvaltningen");
    await field(other, "Mandatperiod till").fill("2030-06-30");
    await save(other);
    await other.frame.getByRole("button", { name: "Ändra Birgitta Malm" }).waitFor();
    await killed.page.reload();
    await killed.frame.getByRole("button", { name: "Ändra Birgitta Malm" }).click();
    await save(killed);
    await killed.frame.getByText("Du och Lena Åkerblom har ändrat samma sak.").waitFor();
    expect(await named("Birgitta Malm")).toMatchObject([
      { Organisation: "Leksands kommun, socialförvaltningen", TermEnds: "2030-06-30" },
    ]);
    await killed.close();
    await other.close();
  });
});

describe("two chairs on the same day", () => {
  it("can be saved, and is said afterwards", async () => {
    const tab = await openForm("lena", "Fredrik Ståhlberg");
    await field(tab, "Roll").selectOption("chair");
    await save(tab);
    await tab.frame.getByRole("button", { name: "Ändra Fredrik Ståhlberg" }).waitFor();
    await tab.frame.getByRole("link", { name: "Översikt" }).first().click();
    await tab.frame.getByText(/Fler än en är ordförande samtidigt/).waitFor();
    await tab.close();
  });
});
