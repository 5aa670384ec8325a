// A confirmed mandate survives a failure at every single write: doing it again finishes the job and doubles nothing.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Group } from "#domain/entities.ts";
import { fingerprintOf, keyOf } from "#domain/keys.ts";
import { query } from "#graph/list-items.ts";
import { mandateGroups, mandates, rules } from "#schema/lists/register.ts";
import type { ConfirmedMandate, Store } from "#store/port.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newRule, putGroup } from "../support/new-rows.ts";
import { hostname, registerSite } from "../support/test-directory.ts";

const text = "Gruppen ska lämna en verksamhetsberättelse senast den 15 mars.\n";

let emulator: TestEmulator;
let store: Store;
let group: Group;
beforeEach(async () => {
  emulator = await openProvisioned();
  store = emulator.storeOf("coordinator");
  await putGroup(emulator);
  const [row] = (await store.groups()).rows;
  if (!row) throw new Error("The group is not there.");
  group = row;
});
afterEach(() => emulator.close());

function confirmed(changes: Partial<ConfirmedMandate> = {}): ConfirmedMandate {
  return {
    mandate: {
      key: "uppdrag-1",
      title: "Uppdragsbeskrivning RSG Exempel",
      standing: "adopted",
      commissioner: null,
      adoptedBy: null,
      adoptedOn: null,
      documentDate: null,
      recordNumbers: ["RS 2026-1"],
    },
    text,
    links: [
      {
        key: keyOf("link", "uppdrag-1", "rsg-exempel"),
        groupKey: "rsg-exempel",
        mandateKey: "uppdrag-1",
        followedFrom: 20_820,
        endedOn: null,
      },
    ],
    rules: [newRule(), newRule({ key: "rule-2", kind: "plan", label: "verksamhetsplan" })],
    followed: [{ group, followedFrom: 20_820 }],
    replaced: { rules: [], links: [], on: 20_820, because: "Ny uppdragsbeskrivning" },
    ...changes,
  };
}

async function counts(): Promise<number[]> {
  const site = { host: hostname, path: registerSite };
  const found = await Promise.all(
    [mandates, mandateGroups, rules].map((list) => query(emulator.setup, { site, list })),
  );
  return found.map((items) => items.length);
}

describe("confirming a mandate", () => {
  it("stores text, mandate, link and rules, and follows the group", async () => {
    const stored = await store.confirmMandate(confirmed());
    expect(stored).toMatchObject([newRule(), { key: "rule-2" }]);
    const [found] = await store.mandatesOf("rsg-exempel");
    expect(found).toMatchObject({ mandate: { key: "uppdrag-1", fingerprint: fingerprintOf(text) } });
    if (!found) return;
    expect(await store.mandateText(found.mandate)).toEqual({ text, isUntouched: true });
    expect((await store.groups()).rows[0]?.followedFrom).toBe(20_820);
  });

  it("changes nothing when it is done twice", async () => {
    await store.confirmMandate(confirmed());
    await store.confirmMandate(confirmed());
    expect(await counts()).toEqual([1, 1, 2]);
  });

  it.each([0, 1, 2, 3, 4, 5])("is finished by a second try when write %i fails for good", async (after) => {
    const isWrite = { url: "^/v1.0/.*(/items(/\\d+)?|/content)$" };
    await emulator.plan({ match: isWrite, after, action: "status", status: 500, times: -1 });
    await expect(store.confirmMandate(confirmed())).rejects.toMatchObject({
      name: "GraphError",
      status: 500,
    });
    await emulator.clearFaults();
    await store.confirmMandate(confirmed());
    expect(await counts()).toEqual([1, 1, 2]);
    expect((await store.groups()).rows[0]?.followedFrom).toBe(20_820);
  });

  it.each(["POST", "PATCH", "PUT"])(
    "needs no second try when each answer to %s is lost once",
    async (method) => {
      await emulator.plan({ match: { method, url: "(items|content)" }, action: "loseAnswer", times: 1 });
      await store.confirmMandate(confirmed());
      expect(await counts()).toEqual([1, 1, 2]);
    },
  );

  it("takes what was corrected before the second try", async () => {
    await store.confirmMandate(confirmed());
    const [first] = await store.confirmMandate(confirmed({ rules: [newRule({ label: "årsrapport" })] }));
    expect(first?.label).toBe("årsrapport");
  });

  it("voids the rules and ends the links that it takes the place of", async () => {
    const old = await store.confirmMandate(confirmed());
    const links = (await store.mandatesOf("rsg-exempel")).map(({ link }) => link);
    const { mandate } = confirmed();
    await store.confirmMandate(
      confirmed({
        mandate: { ...mandate, key: "uppdrag-2" },
        links: [
          {
            key: "link-2",
            groupKey: "rsg-exempel",
            mandateKey: "uppdrag-2",
            followedFrom: 20_900,
            endedOn: null,
          },
        ],
        rules: [newRule({ mandateKey: "uppdrag-2" })],
        followed: [],
        replaced: { rules: old, links, on: 20_900, because: "Ny uppdragsbeskrivning" },
      }),
    );
    const register = await store.registerOf({ key: "rsg-exempel", sitePath: group.sitePath });
    const standing = register.rules.filter(({ voidedOn }) => voidedOn === null);
    expect(standing).toMatchObject([{ mandateKey: "uppdrag-2" }]);
    expect((await store.mandatesOf("rsg-exempel")).map(({ link }) => link.endedOn)).toEqual([20_900, null]);
  });

  it("says when somebody has changed the text's file", async () => {
    await store.confirmMandate(confirmed());
    const [found] = await store.mandatesOf("rsg-exempel");
    if (!found) throw new Error("The mandate is not there.");
    const file = `/sites/${hostname}:${registerSite}:/drive/root:/Uppdragsbeskrivningar/${found.mandate.textFile}:/content`;
    await emulator.setup.send({
      method: "PUT",
      path: file,
      headers: { "Content-Type": "text/plain" },
      body: "annat",
    });
    expect(await store.mandateText(found.mandate)).toEqual({ text: "annat", isUntouched: false });
  });
});
