// Plan och rapport on the screen: what a member hands in past the product, an answer lost on the way, and what
// SharePoint then holds.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startWorld, type World } from "./support/world.ts";

const channel = "19:rsg-lakemedel-sydostra-allmant@thread.tacv2";
const steps = "/sites/samverkan.sharepoint.example:/sites/rsg-lakemedel-sydostra:/lists/Steps/items";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface StepFields {
  Key: string;
  Kind: string;
  About: string;
  Link?: string;
}

/** The group's steps about one thing, as SharePoint holds them. */
async function stepsAbout(about: string): Promise<StepFields[]> {
  const answer = await world.graph("ingrid", "GET", `${steps}?$expand=fields&$top=500`);
  const { value } = (await answer.json()) as { value: { fields: StepFields }[] };
  return value.map(({ fields }) => fields).filter(({ About }) => About === about);
}

/** Opens what is late, which stands first, and gives the key its address names. */
async function openLate(person: string) {
  const tab = await world.openTab({ person, open: channel, sub: "plan-report" });
  await tab.frame
    .getByRole("button", { name: /^Årsrapport för/ })
    .first()
    .click();
  const inner = tab.page.frames().find((frame) => /#\/plan-report\//.test(frame.url()));
  return { tab, key: decodeURIComponent(inner?.url().split("/").at(-1) ?? "") };
}

it("a member who hands in past the product is named, and the chair's one press makes it count", async () => {
  const { tab, key } = await openLate("bengt");
  const made = await world.graph("cecilia", "POST", steps, {
    fields: {
      Key: "e2e-past-the-product",
      GroupKey: "rsg-lakemedel-sydostra",
      Kind: "handIn",
      AboutKind: "deliverable",
      About: key,
      Day: "2026-11-20",
      Link: "https://samverkan.sharepoint.example/rapport.docx",
    },
  });
  expect(made.status).toBe(201);
  await tab.close();

  const again = await openLate("bengt");
  await again.tab.frame.getByText(/Cecilia Nyman lämnade in .*men var inte ordförande/).waitFor();
  await again.tab.frame.getByText(/Påminnelserna fortsätter tills/).waitFor();
  await world.faults({ match: { method: "POST", url: "Steps" }, action: "loseAnswer" });
  await again.tab.frame.getByRole("button", { name: "Bekräfta inlämningen" }).click();
  await again.tab.frame.getByText("Inlämnad. Inga fler påminnelser.").waitFor();
  expect((await stepsAbout(key)).map(({ Kind, Link }) => [Kind, Link])).toEqual([
    ["handIn", "https://samverkan.sharepoint.example/rapport.docx"],
    ["handIn", "https://samverkan.sharepoint.example/rapport.docx"],
  ]);
  await again.tab.close();
});

it("a document handed in again keeps its draft through a failure, and is one row after a lost answer", async () => {
  const { tab, key } = await openLate("bengt");
  const before = (await stepsAbout(key)).length;
  await tab.frame.getByRole("button", { name: "Lämna in igen" }).click();
  const link = tab.frame.getByRole("textbox", { name: "Länk" });
  const submit = tab.frame.getByRole("button", { name: "Lämna in", exact: true });
  await link.fill("javascript:alert(1)");
  await submit.click();
  await tab.frame.getByText("Länken ska börja med https:// eller http://.").waitFor();
  await link.fill("https://samverkan.sharepoint.example/ny.docx");
  await world.faults({ match: { method: "POST", url: "Steps" }, action: "cut", times: -1 });
  await submit.click();
  await tab.frame.getByText("Det gick inte att spara.").waitFor();
  expect(await link.inputValue()).toBe("https://samverkan.sharepoint.example/ny.docx");
  await world.faults({ match: { method: "POST", url: "Steps" }, action: "loseAnswer" });
  await submit.click();
  await tab.frame.getByRole("link", { name: "ny.docx" }).waitFor();
  expect((await stepsAbout(key)).length).toBe(before + 1);
  await tab.close();
});

it("the coordinator receives it, and what is received waits no more", async () => {
  const tab = await world.openTab({ person: "ingrid", open: "personal" });
  await tab.frame.getByRole("link", { name: /Läs: RSG Läkemedel Sydöstra, Årsrapport/ }).click();
  await tab.frame.getByRole("button", { name: "Ta emot" }).click();
  await tab.frame.getByText(/Mottagen .* av Ingrid Sandell/).waitFor();
  await tab.frame.getByRole("link", { name: "Alla grupper" }).click();
  await tab.frame.getByRole("button", { name: /grupper/ }).waitFor();
  await expect
    .poll(() => tab.frame.getByRole("link", { name: /Läs: RSG Läkemedel Sydöstra, Årsrapport/ }).count())
    .toBe(0);
  await tab.close();
});
