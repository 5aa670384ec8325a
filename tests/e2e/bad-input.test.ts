// What people may write, and what a hand may break in SharePoint: one clear sentence, nothing lost, and nothing that is
// written in a note or a name ever runs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { tabFrame } from "./support/inspect.ts";
import { cellsWhere, rowsOf, siteOf } from "./support/stored.ts";
import { register, startWorld, type Tab, type World } from "./support/world.ts";

const development = "rsg-stod-for-utveckling";
const site = siteOf(development);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const openMeetings = (person: string) =>
  world.openTab({ person, open: channelOf(development), sub: "meetings" });

async function planMeeting(tab: Tab, texts: Record<string, string>): Promise<void> {
  await press(tab, "Lägg in ett möte");
  for (const [name, text] of Object.entries({ Dag: "2026-02-04", Från: "13.00", ...texts })) {
    await tab.frame.getByRole("textbox", { name, exact: true }).fill(text);
  }
  await press(tab, "Spara mötet");
}

/** What could run or lead astray on the page as it is drawn. */
async function dangersOn(tab: Tab): Promise<string[]> {
  return tabFrame(tab.page).evaluate(() => {
    const found: string[] = [];
    if ("ran" in window) found.push("something has run");
    for (const element of document.body.querySelectorAll("*")) {
      const name = element.tagName.toLowerCase();
      if (["script", "iframe", "object", "embed", "img", "base", "meta"].includes(name)) found.push(name);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute)) found.push(`${name} ${attribute}`);
        if (/^\s*(javascript|data|vbscript):/i.test(value)) found.push(`${name} ${attribute}=${value}`);
      }
    }
    return found;
  });
}

describe("a meeting", () => {
  it.each([
    ["without a heading", { Rubrik: "" }, /Fyll i det här/],
    ["with a heading of 300 characters", { Rubrik: "å".repeat(300) }, /Högst 255 tecken får plats/],
    ["on a day that is none", { Dag: "31 februari" }, /Skriv dagen så här/],
    ["that ends before it starts", { "Till (om det är bestämt)": "12.00" }, /måste sluta efter att det har/],
  ])("%s: one sentence, what was typed is kept, and nothing is stored", async (_, texts, sentence) => {
    const before = (await rowsOf(world, "Meetings", site)).length;
    const tab = await openMeetings("mats");
    await planMeeting(tab, texts);
    await tab.frame.getByRole("alert").filter({ hasText: sentence }).waitFor();
    for (const [name, text] of Object.entries(texts)) {
      expect(await tab.frame.getByRole("textbox", { name, exact: true }).inputValue()).toBe(text);
    }
    expect(await rowsOf(world, "Meetings", site)).toHaveLength(before);
    await tab.close();
  });
});

describe("notes", () => {
  it("emptied to blanks are nothing, 300 characters are 300", async () => {
    const item = { Title: "Förslag till nya mål" };
    const tab = await openMeetings("mats");
    await tab.frame.getByRole("link", { name: "Arbetsmöte om aktivitetsplanen" }).click();
    for (const [text, stored] of [
      [" \n ", null],
      ["å".repeat(300), "å".repeat(300)],
    ] as const) {
      await press(tab, `Anteckna: ${item.Title}`);
      await write(tab, "Anteckningar", text);
      await press(tab, /^Spara /);
      await tab.frame.getByRole("textbox", { name: "Anteckningar" }).waitFor({ state: "detached" });
      const [row] = await cellsWhere(world, "AgendaItems", site, item);
      expect(row?.Notes ?? null).toBe(stored);
    }
    await tab.close();
  });
});

describe("script, HTML, emoji and right-to-left letters", () => {
  const name = '<img src=x onerror="window.ran=1">😀 שלום עולם ‏';
  const notes = [
    "<script>window.ran=1</script>",
    '<img src=x onerror="window.ran=1"> <svg onload="window.ran=1"></svg>',
    '<a href="javascript:window.ran=1">klicka</a> [länk](javascript:window.ran=1) <javascript:window.ran=1>',
    "![bild](https://example.com/spion.png) [data](data:text/html,<script>window.ran=1</script>)",
    '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
    "😀👩‍⚕️ שלום עולם مرحبا ‮baklänges‬ Ångström",
    `**${"lång ".repeat(60).trim()}**`,
  ].join("\n\n");

  it("are stored to the letter", async () => {
    const tab = await openMeetings("mats");
    await planMeeting(tab, { Rubrik: name, "Plats eller länk": "javascript:window.ran=1" });
    await press(tab, "Lägg till en punkt");
    await write(tab, "Punkt", name);
    await press(tab, "Lägg till punkten");
    await press(tab, /^Anteckna: /);
    await write(tab, "Anteckningar", notes);
    await write(tab, "Beslut", notes);
    await press(tab, "Spara så att alla i kanalen kan läsa");
    await press(tab, "Publicera anteckningarna");
    await press(tab, "Publicera");
    await tab.frame.getByText(/Publicerade av Mats Bergdahl/).waitFor();
    expect(await dangersOn(tab)).toEqual([]);
    expect(await cellsWhere(world, "Meetings", site, { Title: name.trim() })).toMatchObject([
      { Place: "javascript:window.ran=1" },
    ]);
    expect(await cellsWhere(world, "AgendaItems", site, { Title: name.trim() })).toMatchObject([
      { Notes: notes, Decision: notes },
    ]);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("read by others they are text: on the meeting, in the list, on the overview", async () => {
    const reached: string[] = [];
    const tab = await openMeetings("johanna");
    tab.page.on("request", (request) => reached.push(request.url()));
    await tab.frame.getByText(name.trim()).first().waitFor();
    expect(await dangersOn(tab)).toEqual([]);
    await tab.frame.getByRole("link", { name: name.trim() }).click();
    await tab.frame.locator("strong").filter({ hasText: "lång lång" }).first().waitFor();
    await tab.frame.getByText("👩‍⚕️ שלום עולם مرحبا").first().waitFor();
    expect(await dangersOn(tab)).toEqual([]);
    await tab.frame.getByRole("link", { name: "Översikt" }).first().click();
    await tab.frame.getByText("Senaste anteckningarna").waitFor();
    expect(await dangersOn(tab)).toEqual([]);
    expect(reached.filter((url) => !url.startsWith(world.url))).toEqual([]);
    await tab.close();
  });

  it("a link that runs script, put in the rows past the product, is never one to press", async () => {
    const [meeting] = await cellsWhere(world, "Meetings", site, { Title: name.trim() });
    const handIn = (await rowsOf(world, "Steps", site)).find(({ fields }) => fields.Kind === "handIn");
    const link = "javascript:window.ran=1";
    for (const [about, kind] of [
      [meeting?.Key, "publish"],
      [handIn?.fields.About, "handIn"],
    ]) {
      const made = await world.graph("rolf", "POST", `${site}/lists/Steps/items`, {
        fields: {
          Key: `e2e-script-${kind}`.toLowerCase(),
          GroupKey: development,
          Kind: kind,
          AboutKind: kind === "publish" ? "meeting" : "deliverable",
          About: about,
          Day: "2026-11-20",
          Link: link,
          Comment: name,
        },
      });
      expect(made.status).toBe(201);
    }
    const group = (await rowsOf(world, "Groups")).find(({ fields }) => fields.Key === development);
    await world.graph("lena", "PATCH", `${register}/lists/Groups/items/${group?.id}/fields`, {
      PublishingPlace: link,
    });
    const tab = await openMeetings("mats");
    await tab.frame.getByRole("link", { name: name.trim() }).click();
    await tab.frame.getByText(/Publicerade av Rolf Tegnér/).waitFor();
    expect(await dangersOn(tab)).toEqual([]);
    await tab.close();

    const sub = `plan-report/${handIn?.fields.About}`;
    const report = await world.openTab({ person: "mats", open: channelOf(development), sub });
    await report.frame.getByText(/Rolf Tegnér lämnade in/).waitFor();
    await report.frame.getByText(link, { exact: true }).waitFor();
    expect(await dangersOn(report)).toEqual([]);
    await report.close();
  });
});

describe("a row broken by hand in SharePoint", () => {
  it("a meeting: said with the cell and the way to the row, and every other meeting is there", async () => {
    const row = (await rowsOf(world, "Meetings", site)).find(
      ({ fields }) => fields.Title === "Uppstartsmöte",
    );
    const broken = await world.graph("rolf", "PATCH", `${site}/lists/Meetings/items/${row?.id}/fields`, {
      Starts: null,
    });
    expect(broken.status).toBe(200);
    const tab = await openMeetings("johanna");
    await tab.frame.getByText("En rad i Möten går inte att läsa.").waitFor();
    await tab.frame.getByText(/Börjar.*Fyll i det här/).waitFor();
    const link = tab.frame.getByRole("link", { name: "Öppna raden i SharePoint" });
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/samverkan\.sharepoint\.example\//);
    await tab.frame.getByRole("link", { name: "Möte i Falun" }).waitFor();
    await tab.close();
  });

  it("the group's own row: the page stands, and says which cell is wrong", async () => {
    const row = (await rowsOf(world, "Groups")).find(({ fields }) => fields.Key === development);
    const broken = await world.graph("lena", "PATCH", `${register}/lists/Groups/items/${row?.id}/fields`, {
      FollowedFrom: "i våras",
    });
    expect(broken.status).toBe(200);
    const tab = await world.openTab({ person: "mats", open: channelOf(development) });
    await tab.frame.getByText("En rad i Förteckning över grupper går inte att läsa.").waitFor();
    await tab.frame.getByText(/Följs från: ”i våras”/).waitFor();
    await tab.frame.getByText("Nästa möte").waitFor();
    await tab.frame
      .getByText(/Gruppen följs inte: dagen att följa den från saknas/)
      .first()
      .waitFor();
    expect(await tab.frame.getByText("Ingenting ska lämnas in just nu.").count()).toBe(0);
    await tab.close();
  });
});
