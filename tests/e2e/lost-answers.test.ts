// An answer lost after the write, on every kind of save there is on the screen: exactly one row in SharePoint, and a
// screen that tells the truth. Members and mandates have files of their own.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { cellsWhere, expectAllStruck, filesIn, loseAnswersOf, siteOf } from "./support/stored.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

const development = "rsg-stod-for-utveckling";
const medicines = "rsg-lakemedel-sydostra";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const notSaved = (tab: Tab) => tab.frame.getByText("Det gick inte att spara.").count();

describe("a meeting and its notes", () => {
  const site = siteOf(development);
  const title = "Möte vars svar försvann";
  let tab: Tab;
  beforeAll(async () => {
    tab = await world.openTab({ person: "mats", open: channelOf(development), sub: "meetings" });
  });
  afterAll(() => tab.close());

  it("a new meeting", async () => {
    await press(tab, "Lägg in ett möte");
    await write(tab, "Rubrik", title);
    await write(tab, "Dag", new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
    await write(tab, "Från", "13.00");
    await loseAnswersOf(world, "POST Meetings");
    await press(tab, "Spara mötet");
    await tab.frame.getByRole("button", { name: "Lägg till en punkt" }).waitFor();
    await expectAllStruck(world);
    expect(await cellsWhere(world, "Meetings", site, { Title: title })).toHaveLength(1);
  });

  it("a changed meeting", async () => {
    await press(tab, "Ändra mötet");
    await write(tab, "Plats eller länk", "Falun");
    await loseAnswersOf(world, "PATCH Meetings");
    await press(tab, "Spara ändringen");
    await tab.frame.getByText("Falun", { exact: true }).waitFor();
    await expectAllStruck(world);
    expect(await cellsWhere(world, "Meetings", site, { Title: title })).toMatchObject([{ Place: "Falun" }]);
  });

  it("a new agenda item", async () => {
    await press(tab, "Lägg till en punkt");
    await write(tab, "Punkt", "Punkten som sparades en gång");
    await loseAnswersOf(world, "POST AgendaItems");
    await press(tab, "Lägg till punkten");
    await tab.frame.getByRole("heading", { name: "Punkten som sparades en gång" }).waitFor();
    await expectAllStruck(world);
    const items = await cellsWhere(world, "AgendaItems", site, { Title: "Punkten som sparades en gång" });
    expect(items).toMatchObject([{ Position: 1 }]);
  });

  it("notes", async () => {
    await press(tab, /^Anteckna: /);
    await write(tab, "Anteckningar", "Svaret kom aldrig fram.");
    await write(tab, "Beslut", "Gruppen försöker igen.");
    await loseAnswersOf(world, "PATCH AgendaItems");
    await press(tab, "Spara så att alla i kanalen kan läsa");
    await tab.frame.getByRole("button", { name: "Publicera anteckningarna" }).waitFor();
    await tab.frame.getByText("Svaret kom aldrig fram.").waitFor();
    await expectAllStruck(world);
    expect(
      await cellsWhere(world, "AgendaItems", site, { Title: "Punkten som sparades en gång" }),
    ).toMatchObject([{ Notes: "Svaret kom aldrig fram.", Decision: "Gruppen försöker igen." }]);
  });

  it("asked to wait (429), a save waits and goes through", async () => {
    await press(tab, /^Anteckna: /);
    await write(tab, "Anteckningar", "Sparat efter en stunds väntan.");
    await world.faults({ match: { method: "PATCH", url: "AgendaItems" }, action: "throttle", retryAfter: 1 });
    await press(tab, "Spara anteckningarna");
    await tab.frame.getByText("Sparat efter en stunds väntan.").waitFor();
    await tab.frame.getByRole("textbox", { name: "Anteckningar" }).waitFor({ state: "detached" });
    await expectAllStruck(world);
    expect(await notSaved(tab)).toBe(0);
    expect(
      await cellsWhere(world, "AgendaItems", site, { Title: "Punkten som sparades en gång" }),
    ).toMatchObject([{ Notes: "Sparat efter en stunds väntan." }]);
  });

  it("published", async () => {
    const [meeting] = await cellsWhere(world, "Meetings", site, { Title: title });
    await press(tab, "Publicera anteckningarna");
    await loseAnswersOf(world, "POST Steps");
    await press(tab, "Publicera");
    await tab.frame.getByText(/Publicerade av Mats Bergdahl/).waitFor();
    await expectAllStruck(world);
    expect(await cellsWhere(world, "Steps", site, { About: meeting?.Key })).toMatchObject([
      { Kind: "publish" },
    ]);
  });

  it("and read anew the page says the same", async () => {
    await tab.page.reload();
    await tab.frame.getByRole("link", { name: title }).click();
    await tab.frame.getByText("Sparat efter en stunds väntan.").waitFor();
    await tab.frame.getByText(/Publicerade av Mats Bergdahl/).waitFor();
  });
});

describe("two browsers on the same notes (412)", () => {
  it("the second is shown both versions, chooses, and nothing is lost", async () => {
    const site = siteOf(development);
    const open = async (person: string) => {
      const tab = await world.openTab({ person, open: channelOf(development), sub: "meetings" });
      await tab.frame.getByRole("link", { name: "Arbetsmöte om aktivitetsplanen" }).click();
      await press(tab, "Anteckna: Förslag till nya mål");
      return tab;
    };
    const first = await open("mats");
    const second = await open("lena");
    await write(first, "Anteckningar", "Ordförandens text.");
    await press(first, "Spara anteckningarna");
    await first.frame.getByRole("textbox", { name: "Anteckningar" }).waitFor({ state: "detached" });

    await write(second, "Anteckningar", "Processtödets text.");
    await press(second, "Spara anteckningarna");
    const conflict = second.frame.getByRole("alert").filter({ hasText: "har ändrat samma sak" });
    await conflict.getByText("Inget har försvunnit.").waitFor();
    expect(await conflict.textContent()).toMatch(/Mats Bergdahl.*Ordförandens text\..*Processtödets text\./s);
    await second.frame.getByRole("radio", { name: "En ny text av båda" }).check();
    await press(second, "Spara");
    await conflict.waitFor({ state: "detached" });
    const [stored] = await cellsWhere(world, "AgendaItems", site, { Title: "Förslag till nya mål" });
    expect(stored?.Notes).toBe("Ordförandens text.\n\nProcesstödets text.");
    await first.close();
    await second.close();
  });
});

describe("plans and reports", () => {
  const site = siteOf(medicines);
  let key = "";

  /** Opens one plan or report of the group as `person`, and keeps its key. */
  async function openDocument(person: string, name: RegExp): Promise<Tab> {
    const tab = await world.openTab({ person, sub: `group/${medicines}/plan-report` });
    await tab.frame.getByRole("button", { name }).first().click();
    await tab.frame.locator("[aria-expanded=true]").waitFor();
    const inner = tab.page.frames().find((frame) => /plan-report\//.test(frame.url()));
    key = decodeURIComponent(inner?.url().split("/").at(-1) ?? "");
    return tab;
  }
  const kinds = async () =>
    (await cellsWhere(world, "Steps", site, { About: key })).map(({ Kind }) => Kind as string);

  it("handed in as a link: one row, one step", async () => {
    const tab = await openDocument("bengt", /^Årsrapport för/);
    await write(tab, /^Länk/, "https://samverkan.sharepoint.example/rapport.docx");
    await loseAnswersOf(world, "POST Deliverables", "POST Steps");
    await press(tab, "Lämna in");
    await tab.frame.getByText("Inlämnad. Inga fler påminnelser.").waitFor();
    await expectAllStruck(world);
    expect(await cellsWhere(world, "Deliverables", site, { Key: key })).toHaveLength(1);
    expect(await kinds()).toEqual(["handIn"]);
    await tab.close();
  });

  it("handed in as a file: one file, one row, one step", async () => {
    const tab = await openDocument("bengt", /^Handlingsplan för/);
    const before = await kinds();
    await tab.frame.getByRole("radio", { name: "En fil" }).check();
    const content = { name: "plan.docx", mimeType: "application/msword", buffer: Buffer.from("plan") };
    await tab.frame.getByLabel(/^Fil/).last().setInputFiles(content);
    await loseAnswersOf(world, "PUT content", "PATCH Deliverables", "POST Steps");
    await press(tab, "Lämna in");
    await tab.frame.getByText("Inlämnad. Inga fler påminnelser.").waitFor();
    await expectAllStruck(world);
    const [row, ...others] = await cellsWhere(world, "Deliverables", site, { Key: key });
    expect(others).toEqual([]);
    expect(row?.FileName).toMatch(/plan\.docx$/);
    const folder = `Plan och rapport/${row?.Year}`;
    expect(await filesIn(world, site, folder)).toEqual([row?.FileName]);
    expect(await kinds()).toEqual([...before, "handIn"]);
    await tab.close();
  });

  it("sent back by the coordinator", async () => {
    const tab = await openDocument("ingrid", /^Handlingsplan för/);
    const before = await kinds();
    await press(tab, "Skicka tillbaka");
    await write(tab, /Vad behöver kompletteras/, "Två mål saknar mått.");
    await loseAnswersOf(world, "POST Steps");
    await press(tab, "Skicka tillbaka");
    await tab.frame.getByText("Två mål saknar mått.").waitFor();
    await expectAllStruck(world);
    expect(await kinds()).toEqual([...before, "return"]);
    await tab.close();
  });

  it("received, and then adopted", async () => {
    const tab = await openDocument("ingrid", /^Årsrapport för/);
    await loseAnswersOf(world, "POST Steps");
    await press(tab, "Ta emot");
    await tab.frame.getByText(/Mottagen .* av Ingrid Sandell/).waitFor();
    await expectAllStruck(world);
    await press(tab, "Registrera beslut");
    await write(tab, /Fastställd av/, "Regionsjukvårdsledningen");
    await loseAnswersOf(world, "POST Steps");
    await press(tab, "Registrera beslut");
    await tab.frame.getByText(/Fastställd .* av Regionsjukvårdsledningen/).waitFor();
    await expectAllStruck(world);
    expect(await kinds()).toEqual(["handIn", "receive", "adopt"]);
    await tab.close();
  });
});
