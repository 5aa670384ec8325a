// What is not there or may not be reached: a list, a column or a row somebody removed, a site one has no right to, the
// network, the sign-in. Each says which, that nothing is lost, and what to do. The last ones leave holes behind them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { asSetup } from "./support/as-setup.ts";
import { cellsWhere, rowsOf, siteOf } from "./support/stored.ts";
import { addressOf, register, startWorld, type Tab, type World } from "./support/world.ts";

const development = "rsg-stod-for-utveckling";
const patientSafety = "rsg-patientsakerhet";
const diabeticFoot = "rag-diabetesfot";
const site = siteOf(development);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const alertOf = async (tab: Tab): Promise<string> => {
  const alert = tab.frame.getByRole("alert").first();
  await alert.waitFor();
  return (await alert.textContent()) ?? "";
};

describe("without the right", () => {
  it("to a group's site: says which right, who can grant it, and gives the words to ask with", async () => {
    const tab = await world.openTab({ person: "daniel", sub: `group/${development}/overview` });
    await tab.frame.getByText("Be Ingrid Sandell om den.").waitFor();
    expect(await alertOf(tab)).toMatch(/Du saknar läsrätt till \/sites\/rsg-stod-for-utveckling\./);
    await tab.frame.getByText(/Hej Ingrid Sandell! Jag behöver läsrätt till \/sites\/rsg-stod/).waitFor();
    await tab.frame.getByRole("button", { name: "Kopiera texten" }).waitFor();
    await tab.close();
    const english = await world.openTab({
      person: "daniel",
      sub: `group/${development}/overview`,
      locale: "en",
    });
    await english.frame
      .getByText(/Ingrid Sandell/)
      .first()
      .waitFor();
    expect(await alertOf(english)).toMatch(/You .*read.*\/sites\/rsg-stod-for-utveckling/);
    await english.close();
  });

  it("to save: says which, and what was typed is kept", async () => {
    const tab = await world.openTab({ person: "lena", open: channelOf(development), sub: "members" });
    await press(tab, "Ändra Johanna Eklöf");
    await write(tab, "Utsedd av", "Regiondirektören");
    await world.faults({
      match: { method: "PATCH", url: "Memberships" },
      action: "status",
      status: 403,
      code: "accessDenied",
    });
    await press(tab, "Spara");
    await tab.frame.getByText(/Du saknar rätt att skriva i \/sites\/uppdrag\./).waitFor();
    await tab.frame.getByText("Det du skrev finns kvar här.").waitFor();
    expect(await tab.frame.getByRole("textbox", { name: "Utsedd av" }).inputValue()).toBe("Regiondirektören");
    await tab.close();
  });
});

describe("without the network", () => {
  it("a first opening says so, and Försök igen opens", async () => {
    const tab = await world.openTab({ person: "daniel", sub: "nowhere" });
    await tab.page.route(/\/v1\.0\//, (route) => route.abort());
    const here = addressOf({ person: "mats", open: channelOf(development) });
    await tab.page.goto(`${world.url}/?${here}`);
    expect(await alertOf(tab)).toMatch(/Det går inte att nå Microsoft 365\..*Kontrollera nätet/);
    await tab.page.unroute(/\/v1\.0\//);
    await press(tab, "Försök igen");
    await tab.frame.getByText("Nästa möte").waitFor();
    expect(await tab.frame.getByRole("alert").count()).toBe(0);

    // What this browser has seen is shown all the same.
    await tab.page.route(/\/v1\.0\//, (route) => route.abort());
    await tab.page.reload();
    await tab.frame.getByText("Nästa möte").waitFor();
    expect(await alertOf(tab)).toMatch(/Det går inte att nå Microsoft 365\./);
    await tab.frame.getByText("Nästa möte").waitFor();
    await tab.close();
  });

  it("a save says it was not saved, keeps the words, and the next press saves them", async () => {
    const tab = await world.openTab({ person: "mats", open: channelOf(development), sub: "meetings" });
    await tab.frame.getByRole("link", { name: "Arbetsmöte om aktivitetsplanen" }).click();
    await press(tab, "Anteckna: Förslag till nya mål");
    await write(tab, "Anteckningar", "Skrivet på tåget.");
    await tab.page.route(/\/v1\.0\//, (route) => route.abort());
    await press(tab, "Spara anteckningarna");
    await tab.frame.getByText("Det gick inte att spara.").waitFor();
    await tab.frame.getByText(/Det du skrev finns kvar här\./).waitFor();
    await tab.page.unroute(/\/v1\.0\//);
    await press(tab, "Spara anteckningarna");
    await tab.frame.getByRole("textbox", { name: "Anteckningar" }).waitFor({ state: "detached" });
    expect(await cellsWhere(world, "AgendaItems", site, { Title: "Förslag till nya mål" })).toMatchObject([
      { Notes: "Skrivet på tåget." },
    ]);
    await tab.close();
  });
});

describe("without being signed in", () => {
  it("a sign-in that needs the person asks once and goes on", async () => {
    const tab = await world.openTab({ person: "mats" });
    const here = addressOf({ person: "johanna", open: channelOf(development) });
    await tab.page.goto(`${world.url}/?${here}&interaction=1`);
    await tab.frame.getByText("Nästa möte").waitFor();
    await tab.close();
  });

  it("a refused sign-in is said with what to do, and Försök igen goes on", async () => {
    const tab = await world.openTab({ person: "daniel", sub: "nowhere" });
    await tab.page.route(/\/_host\/token/, (route) => route.fulfill({ status: 400, body: "{}" }));
    const here = addressOf({ person: "rolf", open: channelOf(development) });
    await tab.page.goto(`${world.url}/?${here}`);
    expect(await alertOf(tab)).toMatch(/Du är inte inloggad\..*Logga in igen i Teams/);
    await tab.page.unroute(/\/_host\/token/);
    await press(tab, "Försök igen");
    await tab.frame.getByText("Nästa möte").waitFor();
    await tab.close();
  });
});

describe("what somebody has removed in SharePoint", () => {
  it("a row, while it was being changed: said as a row, and the words are kept", async () => {
    const tab = await world.openTab({ person: "mats", open: channelOf(development), sub: "meetings" });
    await tab.frame.getByRole("link", { name: "Arbetsmöte om aktivitetsplanen" }).click();
    await press(tab, "Anteckna: Uppföljning av årets mål");
    await write(tab, "Anteckningar", "Punkten togs bort medan jag skrev.");
    const row = (await rowsOf(world, "AgendaItems", site)).find(
      ({ fields }) => fields.Title === "Uppföljning av årets mål",
    );
    await world.graph("rolf", "DELETE", `${site}/lists/AgendaItems/items/${row?.id}`);
    await press(tab, "Spara anteckningarna");
    await tab.frame.getByText(/Raden .* finns inte, eller går inte att läsa, i listan AgendaItems/).waitFor();
    await tab.frame.getByText(/Det du skrev finns kvar här\./).waitFor();
    expect(await tab.frame.getByText(/Listan AgendaItems .*saknas/).count()).toBe(0);
    await tab.close();
  });

  it("a group's own row: the list is not said to be missing", async () => {
    const row = (await rowsOf(world, "Groups")).find(({ fields }) => fields.Key === "rsg-lakemedel-sydostra");
    await world.graph("lena", "DELETE", `${register}/lists/Groups/items/${row?.id}`);
    const tab = await world.openTab({ person: "bengt", open: channelOf("rsg-lakemedel-sydostra") });
    expect(await alertOf(tab)).toMatch(
      /Raden rsg-lakemedel-sydostra finns inte.*i listan Groups på \/sites\/uppdrag/,
    );
    await tab.close();
  });

  const sv = (what: string) => new RegExp(`${what} saknas\\. Allt annat är kvar\\. .*npm run provision`);
  const en = (what: string) =>
    new RegExp(`${what} is missing\\. Everything else is still there\\. .*npm run provision`);

  async function says(person: string, group: string, swedish: RegExp, english: RegExp): Promise<void> {
    for (const [locale, words] of [
      ["sv", swedish],
      ["en", english],
    ] as const) {
      const tab = await world.openTab({ person, sub: `group/${group}/overview`, locale });
      expect(await alertOf(tab)).toMatch(words);
      await tab.close();
    }
  }

  it("a list on the group's site", async () => {
    await asSetup(world, "DELETE", `${siteOf(diabeticFoot)}/lists/Steps`);
    await says(
      "elin",
      diabeticFoot,
      sv("Listan Steps på /sites/rag-diabetesfot"),
      en("The list Steps on /sites/rag-diabetesfot"),
    );
  });

  it("a column on the group's site", async () => {
    await asSetup(world, "DELETE", `${siteOf(patientSafety)}/lists/Meetings/columns/Place`);
    await says(
      "anna",
      patientSafety,
      sv("Kolumnen Place i listan Meetings på /sites/rsg-patientsakerhet"),
      en("The column Place in the list Meetings on /sites/rsg-patientsakerhet"),
    );
  });

  it("a column of the register", async () => {
    await asSetup(world, "DELETE", `${register}/lists/Memberships/columns/OnBehalfOf`);
    await says(
      "mats",
      development,
      sv("Kolumnen OnBehalfOf i listan Memberships på /sites/uppdrag"),
      en("The column OnBehalfOf in the list Memberships on /sites/uppdrag"),
    );
  });

  it("a list of the register, for the group and for the coordinator's page", async () => {
    await asSetup(world, "DELETE", `${register}/lists/Rules`);
    await says(
      "helena",
      "samordningsrad-rattspsykiatri",
      sv("Listan Rules på /sites/uppdrag"),
      en("The list Rules on /sites/uppdrag"),
    );
    const tab = await world.openTab({ person: "ingrid", sub: "all-groups" });
    expect(await alertOf(tab)).toMatch(
      sv("(Listan Rules|Kolumnen OnBehalfOf i listan Memberships) på /sites/uppdrag"),
    );
    await tab.close();
  });
});
