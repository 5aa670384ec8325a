// Opening a group: cold it is one batch, warm the real data is painted before anything is asked, and a deep link opens
// the very page it names.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "./support/world.ts";

const channel = "19:rsg-stod-for-utveckling-allmant@thread.tacv2";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe("opening a group", () => {
  it("cold: one $batch of at most 11 units before the first data, and nothing else of Graph", async () => {
    await world.forgetRequests();
    // The member's page reads the latest decisions, and what the member has to do, after the first paint; hold that back
    // to see the first paint alone.
    const later = ["AgendaItems", "Actions", "Matters"];
    await world.faults(...later.map((url) => ({ match: { method: "GET", url }, action: "delay", ms: 4000 })));
    const tab = await world.openTab({ person: "johanna", open: channel });
    await tab.frame.getByText("Region Gävleborg").first().waitFor();
    const asked = (await world.requests()).filter(
      ({ url }) => url.includes("/v1.0/") && !later.some((list) => url.includes(list)),
    );
    const batches = asked.filter(({ url }) => url.endsWith("/$batch"));
    const parts = asked.filter(({ batch }) => batch !== null);
    expect(batches).toHaveLength(1);
    expect(parts).toHaveLength(5);
    expect(parts.every(({ status }) => status === 200)).toBe(true);
    expect(asked.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(11);
    expect(asked).toHaveLength(batches.length + parts.length);
    expect(tab.errors).toEqual([]);
    await world.faults();
    await tab.close();
  });

  it("warm: this browser's data is on the screen while Graph and sign-in have not been asked at all", async () => {
    const tab = await world.openTab({ person: "johanna", open: channel });
    await tab.frame.getByText("Region Gävleborg").first().waitFor();
    await tab.page.waitForLoadState("networkidle");
    const asked: string[] = [];
    await tab.page.route(/\/v1\.0\/|\/_host\/token/, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await route.abort();
    });
    // Whatever would connect is held at the door: the paint cannot have waited for it.
    let letIn = () => {};
    const door = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await tab.page.route(/\/assets\/connect-/, async (route) => {
      await door;
      await route.continue();
    });
    await tab.page.reload();
    await tab.frame.getByText("Region Gävleborg").first().waitFor();
    await tab.frame.getByText("Nästa möte").waitFor();
    expect(asked).toEqual([]);
    letIn();
    await tab.close();
  });

  it("another person on the same device sees nothing of it", async () => {
    const tab = await world.openTab({ person: "johanna", open: channel });
    await tab.frame.getByText("Region Gävleborg").first().waitFor();
    const stored = () =>
      tab.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("snapshot")));
    const johannas = await stored();
    expect(johannas.length).toBeGreaterThan(0);
    await tab.page.goto(`${world.url}/?person=fredrik&open=channel:${channel}&bare=1`);
    await tab.frame.getByText("Region Sörmland").first().waitFor();
    expect((await stored()).some((key) => johannas.includes(key))).toBe(false);
    await tab.close();
  });

  it.each([
    ["members", /platser /],
    ["meetings", /Möten/],
    ["plan-report", /Aktivitetsplan/],
  ])("a deep link to %s opens that page", async (sub, words) => {
    const tab = await world.openTab({ person: "mats", open: channel, sub });
    await tab.frame.locator(`[aria-current=page][href$="${sub}"]`).first().waitFor();
    await tab.frame.getByText(words).first().waitFor();
    await tab.close();
  });
});

describe("no network at all", () => {
  it("is said, also when the tab's own files are out of reach, and trying again opens the group", async () => {
    const tab = await world.openTab({ person: "mariam", open: channel });
    await tab.frame.getByText("Region Uppsala").first().waitFor();
    await tab.page.route(/\/assets\/connect-/, (route) => route.abort());
    await tab.page.evaluate(() => localStorage.clear());
    await tab.page.reload();
    await tab.frame.getByText("Det går inte att nå Microsoft 365.").waitFor();
    await tab.page.unroute(/\/assets\/connect-/);
    await tab.frame.getByRole("button", { name: "Försök igen" }).click();
    await tab.frame.getByText("Region Uppsala").first().waitFor();
    await tab.close();
  });
});

describe("a slow Microsoft 365", () => {
  it("is said, rather than left to grey lines", async () => {
    await world.faults({ match: { url: "/$batch" }, action: "delay", ms: 8000 });
    const tab = await world.openTab({ person: "fredrik", open: channel });
    await tab.frame.getByText("Microsoft 365 svarar långsamt").waitFor();
    await tab.frame.getByText("Region Sörmland").first().waitFor();
    await world.faults();
    await tab.close();
  });
});
