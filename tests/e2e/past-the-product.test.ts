// What is done past the product, straight in SharePoint: SharePoint lets every member of the site write, so the rows are
// there. The product says who did it and that it does not hold, and the reminders go on.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunResult } from "#reminders/result.ts";
import { channelOf, press } from "./support/act.ts";
import { type Cells, rowsOf, type StoredRow, siteOf } from "./support/stored.ts";
import { startWorld, type Tab, type World } from "./support/world.ts";

const development = "rsg-stod-for-utveckling";
const medicines = "rsg-lakemedel-sydostra";
const site = siteOf(development);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function rowWhere(list: string, cells: Cells, at = site): Promise<StoredRow> {
  const found = (await rowsOf(world, list, at)).find(({ fields }) =>
    Object.entries(cells).every(([name, value]) => fields[name] === value),
  );
  if (!found) throw new Error(`${list} holds no row with ${JSON.stringify(cells)}.`);
  return found;
}

const meetingCalled = (title: string) => rowWhere("Meetings", { Title: title });

async function patch(person: string, list: string, { id }: StoredRow, fields: Cells): Promise<void> {
  const answer = await world.graph(person, "PATCH", `${site}/lists/${list}/items/${id}/fields`, fields);
  expect(answer.status).toBe(200);
}

async function openMeeting(person: string, title: string): Promise<Tab> {
  const tab = await world.openTab({ person, open: channelOf(development), sub: "meetings" });
  await tab.frame.getByRole("link", { name: title, exact: true }).click();
  await tab.frame.getByRole("heading", { name: "Godkännande och publicering" }).waitFor();
  return tab;
}

async function seesOnOverview(person: string, sentence: RegExp): Promise<void> {
  const tab = await world.openTab({ person, open: channelOf(development) });
  await tab.frame.getByText(sentence).first().waitFor();
  await tab.close();
}

describe("a member publishes by calling Graph", () => {
  const title = "Arbetsmöte om aktivitetsplanen";

  it("the row is there, with the member's name as SharePoint's own", async () => {
    const meeting = await meetingCalled(title);
    const made = await world.graph("johanna", "POST", `${site}/lists/Steps/items`, {
      fields: {
        Key: "e2e-published-past-the-product",
        GroupKey: development,
        Kind: "publish",
        AboutKind: "meeting",
        About: meeting.fields.Key,
        Day: new Date().toISOString().slice(0, 10),
      },
    });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ createdBy: { user: { displayName: "Johanna Eklöf" } } });
  });

  it.each(["mats", "rolf"])(
    "the meeting's page says to %s who did it, and that it was not the chair",
    async (person) => {
      const tab = await openMeeting(person, title);
      await tab.frame
        .getByText("Publicerade av Johanna Eklöf, som inte var ordförande eller processtöd")
        .waitFor();
      await tab.close();
    },
  );

  it("the chair's overview says it too", () =>
    seesOnOverview("mats", /Johanna Eklöf publicerade anteckningar .*utan att då vara ordförande/));

  it("a member who reads the decisions on the overview is told as well", () =>
    seesOnOverview(
      "rolf",
      /Johanna Eklöf publicerade anteckningarna, men var inte ordförande eller processtöd/,
    ));

  it("the chair publishes, and then they stand", async () => {
    const tab = await openMeeting("mats", title);
    await press(tab, "Publicera anteckningarna");
    await press(tab, "Publicera");
    await tab.frame.getByText("Publicerade av Mats Bergdahl", { exact: true }).waitFor();
    await tab.close();
  });
});

describe("what was published is changed by calling Graph", () => {
  it("the notes: said on the meeting, in the list and to who reads the decisions on the overview", async () => {
    const title = "Arbetsmöte om aktivitetsplanen";
    const item = await rowWhere("AgendaItems", { Title: "Uppföljning av årets mål" });
    await patch("rolf", "AgendaItems", item, { Decision: "Uppföljningen läggs ned." });
    const tab = await openMeeting("johanna", title);
    await tab.frame.getByText("Ändrade efter publiceringen").waitFor();
    await tab.frame.getByRole("link", { name: "Alla möten" }).click();
    const row = tab.frame.getByRole("listitem").filter({ hasText: title });
    await row.getByText("Ändrade efter publiceringen").waitFor();
    await tab.close();
    await seesOnOverview("johanna", /Anteckningarna har ändrats efter publiceringen/);
  });

  it("the step itself: who changed it is said, and it stands no longer", async () => {
    const title = "Uppstartsmöte";
    const { fields } = await meetingCalled(title);
    const step = await rowWhere("Steps", { About: fields.Key, Kind: "publish" });
    await patch("rolf", "Steps", step, { Comment: "Godkänt av alla" });
    const tab = await openMeeting("mats", title);
    await tab.frame.getByText("Raden ändrades efteråt i SharePoint av Rolf Tegnér").waitFor();
    await tab.frame.getByRole("button", { name: "Publicera anteckningarna" }).waitFor();
    await tab.close();
    await seesOnOverview(
      "mats",
      /Rolf Tegnér ändrade .*raden som säger att Lena Åkerblom publicerade anteckningar/,
    );
  });
});

describe("a member hands in by calling Graph", () => {
  const steps = `${siteOf(medicines)}/lists/Steps/items`;

  /** Whether the reminders, run now, would remind of the report. */
  async function isReminded(): Promise<boolean> {
    const { stdout } = await promisify(execFile)(process.execPath, [
      "src/reminders/main.ts",
      ...["--graph", `${world.url}/v1.0`, "--group", medicines, "--dry-run", "--json"],
    ]);
    const { notices } = JSON.parse(stdout) as RunResult;
    return notices.some(({ why }) => why.some(({ what }) => /årsrapport/i.test(what)));
  }

  it("it is shown, settles nothing, and the reminders go on until the chair has confirmed it", async () => {
    expect(await isReminded()).toBe(true);
    const tab = await world.openTab({ person: "olof", sub: `group/${medicines}/plan-report` });
    await press(tab, /^Årsrapport för/);
    await tab.frame.locator("[aria-expanded=true]").waitFor();
    const address =
      tab.page
        .frames()
        .find((frame) => /plan-report\//.test(frame.url()))
        ?.url() ?? "";
    const made = await world.graph("hassan", "POST", steps, {
      fields: {
        Key: "e2e-handed-in-past-the-product",
        GroupKey: medicines,
        Kind: "handIn",
        AboutKind: "deliverable",
        About: decodeURIComponent(address.split("/").at(-1) ?? ""),
        Day: new Date().toISOString().slice(0, 10),
        Link: "https://samverkan.sharepoint.example/rapport.docx",
      },
    });
    expect(made.status).toBe(201);
    expect(await isReminded()).toBe(true);

    await tab.page.reload();
    await press(tab, /^Årsrapport för/);
    await tab.frame.getByText(/Hassan Karimi lämnade in .*men var inte ordförande/).waitFor();
    await tab.frame.getByText(/Påminnelserna fortsätter tills/).waitFor();
    await press(tab, "Bekräfta inlämningen");
    await tab.frame.getByText("Inlämnad. Inga fler påminnelser.").waitFor();
    expect(await isReminded()).toBe(false);
    await tab.close();
  });

  it("a hand-in that is changed afterwards counts no longer, and the reminders are back", async () => {
    const step = (await rowsOf(world, "Steps", siteOf(medicines))).findLast(
      ({ fields }) => fields.Kind === "handIn" && fields.OnBehalfOf === "Bengt Rydell",
    );
    const link = "https://samverkan.sharepoint.example/annat.docx";
    await world.graph("cecilia", "PATCH", `${steps}/${step?.id}/fields`, { Link: link });
    expect(await isReminded()).toBe(true);
    const tab = await world.openTab({ person: "olof", sub: `group/${medicines}/plan-report` });
    await press(tab, /^Årsrapport för/);
    await tab.frame
      .getByText(
        /Inlämnad .*av Olof Hellgren.*Raden ändrades i SharePoint .*av Cecilia Nyman, så den räknas inte/,
      )
      .waitFor();
    await tab.close();
  });
});
