// Provisioning: an empty site, the same site again, half a site, a site that somebody made differently, and a site that
// may not be touched.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createItem, query } from "#graph/list-items.ts";
import { planSite } from "#graph/provision.ts";
import { provisionSites } from "#graph/provision-sites.ts";
import { sharePointName } from "#locales/sv/columns.ts";
import type { SiteKind } from "#schema/define-list.ts";
import { groups, memberships } from "#schema/lists/register.ts";
import { listsOf } from "#schema/lists.ts";
import { graphUrl, openEmulator, type TestEmulator } from "../support/emulator.ts";
import { putGroup } from "../support/new-rows.ts";
import {
  coordinationSite,
  groupSite,
  hostname,
  registerSite,
  setupApp,
  tabApp,
} from "../support/test-directory.ts";

let emulator: TestEmulator;
let said: string[];
beforeEach(() => {
  emulator = openEmulator();
  said = [];
});
afterEach(() => emulator.close());

const register = { host: hostname, path: registerSite };
const kinds: SiteKind[] = ["register", "coordination", "group"];

function provision(changes: Partial<Parameters<typeof provisionSites>[0]> = {}): Promise<boolean> {
  return provisionSites({
    client: emulator.setup,
    siteHost: hostname,
    registerSite,
    coordinationSite,
    only: null,
    isDryRun: false,
    name: sharePointName,
    asked: { graphUrl, clientId: setupApp.clientId },
    say: (line) => said.push(line),
    ...changes,
  });
}

const planned = () => planSite(emulator.setup, register, listsOf("register"), sharePointName);

describe("an empty site", () => {
  it("gets every list with its columns, in Swedish, and rows can be written at once", async () => {
    expect(await provision()).toBe(true);
    expect(said).toContain("  + Listan Memberships läggs till med alla sina kolumner.");
    const { body } = await emulator.setup.send({
      method: "GET",
      path: `/sites/${hostname}:${registerSite}:/lists/Memberships?$expand=columns`,
    });
    expect(body).toMatchObject({
      description: "Ledamöter och platser",
      columns: expect.arrayContaining([
        expect.objectContaining({
          name: "Key",
          displayName: "Nyckel",
          indexed: true,
          enforceUniqueValues: true,
        }),
        expect.objectContaining({ name: "TermEnds", displayName: "Mandatperiod till" }),
      ]) as unknown,
    });
    await putGroup(emulator);
    expect(await query(emulator.setup, { site: register, list: groups })).toHaveLength(1);
  });

  it("stays empty in a dry run that tells the same", async () => {
    await provision({ isDryRun: true });
    expect(said).toContain(`${registerSite} (torrkörning: inget ändras)`);
    expect(said).toContain("  + Listan Groups läggs till med alla sina kolumner.");
    expect((await planned()).changes).not.toEqual([]);
  });

  it("takes the groups' sites from the register", async () => {
    await provision();
    await putGroup(emulator);
    said = [];
    await provision();
    expect(said).toContain(groupSite);
    expect(said).toContain("  + Listan Steps läggs till med alla sina kolumner.");
  });
});

describe("a provisioned site", () => {
  it("is left alone when the command is run again", async () => {
    await provision();
    said = [];
    expect(await provision()).toBe(true);
    expect(said).toEqual([registerSite, "  Allt finns redan.", coordinationSite, "  Allt finns redan."]);
  });

  it("gets back what somebody has taken away, and keeps its rows", async () => {
    await provision();
    await putGroup(emulator);
    const lists = `/sites/${hostname}:${registerSite}:/lists`;
    await emulator.setup.send({ method: "DELETE", path: `${lists}/Rules` });
    await emulator.setup.send({ method: "DELETE", path: `${lists}/Memberships/columns/TermEnds` });
    const patch = (column: string, body: object) =>
      emulator.setup.send({ method: "PATCH", path: `${lists}/Memberships/columns/${column}`, body });
    await patch("GroupKey", { indexed: false });
    await patch("Key", { enforceUniqueValues: false });
    await patch("Role", { choice: { choices: ["chair", "member"] } });
    await patch("PersonName", { displayName: "Namnet" });
    said = [];

    expect(await provision({ only: registerSite })).toBe(true);

    expect(said).toEqual([
      registerSite,
      "  + Listan Rules läggs till med alla sina kolumner.",
      "  + Kolumnen Memberships.Key indexeras och görs unik.",
      "  + Kolumnen Memberships.GroupKey indexeras.",
      expect.stringMatching(/Memberships\.Role får de val som saknas: viceChair, convener, coOpted/),
      "  ~ Kolumnen Memberships.PersonName får visningsnamnet ”Namn”.",
      "  + Kolumnen Memberships.TermEnds läggs till.",
    ]);
    expect(await planned()).toEqual({ changes: [], differences: [] });
    expect(await query(emulator.setup, { site: register, list: groups })).toHaveLength(1);
  });

  it("keeps a choice that somebody has added by hand", async () => {
    await provision();
    const path = `/sites/${hostname}:${registerSite}:/lists/Memberships/columns/Role`;
    await emulator.setup.send({
      method: "PATCH",
      path,
      body: { choice: { choices: ["chair", "egen roll"] } },
    });
    await provision({ only: registerSite });
    const { body } = await emulator.setup.send({ method: "GET", path });
    expect((body as { choice: { choices: string[] } }).choice.choices).toEqual(
      expect.arrayContaining(["egen roll", "member"]),
    );
  });

  it("resumes after a run that was cut off half-way", async () => {
    await emulator.plan({ match: { method: "POST", url: "/lists$" }, after: 2, action: "cut" });
    expect(await provision({ only: registerSite })).toBe(false);
    expect(said.join("\n")).toMatch(/inget svar.*kör kommandot igen/);
    expect(await provision({ only: registerSite })).toBe(true);
    expect(await planned()).toEqual({ changes: [], differences: [] });
  });
});

describe("what it may not change", () => {
  it("names a column of another kind, says why it stays, and adds the rest", async () => {
    await emulator.setup.send({
      method: "POST",
      path: `/sites/${hostname}:${registerSite}:/lists`,
      body: {
        displayName: "Memberships",
        columns: [{ name: "TermEnds", dateTime: { format: "dateOnly" } }],
        list: { template: "genericList" },
      },
    });
    expect(await provision({ only: registerSite })).toBe(false);
    expect(said).toContainEqual(
      expect.stringMatching(
        /! Kolumnen Memberships\.TermEnds är av slaget ”datum och tid” men ska vara ”en rad text”/,
      ),
    );
    const plan = await planned();
    expect(plan.changes).toEqual([]);
    expect(plan.differences).toEqual([
      { list: "Memberships", column: "TermEnds", wanted: "text", found: "dateTime" },
    ]);
    await createItem(emulator.setup, register, memberships, { Title: "x", Key: "k", PersonName: "Åsa" });
  });

  it("names a column whose rows stand in the way of being unique, says what to do, and adds the rest", async () => {
    const list = `/sites/${hostname}:${registerSite}:/lists`;
    const body = {
      displayName: "Memberships",
      columns: [{ name: "Key", text: {} }],
      list: { template: "genericList" },
    };
    await emulator.setup.send({ method: "POST", path: list, body });
    for (const Title of ["a", "b"]) {
      const row = { fields: { Title, Key: "k" } };
      await emulator.setup.send({ method: "POST", path: `${list}/Memberships/items`, body: row });
    }
    expect(await provision({ only: registerSite })).toBe(false);
    const at = said.indexOf("  ! Detta gick inte: Kolumnen Memberships.Key indexeras och görs unik.");
    expect(said[at + 1]).toContain("flera rader samma värde");
    expect(said).toContain("  + Kolumnen Memberships.EndedBecause läggs till.");
    expect(said).toContain("  + Listan Rules läggs till med alla sina kolumner.");
    expect((await planned()).changes).toMatchObject([{ kind: "addIndex", property: "key" }]);
  });

  it("says which right is missing, who can give it, and the very command", async () => {
    expect(
      await provision({
        client: emulator.clientOf("coordinator"),
        only: groupSite,
        asked: { graphUrl, clientId: tabApp.clientId },
      }),
    ).toBe(false);
    const text = said.join("\n");
    expect(text).toContain("fullcontrol på webbplatsen");
    expect(text).toContain(`curl -X POST '${graphUrl}/sites/${hostname}:${groupSite}:/permissions'`);
    const command = /-d '(.*)'/.exec(text)?.[1] ?? "";
    const path = `/sites/${hostname}:${groupSite}:/permissions`;
    const granted = await emulator.setup.send({ method: "POST", path, body: JSON.parse(command) as object });
    expect(granted.status).toBe(201);
  });

  it("names a site that is not there", async () => {
    expect(await provision({ only: "/sites/finns-inte" })).toBe(false);
    expect(said[0]).toMatch(/^\/sites\/finns-inte: finns inte\./);
  });
});

describe("Swedish names", () => {
  it("are there for every list and column, and no two columns of a list share one", () => {
    for (const list of kinds.flatMap((kind) => listsOf(kind))) {
      expect(sharePointName(list.name)).toBeTruthy();
      const names = Object.keys(list.columns).map((property) => sharePointName(list.name, property));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
