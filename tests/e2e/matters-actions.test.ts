// Ärenden and Att göra, as people use them, and what SharePoint then holds: added, changed by two at once, answered,
// done, struck, wrongly typed, cut off, and answered past the product.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { asSetup } from "./support/as-setup.ts";
import { axeViolations, tabFrame } from "./support/inspect.ts";
import { type Cells, cellsWhere, siteOf } from "./support/stored.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

const development = "rsg-stod-for-utveckling";
const medicines = "rsg-lakemedel-sydostra";
const site = siteOf(development);
const remiss = "Vägledning för stöd vid förändrade levnadsvanor";
const nomination = "Ledamot till nationell arbetsgrupp för förbättringskunskap";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const openPage = (person: string, sub: string) =>
  world.openTab({ person, open: channelOf(development), sub });
const stored = (list: string, cells: Cells) => cellsWhere(world, list, site, cells);
const choose = (tab: Tab, label: string, option: string | { label: string }) =>
  tab.frame.getByRole("combobox", { name: label }).selectOption(option);
const row = (tab: Tab, title: string) => tab.frame.getByRole("listitem").filter({ hasText: title }).first();
/** What shows that a form has been saved and closed. */
const closed = (tab: Tab, button: string) =>
  tab.frame.getByRole("button", { name: button, exact: true }).waitFor({ state: "detached" });

async function openMeeting(person: string, title: string): Promise<Tab> {
  const tab = await openPage(person, "meetings");
  await tab.frame.getByRole("link", { name: title, exact: true }).click();
  await tab.frame.getByRole("heading", { name: /^Att göra/ }).waitFor();
  return tab;
}

describe("a matter", () => {
  const title = '<img src=x onerror="window.ran=1"> 😀 שלום';

  it("wrongly typed: a sentence at each field, nothing lost; then one row, though the answer is lost", async () => {
    const tab = await openPage("lena", "matters");
    await press(tab, "Lägg in ett ärende");
    await write(tab, "Svar senast", "snart");
    await write(tab, "Länk till underlaget", "underlaget.docx");
    await choose(tab, "Vem svarar?", "other");
    await write(tab, "E-post", "nej");
    await press(tab, "Lägg in ärendet");
    await tab.frame.getByText("Skriv dagen så här: 2027-02-27.").waitFor();
    await tab.frame.getByText("Länken ska börja med https:// eller http://.").waitFor();
    await tab.frame.getByText("Skriv adressen så här: namn@region.se").waitFor();
    expect(await tab.frame.getByText("Fyll i det här.").count()).toBe(2);
    expect(await axeViolations(tabFrame(tab.page))).toEqual([]);
    expect(await tab.frame.getByRole("textbox", { name: "Svar senast" }).inputValue()).toBe("snart");

    await write(tab, "Rubrik", title);
    await write(tab, "Svar senast", "2031-05-01");
    await write(tab, "Länk till underlaget", "https://exempel.se/underlaget.docx");
    await write(tab, "Namn", "Una Utomstående");
    await write(tab, "E-post", "una@exempel-kommun.example");
    await world.faults({ match: { method: "POST", url: "Matters" }, action: "loseAnswer" });
    await press(tab, "Lägg in ärendet");
    await closed(tab, "Lägg in ärendet");
    await tab.frame.getByText(title, { exact: true }).waitFor();
    expect(await tabFrame(tab.page).evaluate(() => "ran" in window)).toBe(false);
    expect(await stored("Matters", { Title: title })).toMatchObject([
      {
        Kind: "consultation",
        LastDay: "2031-05-01",
        PersonName: "Una Utomstående",
        PersonMail: "una@exempel-kommun.example",
        Link: "https://exempel.se/underlaget.docx",
      },
    ]);
    expect((await stored("Matters", { Title: title }))[0]?.PersonId).toBeUndefined();
    await tab.close();
  });

  it("somebody known in the directory is named with the account", async () => {
    const tab = await openPage("mats", "matters");
    await press(tab, `Ändra: ${title}`);
    await write(tab, "E-post", "karl.norling@samverkan.example");
    await press(tab, "Spara ändringen");
    await closed(tab, "Spara ändringen");
    expect((await stored("Matters", { Title: title }))[0]?.PersonId).toMatch(/^aaaaaaaa-/);
    await tab.close();
  });

  it("struck with a reason stays, and the striking can be undone", async () => {
    const tab = await openPage("lena", "matters");
    await press(tab, `Ändra: ${title}`);
    await press(tab, "Stryk");
    await press(tab, "Stryk ärendet");
    await tab.frame.getByText("Fyll i det här.").waitFor();
    await write(tab, "Varför stryks det?", "Kom till fel grupp");
    await press(tab, "Stryk ärendet");
    await closed(tab, "Stryk ärendet");
    expect(await stored("Matters", { Title: title })).toMatchObject([
      { VoidedBecause: "Kom till fel grupp" },
    ]);
    await tab.frame.getByText("Strukna").click();
    await tab.frame.getByText(/Struket .*: Kom till fel grupp/).waitFor();
    await press(tab, `Ångra strykningen: ${title}`);
    await tab.frame.getByRole("button", { name: `Ändra: ${title}` }).waitFor();
    expect((await stored("Matters", { Title: title }))[0]?.VoidedBecause).toBeUndefined();
    await tab.close();
  });

  it("changed by two at once: the second sees both versions, whoever is named as one", async () => {
    const first = await openPage("lena", "matters");
    const second = await openPage("mats", "matters");
    for (const tab of [first, second]) await press(tab, `Ändra: ${nomination}`);
    await choose(first, "Vem svarar?", { label: "Johanna Eklöf" });
    await press(first, "Spara ändringen");
    await closed(first, "Spara ändringen");
    await choose(second, "Vem svarar?", { label: "Kristina Hedman" });
    await write(second, "Kommentar", "Två namn önskas.");
    await press(second, "Spara ändringen");
    await second.frame.getByText("Du och Lena Åkerblom har ändrat samma sak.").waitFor();
    expect(await second.frame.getByRole("radiogroup").count()).toBe(1);
    expect(await axeViolations(tabFrame(second.page))).toEqual([]);
    await second.frame.getByRole("radio", { name: "Din version" }).check();
    await press(second, "Spara");
    await second.frame.getByText(/svarar: Kristina Hedman/).waitFor();
    const [cells] = await stored("Matters", { Title: nomination });
    expect(cells).toMatchObject({
      PersonName: "Kristina Hedman",
      PersonMail: "kristina.hedman@samverkan.example",
      Comment: "Två namn önskas.",
    });
    const [kristina] = await cellsWhere(
      world,
      "Memberships",
      "/sites/samverkan.sharepoint.example:/sites/uppdrag:",
      {
        PersonName: "Kristina Hedman",
      },
    );
    expect(cells?.PersonId).toBe(kristina?.PersonId);
    await first.close();
    await second.close();
  });

  it("an answer past the product by somebody who was not to answer is told, and answers nothing", async () => {
    const [matter] = await stored("Matters", { Title: remiss });
    const made = await world.graph("johanna", "POST", `${site}/lists/Steps/items`, {
      fields: {
        Key: "e2e-answered-past-the-product",
        GroupKey: development,
        Kind: "answer",
        AboutKind: "matter",
        About: matter?.Key,
        Day: "2026-01-02",
      },
    });
    expect(made.status).toBe(201);
    const tab = await openPage("mats", "matters");
    await tab.frame.getByText(/Johanna Eklöf markerade ärendet som besvarat .* Det räknas inte\./).waitFor();
    await tab.frame.getByRole("button", { name: `Besvarat: ${remiss}` }).waitFor();
    await tab.close();
  });

  it("is offered to whoever is named, from Översikt on, and answered by them", async () => {
    const other = await openPage("fredrik", "matters");
    await other.frame.getByText(remiss).first().waitFor();
    expect(await other.frame.getByRole("button", { name: /Besvarat|Ändra|Lägg in/ }).count()).toBe(0);
    await other.frame.getByText(/lägger in ärenden/).waitFor();
    await other.close();

    const tab = await openPage("mariam", "overview");
    const own = tab.frame.getByRole("region", { name: /^Att göra för dig/ });
    await own.getByText("12 dagar kvar").waitFor();
    await own.getByRole("link", { name: remiss }).click();
    const opener = tab.frame.getByRole("button", { name: `Besvarat: ${remiss}` });
    await opener.click();
    await write(tab, "Dag", "2091-01-01");
    await press(tab, "Markera som besvarat");
    await tab.frame.getByText("Dagen har inte varit än.").waitFor();
    await write(tab, "Dag", "2026-11-02");
    await write(tab, "Länk", "https://exempel.se/svaret.docx");
    await write(tab, "Kommentar", "Tillstyrks.");
    await press(tab, "Markera som besvarat");
    await row(tab, remiss).getByText("Besvarat", { exact: true }).waitFor();
    await row(tab, remiss).getByRole("link", { name: "Svaret: svaret.docx" }).waitFor();
    const [matter] = await stored("Matters", { Title: remiss });
    const steps = await stored("Steps", { About: matter?.Key, Kind: "answer", Day: "2026-11-02" });
    expect(steps).toMatchObject([{ Link: "https://exempel.se/svaret.docx", Comment: "Tillstyrks." }]);
    expect(steps[0]?.OnBehalfOf).toBeUndefined();
    await tab.frame.getByRole("link", { name: "Översikt" }).first().click();
    await tab.frame.getByRole("heading", { name: "Senaste anteckningarna" }).waitFor();
    expect(await own.count()).toBe(0);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("a link to it opens there; one to a matter that is not here says so", async () => {
    const [matter] = await stored("Matters", { Title: nomination });
    const tab = await openPage("kristina", `matters/${matter?.Key}`);
    const focused = () => tabFrame(tab.page).evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe(nomination);
    await tab.close();
    const gone = await openPage("kristina", "matters/somewhere-else");
    await gone.frame.getByText(/Ärendet som länken gäller finns inte här/).waitFor();
    await gone.close();
  });
});

describe("something to do", () => {
  const meeting = "Arbetsmöte om aktivitetsplanen";
  const what = "Skriva sammanfattningen";
  const late = "Samla in regionernas förslag till nya mål";

  it("is written down on the meeting's page, kept through a killed tab, and stands among the meetings", async () => {
    const tab = await openMeeting("mats", meeting);
    await press(tab, "Lägg till något att göra");
    await write(tab, /^Vad ska göras/, what);
    await tab.page.reload();
    await tab.frame.getByRole("link", { name: meeting, exact: true }).click();
    await press(tab, "Lägg till något att göra");
    await tab.frame.getByText("Det du skrev senast och inte sparade är kvar här.").waitFor();
    await choose(tab, "Vem gör det?", { label: "Fredrik Ståhlberg" });
    await write(tab, "Senast", "2031-02-03");
    await press(tab, "Lägg till");
    await closed(tab, "Lägg till");
    await row(tab, what)
      .getByText(/Fredrik Ståhlberg · Senast/)
      .waitFor();
    const [meetingRow] = await stored("Meetings", { Title: meeting });
    expect(await stored("Actions", { Title: what })).toMatchObject([
      { LastDay: "2031-02-03", PersonName: "Fredrik Ståhlberg", MeetingKey: meetingRow?.Key },
    ]);
    await tab.frame.getByRole("link", { name: "Alla möten" }).click();
    const open = tab.frame.getByRole("region", { name: /^Att göra/ });
    await open.getByText(`Från ${meeting}`).first().waitFor();
    const titles = await open.getByRole("listitem").allTextContents();
    expect(titles[0]).toContain(late);
    expect(titles.at(-1)).toContain(what);
    await tab.close();
  });

  it("is changed under the eyes of another, and nothing is written over", async () => {
    const first = await openMeeting("lena", meeting);
    const second = await openMeeting("mats", meeting);
    for (const tab of [first, second]) await press(tab, `Ändra: ${what}`);
    await write(first, "Senast", "2031-03-03");
    await press(first, "Spara ändringen");
    await closed(first, "Spara ändringen");
    await write(second, "Senast", "2031-04-04");
    await press(second, "Spara ändringen");
    await second.frame.getByText("Du och Lena Åkerblom har ändrat samma sak.").waitFor();
    await second.frame.getByRole("radio", { name: "Version av Lena Åkerblom" }).check();
    await press(second, "Spara");
    await second.frame.getByRole("button", { name: `Ändra: ${what}` }).waitFor();
    expect(await stored("Actions", { Title: what })).toMatchObject([{ LastDay: "2031-03-03" }]);
    await first.close();
    await second.close();
  });

  it("a guest sees what is theirs on Översikt and marks it as done, though the answer is lost", async () => {
    const tab = await openPage("gustav", "overview");
    const own = tab.frame.getByRole("region", { name: /^Att göra för dig/ });
    await own.getByText("Försenad 4 dagar").waitFor();
    await own.getByRole("link", { name: late }).click();
    await tab.frame.getByRole("button", { name: `Gjord: ${late}` }).waitFor();
    expect(await tab.frame.getByRole("button", { name: /^(Ändra|Gjord): / }).count()).toBe(1);
    await press(tab, `Gjord: ${late}`);
    await world.faults({ match: { method: "POST", url: "Steps" }, action: "loseAnswer" });
    await press(tab, "Markera som gjord");
    await closed(tab, "Markera som gjord");
    await tab.frame.getByText("Gjorda").click();
    await tab.frame.getByText(/Gjord .*, enligt Gustav Tholin/).waitFor();
    const [action] = await stored("Actions", { Title: late });
    expect(await stored("Steps", { About: action?.Key, Kind: "done" })).toHaveLength(1);
    await tab.frame.getByRole("link", { name: "Översikt" }).first().click();
    await tab.frame.getByRole("heading", { name: "Senaste anteckningarna" }).waitFor();
    expect(await own.count()).toBe(0);
    await tab.close();
  });
});

describe("a group whose site was set up before there were matters and actions", () => {
  it("says which list is missing and how IT adds it, and Översikt says that it could not be read", async () => {
    for (const list of ["Matters", "Actions"])
      await asSetup(world, "DELETE", `${siteOf(medicines)}/lists/${list}`);
    const page = (sub: string) => world.openTab({ person: "bengt", open: channelOf(medicines), sub });
    const matters = await page("matters");
    await matters.frame.getByText(/Listan Matters på .*lakemedel.* saknas.*npm run provision/).waitFor();
    await matters.close();
    const meetings = await page("meetings");
    await meetings.frame.getByText(/Listan Actions på .*lakemedel.* saknas.*npm run provision/).waitFor();
    await meetings.frame.getByRole("heading", { name: /^Tidigare/ }).waitFor();
    await meetings.close();
    const overview = await page("overview");
    await overview.frame.getByText("Det går inte att läsa just nu vad du har att göra.").waitFor();
    await overview.frame.getByRole("heading", { name: "Nästa möte" }).waitFor();
    await overview.close();
  });
});
