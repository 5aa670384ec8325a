// The whole street, as a newcomer walks it: from a pasted mandate to a reminder in somebody's feed, and silence once
// the report is handed in. One journey, in order; each step stands on the one before.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirm, settleTheRest } from "./support/settle.ts";
import { startWorld, type World } from "./support/world.ts";

const mandate = readFileSync("src/demo/mandates/rsg-mellansverige.txt", "utf8");
const patientSafety = "19:rsg-patientsakerhet-allmant@thread.tacv2";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe("the whole street", () => {
  it("the coordinator pastes document 000 and confirms 27 February", async () => {
    const tab = await world.openTab({ person: "ingrid", sub: "add-mandate" });
    await tab.frame.getByLabel("Uppdragets text").fill(mandate);
    await tab.frame.getByRole("button", { name: "Läs texten" }).click();
    await tab.frame.getByRole("radio", { name: /5 september 2004/ }).check();
    await tab.frame.getByRole("radio", { name: /27.feb.*Ordagrant/s }).check();
    await tab.frame.getByRole("checkbox", { name: "RSG Patientsäkerhet" }).check();
    await settleTheRest(tab);
    await confirm(tab);
    await tab.frame
      .getByText(/Verksamhetsberättelse.*27.feb/s)
      .first()
      .waitFor();
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("process support changes a member's term", async () => {
    const tab = await world.openTab({ person: "lena", sub: "group/rsg-patientsakerhet/members" });
    await tab.frame.getByRole("button", { name: "Ändra Karl Norling" }).click();
    await tab.frame.getByLabel("Mandatperiod till", { exact: true }).fill("2028-12-31");
    await tab.frame.getByRole("button", { name: "Spara" }).click();
    await tab.frame.getByText(/31.december.2028/).waitFor();
    await tab.close();
  });

  it("the chair binds the channel to the group", async () => {
    const page = await world.browser.newPage();
    await page.goto(`${world.url}/?person=anna&open=configure:${patientSafety}`);
    await page
      .frameLocator("iframe")
      .getByText(/sparas på \/sites\/rsg-patientsakerhet/)
      .waitFor();
    await page.getByRole("button", { name: "Spara" }).click();
    await page.frameLocator("iframe").getByRole("heading", { name: "Nästa möte" }).waitFor();
    await page.close();
  });

  it("the chair writes and publishes notes, told before the first save who can read them", async () => {
    const tab = await world.openTab({ person: "anna", open: patientSafety, sub: "meetings" });
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await tab.frame.getByRole("button", { name: "Lägg in ett möte" }).click();
    await tab.frame.getByRole("textbox", { name: "Rubrik" }).fill("Möte om trycksår");
    await tab.frame.getByRole("textbox", { name: "Dag" }).fill(yesterday);
    await tab.frame.getByRole("textbox", { name: "Från" }).fill("13.00");
    await tab.frame.getByRole("textbox", { name: "Till (om det är bestämt)" }).fill("15.00");
    await tab.frame.getByRole("button", { name: "Spara mötet" }).click();
    const opened = tab.frame.getByRole("button", { name: "Lägg till en punkt" });
    const listed = tab.frame.getByRole("link", { name: "Möte om trycksår" });
    await opened.or(listed).first().waitFor();
    if (!(await opened.isVisible())) await listed.click();
    await opened.click();
    await tab.frame.getByRole("textbox", { name: "Punkt" }).fill("Punktprevalens");
    await tab.frame.getByRole("button", { name: "Lägg till punkten" }).click();
    await tab.frame
      .getByRole("button", { name: /^Anteckna/ })
      .first()
      .click();
    await tab.frame.getByText("När du har sparat kan alla i kanalen läsa det.").waitFor();
    await tab.frame.getByRole("textbox", { name: "Anteckningar" }).fill("Fem av sju regioner har **mätt**.");
    await tab.frame.getByRole("textbox", { name: "Beslut" }).fill("Gruppen mäter igen vecka 11.");
    await tab.frame.getByRole("button", { name: "Spara så att alla i kanalen kan läsa" }).click();
    await tab.frame.getByRole("button", { name: "Publicera anteckningarna" }).click();
    await tab.frame.getByRole("button", { name: "Publicera", exact: true }).click();
    await tab.frame
      .getByText(/Publicerade av Anna Lindgren/)
      .first()
      .waitFor();
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("a member reads them, decisions first", async () => {
    const tab = await world.openTab({ person: "karl", open: patientSafety });
    await tab.frame.getByText("Gruppen mäter igen vecka 11.").waitFor();
    await tab.frame.getByRole("link", { name: "Öppna", exact: true }).click();
    await tab.frame.locator("strong", { hasText: "mätt" }).waitFor();
    await tab.close();
  });

  it("the reminder reaches the right person, its link opens the page where it is handed in, and then there is silence", async () => {
    const page = await world.browser.newPage();
    await page.goto(`${world.url}/?person=elin&open=activity`);
    await page.getByRole("button", { name: "Kör nattens påminnelser" }).click();
    await page
      .getByText(/påminnelser? skickade?\b/)
      .first()
      .waitFor();
    const first = await world.outbox();
    const toElin = first.find(({ to }) => to.startsWith("elin."));
    expect(toElin).toMatchObject({ channel: "activity" });
    expect(toElin?.text).toMatch(/Verksamhetsrapport/i);

    await page
      .getByRole("listitem")
      .filter({ hasText: /verksamhetsrapport/ })
      .filter({ hasText: "Elin Sjöstrand" })
      .getByRole("button", { name: /^Öppna/ })
      .click();
    const frame = page.frameLocator("iframe");
    await frame
      .getByRole("textbox", { name: /Länk/ })
      .fill("https://samverkan.sharepoint.example/rapport.docx");
    await frame.getByRole("button", { name: "Lämna in" }).click();
    await frame
      .getByText(/Inlämnad. Inga fler påminnelser/)
      .first()
      .waitFor();

    await page.goto(`${world.url}/?person=elin&open=activity`);
    await page.getByRole("button", { name: "Kör nattens påminnelser" }).click();
    await page
      .getByText(/^(Inga påminnelser skickades|\d+ påminnelser? skickade?)/)
      .first()
      .waitFor();
    // A mail that came back is told to somebody else that night; to Elin there is nothing more to say.
    const toElinAfter = (await world.outbox()).filter(({ to }) => to.startsWith("elin."));
    expect(toElinAfter).toEqual(first.filter(({ to }) => to.startsWith("elin.")));
    await page.close();
  });
});
