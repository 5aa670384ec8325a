// The first group of a region: entered on the screen, found once in SharePoint, chosen for its channel.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, cutText, tabFrame } from "./support/inspect.ts";
import { register, startWorld, type World } from "./support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function groupsAt(sitePath: string): Promise<Record<string, unknown>[]> {
  const answer = await world.graph("ingrid", "GET", `${register}/lists/Groups/items?$expand=fields`);
  const { value } = (await answer.json()) as { value: { fields: Record<string, unknown> }[] };
  return value.map(({ fields }) => fields).filter(({ SitePath }) => SitePath === sitePath);
}

describe("adding a group", () => {
  it("by the coordinator, with its answer lost: one row, with the coordinator's own account", async () => {
    const tab = await world.openTab({ person: "ingrid" });
    await tab.frame.getByRole("button", { name: "Lägg till en grupp" }).click();
    await tab.frame.getByRole("button", { name: "Lägg till gruppen" }).click();
    await tab.frame.getByText("Skriv platsen så här").waitFor();
    expect(await axeViolations(tabFrame(tab.page))).toEqual([]);
    expect(await cutText(tabFrame(tab.page))).toEqual([]);
    await tab.frame.getByLabel("Gruppens namn").fill("RPO Äldres hälsa");
    await tab.frame.getByLabel("Gruppens SharePoint-plats").fill("/sites/rpo-aldres-halsa");
    await world.faults({ match: { method: "POST", url: "Groups" }, action: "loseAnswer" });
    await tab.frame.getByRole("button", { name: "Lägg till gruppen" }).click();
    await tab.frame.getByText("RPO Äldres hälsa").first().waitFor();
    expect(await groupsAt("/sites/rpo-aldres-halsa")).toMatchObject([
      { Title: "RPO Äldres hälsa", CoordinatorName: "Ingrid Sandell" },
    ]);
    await tab.close();
  });

  it("by somebody who may not: refused by SharePoint, in words, and what was typed stays", async () => {
    const tab = await world.openTab({
      person: "anna",
      open: "configure:19:rsg-patientsakerhet-allmant@thread.tacv2",
    });
    await tab.frame.getByRole("button", { name: "Lägg till en grupp" }).click();
    await tab.frame.getByLabel("Gruppens namn").fill("En egen grupp");
    await tab.frame.getByLabel("Gruppens SharePoint-plats").fill("/sites/egen");
    await tab.frame.getByRole("button", { name: "Lägg till gruppen" }).click();
    await tab.frame.getByText("Det gick inte att spara.").waitFor();
    expect(await tab.frame.getByLabel("Gruppens namn").inputValue()).toBe("En egen grupp");
    expect(await groupsAt("/sites/egen")).toEqual([]);
    await tab.close();
  });
});
