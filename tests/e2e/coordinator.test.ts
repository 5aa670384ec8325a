// A coordinator's day: reminds by hand with a preview, sees why somebody was or was not told, and changes the policy.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press, write } from "./support/act.ts";
import { axeViolations, cutText, tabFrame } from "./support/inspect.ts";
import { rowsOf, siteOf } from "./support/stored.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

const coordination = "/sites/samverkan.sharepoint.example:/sites/uppdrag-samordning:";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const runReminders = async () => {
  const answer = await fetch(`${world.url}/_host/remind`, { method: "POST" });
  return (await answer.json()) as { sent: number; failed: number };
};
const allGroups = () => world.openTab({ person: "ingrid", sub: "all-groups" });
const pick = (tab: Tab, name: RegExp) => tab.frame.getByRole("checkbox", { name }).first().check();
const noticesByHand = async () =>
  (await rowsOf(world, "Notices", coordination)).filter(({ fields }) => fields.Trigger === "hand");

describe("reminding by hand", () => {
  it("shows who hears what first, sends it once in the coordinator's name, and the night does not say it again", async () => {
    const tab = await allGroups();
    await tab.frame.getByText("de har aldrig körts").waitFor();
    await pick(tab, /^Välj RSG Läkemedel Sydöstra: Årsrapport/);
    await pick(tab, /^Välj Samordningsråd rättspsykiatri: Ta fram siffror/);
    await pick(tab, /^Välj Samordningsråd rättspsykiatri: Beskriva kommunens/);
    await press(tab, "Förhandsgranska påminnelsen");
    await tab.frame.getByText("Till Daniel Wiklund").waitFor();
    await tab.frame.getByText("Går nu som avisering i Teams.").first().waitFor();
    await tab.frame.getByText("Går som e-post vid tjänstens nästa körning.").waitFor();
    expect(await axeViolations(tabFrame(tab.page))).toEqual([]);
    expect(await cutText(tabFrame(tab.page))).toEqual([]);
    expect(await world.outbox()).toEqual([]);
    expect(await noticesByHand()).toEqual([]);

    await press(tab, "Skicka 3 påminnelser");
    await tab.frame.getByText("Accepterad av Teams").waitFor();
    expect((await world.outbox()).map(({ to, channel }) => [to, channel])).toEqual([
      ["daniel.wiklund@samverkan.example", "activity"],
    ]);
    // Bengt has removed the app and Gun has no account: theirs are left to the service, by every other way it has.
    const rows = await noticesByHand();
    expect(rows.map(({ fields }) => [fields.RecipientName, fields.Channel, fields.Progress]).sort()).toEqual([
      ["Bengt Rydell", "team", "claimed"],
      ["Daniel Wiklund", "activity", "sent"],
      ["Gun Ahlström", "mail", "claimed"],
    ]);
    await press(tab, "Klar");
    await tab.frame.getByRole("heading", { name: "Ska göras" }).waitFor();
    // The browser's own remark on Teams' refusal.
    expect(tab.errors.filter((text) => !/status of 403/.test(text))).toEqual([]);

    await runReminders();
    const toDaniel = (await world.outbox()).filter(({ to }) => to.startsWith("daniel"));
    expect(toDaniel).toHaveLength(1);
    await tab.close();
  });

  it("works the group out anew first: what has been done since is not reminded of", async () => {
    const tab = await allGroups();
    await pick(tab, /^Välj RSG Läkemedel Sydöstra: Årsrapport/);
    const chair = await world.openTab({
      person: "bengt",
      open: "19:rsg-lakemedel-sydostra-allmant@thread.tacv2",
      sub: "plan-report",
    });
    await chair.frame
      .getByRole("button", { name: /^Årsrapport för/ })
      .first()
      .click();
    await write(chair, /^Länk/, "https://samverkan.sharepoint.example/rapport.docx");
    await chair.frame.getByRole("button", { name: "Lämna in", exact: true }).click();
    await chair.frame
      .getByText(/^Inlämnad/)
      .first()
      .waitFor();
    await chair.close();
    await press(tab, "Förhandsgranska påminnelsen");
    await tab.frame.getByText("Det finns inget kvar att påminna om").waitFor();
    await press(tab, "Klar");
    // And the list has been worked out anew with it: the report now waits for the coordinator.
    await tab.frame.getByText(/^Årsrapport\s\d+ att ta emot · inlämnad/).waitFor();
    await tab.close();
  });
});

describe("Alla grupper", () => {
  it("reads the groups themselves anew when asked: what somebody else has done since shows", async () => {
    const site = siteOf("rsg-stod-for-utveckling");
    const tab = await allGroups();
    const row = tab.frame.getByRole("link", { name: /^Remiss: Vägledning/ }).first();
    await row.waitFor();
    const [matter] = (await rowsOf(world, "Matters", site)).filter(({ fields }) =>
      String(fields.Title).startsWith("Vägledning"),
    );
    const answered = await world.graph("mariam", "POST", `${site}/lists/Steps/items`, {
      fields: {
        Key: "e2e-answered",
        GroupKey: "rsg-stod-for-utveckling",
        Kind: "answer",
        AboutKind: "matter",
        About: matter?.fields.Key,
        Day: "2026-11-20",
      },
    });
    expect(answered.status).toBe(201);
    await press(tab, "Läs in på nytt");
    await row.waitFor({ state: "detached" });
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("goes on from the top of the page where it gives way to the preview, and back", async () => {
    const tab = await allGroups();
    await pick(tab, /^Välj RAG Diabetesfot/);
    await tab.frame.getByRole("button", { name: "Förhandsgranska påminnelsen" }).press("Enter");
    await tab.frame.getByText(/Ingenting är skickat än/).waitFor();
    const focused = () => tabFrame(tab.page).evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe("content");
    await tab.frame.getByRole("button", { name: "Tillbaka utan att skicka" }).press("Enter");
    await tab.frame.getByRole("heading", { name: "Ska göras" }).waitFor();
    expect(await focused()).toBe("content");
    await tab.close();
  });
});

describe("the log", () => {
  it("leads from what is due to why, step by step", async () => {
    const tab = await world.openTab({ person: "ingrid", sub: "reminders" });
    await tab.frame.getByText(/^Senaste körningen blev klar/).waitFor();
    await tab.frame.getByRole("button", { name: /ska skickas/ }).click();
    await tab.frame
      .getByRole("link", { name: /Aktivitetsplan|Remiss|Handlingsplan/ })
      .first()
      .click();
    await tab.frame.getByRole("heading", { name: "Påminnelserna i tur och ordning" }).waitFor();
    await tab.frame.getByText(/^Nästa påminnelse går/).waitFor();
    expect(await axeViolations(tabFrame(tab.page))).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("names the way that failed and the one that took over", async () => {
    const tab = await world.openTab({ person: "ingrid", sub: "reminders" });
    await tab.frame.getByText("Till Bengt Rydell").first().waitFor();
    await tab.frame
      .getByText(/^Prövades först: Teams/)
      .first()
      .waitFor();
    await tab.frame.getByText("Gick sedan: e-post.").first().waitFor();
    await tab.close();
  });
});

describe("the policy", () => {
  const openPolicy = async () => {
    const tab = await world.openTab({ person: "ingrid", sub: "reminders" });
    await tab.frame.getByRole("link", { name: "Regler för påminnelser" }).click();
    await tab.frame.getByRole("heading", { name: "Regler för påminnelser" }).waitFor();
    return tab;
  };

  it("refuses in a sentence, where it is written: a step after the day called before, a circle, somebody unknown", async () => {
    const tab = await openPolicy();
    await press(tab, "Ändra Rapporter");
    await write(tab, "Dagar före", "-7, 30");
    await tab.frame.getByLabel("2.", { exact: true }).selectOption("owner");
    await tab.frame.getByLabel("3.", { exact: true }).selectOption("person");
    await write(tab, "Namn", "Okänd Person");
    await write(tab, "E-post", "okand@ingenstans.example");
    await press(tab, "Spara regeln");
    await tab.frame
      .getByText("−7 dagar före är 7 dagar efter. Skriv 7 under Dagar efter i stället.")
      .waitFor();
    await tab.frame
      .getByText(/Den det ligger hos står två gånger: påminnelsen skulle gå runt i en cirkel/)
      .waitFor();
    await tab.frame
      .getByText(/Okänd Person finns varken bland gruppens ledamöter eller i katalogen/)
      .waitFor();
    expect(await rowsOf(world, "Policies", coordination)).toEqual([]);
    expect(await tab.frame.getByRole("textbox", { name: "Dagar före" }).inputValue()).toBe("-7, 30");
    expect(await axeViolations(tabFrame(tab.page))).toEqual([]);
    await tab.close();
  });

  it("saves what can hold, says where it was decided, and the nightly run follows it", async () => {
    const tab = await openPolicy();
    await press(tab, "Ändra Att göra");
    await tab.frame.getByRole("checkbox", { name: "Ingen påminnelse om detta" }).check();
    await press(tab, "Spara regeln");
    await tab.frame.getByText("Beslutat för alla grupper").waitFor();
    const [row] = await rowsOf(world, "Policies", coordination);
    expect(row?.fields).toMatchObject({ DutyKind: "action", IsSilent: true });
    await press(tab, "Ta tillbaka regeln för Att göra");
    await tab.frame.getByText("Beslutat för alla grupper").waitFor({ state: "detached" });
    const [voided] = await rowsOf(world, "Policies", coordination);
    expect(voided?.fields.VoidedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it("refuses two groups that follow each other, and names the circle", async () => {
    const tab = await openPolicy();
    const scope = (title: string) =>
      tab.frame.getByLabel("Regler för", { exact: true }).selectOption({ label: title });
    const follow = (title: string) =>
      tab.frame.getByLabel("Följer samma regler som").selectOption({ label: title });
    await scope("RAG Diabetesfot");
    await follow("RSG Patientsäkerhet");
    await press(tab, "Spara");
    await tab.frame.getByText("Sparat").waitFor();
    await scope("RSG Patientsäkerhet");
    await follow("RAG Diabetesfot");
    await press(tab, "Spara");
    await tab.frame
      .getByText("Det blir en cirkel: RSG Patientsäkerhet → RAG Diabetesfot → RSG Patientsäkerhet")
      .waitFor();
    await tab.close();
  });

  it("shows what was decided meanwhile in another tab, loses nothing typed, and lets the person choose", async () => {
    const [first, second] = [await openPolicy(), await openPolicy()];
    const days = (tab: Tab, text: string) => write(tab, "Dagar före", text);
    const daysStored = async () => {
      const rows = await rowsOf(world, "Policies", coordination);
      return rows.flatMap(({ fields }) => (fields.DutyKind === "plan" ? [fields.DaysBefore] : []));
    };
    const met = second.frame.getByText("Sedan du öppnade regeln har Ingrid Sandell beslutat:");
    for (const tab of [first, second]) await press(tab, "Ändra Planer");
    await days(first, "45");
    await days(second, "20, 10");
    await press(first, "Spara regeln");
    await first.frame.getByText(/^45 dagar före/).waitFor();
    await press(second, "Spara regeln");
    await met.waitFor();
    await second.frame.getByText("45 dagar före · 1, 7, 14 och 28 dagar efter").waitFor();
    expect(await second.frame.getByRole("textbox", { name: "Dagar före" }).inputValue()).toBe("20, 10");
    expect(await daysStored()).toEqual(["[45]"]);
    expect(await axeViolations(tabFrame(second.page))).toEqual([]);
    expect(await cutText(tabFrame(second.page))).toEqual([]);
    await press(second, "Spara mitt i stället");
    await second.frame.getByText(/^20 och 10 dagar före/).waitFor();
    expect(await daysStored()).toEqual(["[20,10]"]);

    // The other tab still shows 45: what it has not shown is not taken back by it.
    await press(first, "Ta tillbaka regeln för Planer");
    await first.frame.getByText(/^Regeln är inte tillbakatagen: Ingrid Sandell har ändrat den/).waitFor();
    await first.frame.getByText(/^20 och 10 dagar före/).waitFor();
    for (const tab of [first, second]) await press(tab, "Ändra Planer");
    await days(first, "50");
    await days(second, "5");
    await press(first, "Spara regeln");
    await first.frame.getByText(/^50 dagar före/).waitFor();
    await press(second, "Spara regeln");
    await met.waitFor();
    await press(second, "Behåll det beslutet");
    await met.waitFor({ state: "detached" });
    await second.frame.getByText(/^50 dagar före/).waitFor();
    expect(await daysStored()).toEqual(["[50]"]);
    for (const tab of [first, second]) await tab.close();
  });

  it("tells of another choice of whose rules a group follows, made meanwhile", async () => {
    const [first, second] = [await openPolicy(), await openPolicy()];
    const follow = (tab: Tab, title: string) =>
      tab.frame.getByLabel("Följer samma regler som").selectOption({ label: title });
    for (const tab of [first, second]) {
      await tab.frame
        .getByLabel("Regler för", { exact: true })
        .selectOption({ label: "RSG Patientsäkerhet" });
    }
    await follow(first, "RSG Läkemedel Sydöstra");
    await follow(second, "Samordningsråd rättspsykiatri");
    await press(first, "Spara");
    await first.frame.getByText("Sparat").waitFor();
    await press(second, "Spara");
    await second.frame
      .getByText(/Ingrid Sandell beslutat att gruppen följer samma regler som RSG Läkemedel Sydöstra\.$/)
      .waitFor();
    expect(await axeViolations(tabFrame(second.page))).toEqual([]);
    await press(second, "Spara mitt i stället");
    await second.frame.getByText("Sparat").waitFor();
    const chosen = second.frame.getByLabel("Följer samma regler som").locator("option:checked");
    expect(await chosen.textContent()).toBe("Samordningsråd rättspsykiatri");
    for (const tab of [first, second]) await tab.close();
  });
});
