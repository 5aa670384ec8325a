// Members against the mandate: seats demanded and vacant, what an end would break, two steps of appointing, proposals
// from asking to deciding, and declarations of interests; on the screen and then in SharePoint.
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelOf, press, write } from "./support/act.ts";
import { demand, demandNothing } from "./support/demand.ts";
import { axeViolations, cutText, tabFrame } from "./support/inspect.ts";
import { cellsWhere, expectAllStruck, loseAnswersOf, rowsOf, siteOf } from "./support/stored.ts";
import { register, startWorld, type Tab, type World } from "./support/world.ts";

const group = "rag-diabetesfot";
const perRegion = "Varje region ska ha minst en ledamot i gruppen";
const appointing = "Ordförande föreslås av gruppen och utses av programområdet";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await demandNothing(world, group);
  await demand(world, group, {
    key: "per-region",
    kind: "perRegion",
    parameters: {
      minimum: 1,
      maximum: null,
      exact: false,
      regions: ["Region Kalmar län", "Jönköpings län"],
      isApproximate: false,
    },
    quote: perRegion,
  });
  await demand(world, group, {
    key: "national",
    kind: "nationalMember",
    parameters: { condition: "always" },
    quote: "Den nationella ledamoten ska ingå",
  });
  await demand(world, group, {
    key: "chair",
    kind: "chairAppointment",
    parameters: { leader: "chair", proposedBy: "gruppen", appointedBy: "programområdet", routine: null },
    quote: appointing,
  });
});
afterAll(() => world.close());

async function members(person: string, as: Partial<Parameters<World["openTab"]>[0]> = {}): Promise<Tab> {
  const tab = await world.openTab({ person, open: channelOf(group), sub: "members", ...as });
  await tab.frame.getByText(/platser som uppdraget kräver|seats that the mandate/).waitFor();
  return tab;
}

const stored = async (name: string) =>
  (await cellsWhere(world, "Memberships", register, { PersonName: name }))[0];
const proposals = (cells: object = {}) => cellsWhere(world, "Proposals", siteOf(group), { ...cells });
const steps = (cells: object) =>
  cellsWhere(world, "Steps", siteOf(group), { AboutKind: "proposal", ...cells });
const section = (tab: Tab, name: string) => tab.frame.getByRole("region", { name: new RegExp(`^${name}`) });
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

describe("the seats the mandate demands", () => {
  it("are shown with the sentence once, filled or vacant; those not counted are said not to be", async () => {
    const tab = await members("elin");
    const seats = section(tab, "Platser som uppdraget kräver");
    expect(await seats.getByText(`”${perRegion}”`).count()).toBe(1);
    await seats.getByText("Viktor Almqvist").waitFor();
    await seats.getByText("Vakant plats i gruppen").first().waitFor();
    await seats.getByText("Nationell ledamot", { exact: true }).waitFor();
    await section(tab, "Stöd och adjungerade")
      .getByText(/processtöd .* räknas inte/)
      .waitFor();
    expect(await tab.frame.getByRole("button", { name: /^Ändra/ }).count()).toBe(0);
    await tab.close();
  });

  it("a vacant one is filled from its own row, with what is known filled in", async () => {
    const tab = await members("lena");
    await press(tab, "Tillsätt platsen: Nationell ledamot");
    expect(await tab.frame.getByLabel("Nationell ledamot", { exact: true }).inputValue()).toBe("yes");
    await press(tab, "Avbryt");
    const opener = tab.frame.getByRole("button", { name: "Tillsätt platsen: Nationell ledamot" });
    await expect.poll(() => isFocused(opener)).toBe(true);
    await tab.close();
  });
});

describe("what if", () => {
  it("tells which sentence an end would break, and by whom, before anything is saved", async () => {
    const tab = await members("lena");
    await press(tab, "Ändra Viktor Almqvist");
    await write(tab, "Sista dagen", "2027-06-30");
    await tab.frame.getByText("Om Viktor Almqvist slutar 30 juni 2027:").waitFor();
    await tab.frame.getByText(`”${perRegion}” – Jönköpings län saknar då ledamot.`).waitFor();
    await write(tab, "Sista dagen", "");
    await tab.frame.getByText("saknar då ledamot").waitFor({ state: "detached" });
    expect((await stored("Viktor Almqvist"))?.EndedOn).toBeUndefined();
    await press(tab, "Avbryt");
    await tab.close();
  });

  it("tells that nothing is broken, too", async () => {
    const tab = await members("lena");
    await press(tab, "Ändra Lena Åkerblom");
    await write(tab, "Sista dagen", "2027-06-30");
    await tab.frame
      .getByText(/Om Lena Åkerblom slutar 30.juni.2027 påverkas inget av uppdragets krav/)
      .waitFor();
    await press(tab, "Avbryt");
    await tab.close();
  });

  it("a change of region is compared as well", async () => {
    const tab = await members("lena");
    await press(tab, "Ändra Viktor Almqvist");
    await write(tab, "Representerar", "Region Östergötland");
    await tab.frame.getByText("Om ändringen sparas:").waitFor();
    await tab.frame.getByText(/Jönköpings län saknar då ledamot/).waitFor();
    await press(tab, "Avbryt");
    await tab.close();
  });
});

describe("appointing in two steps", () => {
  it("is asked for where the mandate has two, and told until the second is taken", async () => {
    const tab = await members("lena");
    await press(tab, "Ändra Viktor Almqvist");
    await tab.frame.getByLabel("Utsedd den").waitFor();
    expect(await tab.frame.getByLabel("Föreslagen av").count()).toBe(0);
    await press(tab, "Avbryt");
    await press(tab, "Lägg till ledamot eller plats");
    await write(tab, "Namn", "Orvar Kommande");
    await tab.frame.getByLabel("Roll").selectOption("chair");
    await tab.frame.getByText("Uppdraget: programområdet").waitFor();
    await write(tab, "Föreslagen av", "gruppen");
    await write(tab, "Föreslagen den", "2026-01-15");
    await write(tab, "Mandatperiod från", "2099-01-01");
    await press(tab, "Spara");
    await tab.frame.getByText(/Föreslagen av gruppen 15.januari.2026, inte utsedd än/).waitFor();
    expect(await stored("Orvar Kommande")).toMatchObject({ ProposedBy: "gruppen", ProposedOn: "2026-01-15" });
    await tab.close();
  });
});

describe("a declaration of interests", () => {
  it("is entered as two days and told in the row; one that has run out asks to be looked at", async () => {
    const tab = await members("lena");
    await press(tab, "Ändra Elin Sjöstrand");
    await write(tab, "Jävsdeklaration den", "2025-01-12");
    await write(tab, "Jävsdeklaration gäller till", "2099-12-31");
    await press(tab, "Spara");
    await tab.frame.getByText(/Jävsdeklaration 12.januari.2025, gäller till 31.december.2099/).waitFor();
    expect(await stored("Elin Sjöstrand")).toMatchObject({
      InterestsDeclaredOn: "2025-01-12",
      InterestsValidUntil: "2099-12-31",
    });
    await press(tab, "Ändra Viktor Almqvist");
    await write(tab, "Jävsdeklaration den", "2024-01-12");
    await write(tab, "Jävsdeklaration gäller till", "2025-12-31");
    await press(tab, "Spara");
    await tab.frame.getByText(/Jävsdeklarationen gick ut 31.december.2025/).waitFor();
    await tab.close();
  });
});

describe("change proposals", () => {
  it("from a member's first sentence to a changed row: exactly one of each, though answers are lost", async () => {
    const asking = await world.openTab({ person: "viktor", open: channelOf(group) });
    await asking.frame.getByRole("link", { name: "Stämmer inte?" }).click();
    await asking.frame.getByRole("heading", { name: "Föreslå ändring" }).waitFor();
    await press(asking, "Skicka förslaget");
    await expect.poll(() => isFocused(asking.frame.getByLabel(/Vad är det som inte stämmer/))).toBe(true);
    await write(asking, "Region eller arbetsgivare", "Futurum");
    await write(asking, /Vad är det som inte stämmer/, "Jag har bytt <b>arbetsgivare</b> 😀");
    await loseAnswersOf(world, "POST Proposals");
    await press(asking, "Skicka förslaget");
    await asking.frame.getByText(/Föreslaget av Viktor Almqvist/).waitFor();
    await expectAllStruck(world);
    expect(await asking.frame.getByRole("button", { name: /^Godta/ }).count()).toBe(0);
    expect(await proposals()).toMatchObject([{ Kind: "changeMembership", Organisation: "Futurum" }]);
    await asking.close();

    const coordinator = await world.openTab({ person: "ingrid", open: "personal" });
    await coordinator.frame.getByRole("link", { name: /^Avgör: .*Viktor Almqvist/ }).waitFor();
    await coordinator.close();

    const deciding = await members("lena");
    await press(deciding, /^Godta: Ändring för Viktor Almqvist/);
    expect(await deciding.frame.getByLabel("Arbetsgivare").inputValue()).toBe("Futurum");
    await loseAnswersOf(world, "PATCH Memberships", "POST Steps");
    await press(deciding, "Spara");
    await deciding.frame.getByText(/Avgjorda ändringsförslag/).click();
    await deciding.frame.getByText(/Godtaget av Lena Åkerblom/).waitFor();
    await expectAllStruck(world);
    expect((await stored("Viktor Almqvist"))?.Organisation).toBe("Futurum");
    expect(await steps({ Kind: "accept" })).toHaveLength(1);
    await deciding.close();
  });

  it("a new member is declined with the reason, which whoever asked can read", async () => {
    const asking = await members("elin");
    await press(asking, "Föreslå ändring");
    await asking.frame.getByRole("radio", { name: "Någon ny ska in" }).check();
    await write(asking, "Namn", "Nora Ny");
    await write(asking, /Vad är det som inte stämmer/, "Vi saknar en dietist.");
    await press(asking, "Skicka förslaget");
    await asking.frame.getByText("Ny ledamot: Nora Ny").waitFor();
    const deciding = await members("lena");
    await press(deciding, "Avslå: Ny ledamot: Nora Ny");
    await press(deciding, "Avslå");
    await deciding.frame.getByText("Fyll i det här.").waitFor();
    await write(deciding, /Varför avslås/, "Väntar på programområdet.");
    await press(deciding, "Avslå");
    await deciding.frame.getByText("Ny ledamot: Nora Ny", { exact: true }).waitFor({ state: "hidden" });
    await asking.page.reload();
    await asking.frame.getByText(/Avgjorda ändringsförslag/).click();
    await asking.frame.getByText("Väntar på programområdet.").waitFor();
    expect(await steps({ Kind: "decline" })).toMatchObject([{ Comment: "Väntar på programområdet." }]);
    expect(await stored("Nora Ny")).toBeUndefined();
    await asking.close();
    await deciding.close();
  });

  it("a decision by somebody without the role settles nothing, and is told with the name", async () => {
    const asking = await members("elin");
    await press(asking, "Föreslå ändring");
    await asking.frame.getByRole("radio", { name: "Någon slutar" }).check();
    await asking.frame
      .getByLabel("Vem gäller det?")
      .selectOption({ label: "Agnes Thorell, Region Östergötland" });
    await write(asking, "Sista dagen", "2027-06-30");
    await write(asking, /Vad är det som inte stämmer/, "Byter tjänst.");
    await press(asking, "Skicka förslaget");
    await asking.frame.getByText(/Agnes Thorell slutar .*30.juni/).waitFor();
    const [row] = await proposals({ Kind: "endMembership" });
    const answer = await world.graph("agnes", "POST", `${siteOf(group)}/lists/Steps/items`, {
      fields: {
        Key: "past-the-product",
        GroupKey: group,
        Kind: "decline",
        AboutKind: "proposal",
        About: row?.Key,
        Day: "2027-01-01",
      },
    });
    expect(answer.status).toBe(201);
    const deciding = await members("lena");
    await deciding.frame.getByText(/Agnes Thorell avgjorde det .* Det räknas inte/).waitFor();
    await press(deciding, /^Godta: Agnes Thorell slutar/);
    await press(deciding, "Spara");
    await deciding.frame.getByRole("button", { name: /^Godta/ }).waitFor({ state: "detached" });
    expect(await stored("Agnes Thorell")).toMatchObject({
      EndedOn: "2027-06-30",
      EndedBecause: "Byter tjänst.",
    });
    await asking.close();
    await deciding.close();
  });

  it("cannot be added to the register by a member: SharePoint refuses", async () => {
    const [row] = await rowsOf(world, "Memberships");
    const answer = await world.graph(
      "viktor",
      "PATCH",
      `${register}/lists/Memberships/items/${row?.id}/fields`,
      {
        PersonName: "Någon Annan",
      },
    );
    expect(answer.status).toBe(403);
  });
});

describe("the page with everything on it", () => {
  it.each([
    ["sv", "default"],
    ["en", "dark"],
    ["sv", "contrast"],
  ] as const)(
    "%s, %s: no axe violation, nothing cut, no error, wide and at 320 px",
    async (locale, theme) => {
      const tab = await members("lena", { locale, theme });
      await tab.frame
        .getByRole("button", { name: locale === "sv" ? "Ändra Elin Sjöstrand" : "Edit Elin Sjöstrand" })
        .click();
      await tab.frame.getByLabel(locale === "sv" ? "Sista dagen" : "Last day").fill("2027-06-30");
      await tab.frame
        .getByText(locale === "sv" ? /Kalmar län saknar då/ : /No member from Region Kalmar/)
        .waitFor();
      await tab.frame
        .getByText(locale === "sv" ? "Avgjorda ändringsförslag" : "Decided change proposals")
        .click();
      for (const width of [1280, 320]) {
        await tab.page.setViewportSize({ width, height: 900 });
        expect(await axeViolations(tabFrame(tab.page)), `${width} px`).toEqual([]);
        expect(await cutText(tabFrame(tab.page)), `${width} px`).toEqual([]);
      }
      expect(tab.errors).toEqual([]);
      await tab.close();
    },
  );
});
