// How groups stand, written back: only what differs, nothing lost, nothing deleted, and one broken thing stops nobody.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyOf } from "#domain/keys.ts";
import { createItem, query } from "#graph/list-items.ts";
import { dayOf } from "#schema/day.ts";
import { groupStatus, openObligations } from "#schema/lists/coordination.ts";
import type { Desk, GroupStanding } from "#store/port.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newGroupStatus, newOpenObligation, put } from "../support/new-rows.ts";
import { coordinationSite, hostname } from "../support/test-directory.ts";

const today = dayOf(2026, 11, 22);
const morning = Date.UTC(2026, 10, 22, 3, 0);
const hour = 3_600_000;
const site = { host: hostname, path: coordinationSite };
const listPath = (name: string) => `/sites/${hostname}:${coordinationSite}:/lists/${name}`;

let emulator: TestEmulator;
let desk: Desk;
let now = morning;
beforeEach(async () => {
  now = morning;
  emulator = await openProvisioned({ now: () => now });
  desk = emulator.storeOf("coordinator");
});
afterEach(async () => {
  expect(await emulator.unusedFaults()).toBe(0);
  emulator.close();
});

/** A group's standing at `asOf` with these duties open. */
function standing(
  groupKey: string,
  duties: number[],
  changes: Partial<GroupStanding["status"]> = {},
): GroupStanding {
  const asOf = changes.asOf ?? now;
  return {
    status: newGroupStatus({
      key: keyOf("status", groupKey),
      groupKey,
      open: duties.length,
      ...changes,
      asOf,
    }),
    open: duties.map((n) => newOpenObligation({ key: dutyKey(groupKey, n), groupKey, asOf })),
  };
}
const dutyKey = (groupKey: string, n: number) => keyOf("duty", groupKey, n);

const many = (count: number) => Array.from({ length: count }, (_, n) => standing(`g-${n}`, [1, 2]));
const openKeys = async () => (await desk.openObligations()).rows.map(({ key }) => key).toSorted();
const writes = async () =>
  (await emulator.requests()).filter(({ method, batch }) => method !== "GET" && batch !== null);
const writeByHand = (id: string, fields: object) =>
  emulator.setup.send({
    method: "PATCH",
    path: `${listPath("Obligations")}/items/${id}`,
    body: { fields },
  });

async function rowUnder(key: string) {
  const only = { property: "key", value: key };
  const [item] = await query(emulator.setup, { site, list: openObligations, only });
  if (!item) throw new Error(`There is no row ${key}.`);
  return item;
}
const dutyRow = (groupKey: string, n: number) => rowUnder(dutyKey(groupKey, n));

describe("writing back", () => {
  it("makes the rows of many groups, twenty writes a batch", async () => {
    expect(await desk.writeBack(many(30), today)).toEqual({ written: 90, failed: [] });
    expect((await desk.openObligations()).rows).toHaveLength(60);
    expect((await desk.groupStatus()).rows).toHaveLength(30);
    const outer = (await emulator.requests()).filter(
      ({ url, method }) => method === "POST" && url.endsWith("$batch"),
    );
    expect(outer).toHaveLength(3 + 2);
  });

  it("writes nothing the second time", async () => {
    await desk.writeBack(many(7), today);
    await emulator.clearRequests();
    expect(await desk.writeBack(many(7), today)).toEqual({ written: 0, failed: [] });
    expect(await writes()).toEqual([]);
  });

  it("says the next night when each group was read, and leaves every duty that stands as it stood", async () => {
    await desk.writeBack(many(7), today);
    now += 24 * hour;
    await emulator.clearRequests();
    expect(await desk.writeBack(many(7), today + 1)).toEqual({ written: 7, failed: [] });
    expect((await writes()).filter(({ url }) => url.includes("Obligations"))).toEqual([]);
    expect((await desk.groupStatus()).rows.map(({ asOf }) => asOf)).toEqual(Array(7).fill(now));
  });

  it.each([1, 7])(
    "closes what is no longer open, and only in the groups it was told of (%i told)",
    async (told) => {
      await desk.writeBack([...many(7), standing("other", [1])], today - 3);
      now += hour;
      const after = Array.from({ length: told }, (_, n) => standing(`g-${n}`, [2]));
      expect((await desk.writeBack(after, today)).failed).toEqual([]);
      const closed = (await desk.closedObligationsSince(today)).rows;
      expect(closed.map(({ key }) => key).toSorted()).toEqual(
        after.map(({ status }) => dutyKey(status.groupKey, 1)).toSorted(),
      );
      expect(closed).toMatchObject(closed.map(() => ({ standing: "closed", closedOn: today, asOf: now })));
      expect(await openKeys()).toHaveLength(15 - told);
    },
  );

  it.each([1, 7])("opens again what was closed (%i told)", async (told) => {
    const before = many(told);
    await desk.writeBack(before, today - 2);
    now += hour;
    await desk.writeBack(
      before.map(({ status }) => standing(status.groupKey, [])),
      today - 1,
    );
    expect(await openKeys()).toEqual([]);
    now += hour;
    expect((await desk.writeBack(many(told), today)).failed).toEqual([]);
    expect((await desk.openObligations()).rows).toHaveLength(2 * told);
    expect((await desk.closedObligationsSince(0)).rows).toEqual([]);
  });

  it("changes a duty's row when it says something else", async () => {
    await desk.writeBack([standing("g", [1, 2])], today);
    now += hour;
    const changed = standing("g", [1, 2]);
    const [first] = changed.open;
    if (first) changed.open[0] = { ...first, day: first.day + 7, holders: ["Bo Exempel"], progress: null };
    expect((await desk.writeBack([changed], today)).written).toBe(2);
    expect((await desk.openObligations()).rows).toMatchObject([
      { ...changed.open[0] },
      { key: dutyKey("g", 2), asOf: morning },
    ]);
  });

  it("asks for nothing when no group is given", async () => {
    expect(await desk.writeBack([], today)).toEqual({ written: 0, failed: [] });
    expect(await emulator.requests()).toEqual([]);
  });
});

describe("a group that was not read, or not in full", () => {
  it("keeps what stood there, and says why", async () => {
    await desk.writeBack([standing("g", [1, 2])], today - 1);
    now += 24 * hour;
    await desk.writeBack([standing("g", [], { problem: "not-found", open: 0 })], today);
    expect((await desk.groupStatus()).rows).toMatchObject([{ problem: "not-found", open: 2, asOf: morning }]);
    expect(await openKeys()).toHaveLength(2);
    now += 24 * hour;
    await desk.writeBack([standing("g", [1])], today + 1);
    expect((await desk.groupStatus()).rows).toMatchObject([{ problem: null, open: 1, asOf: now }]);
  });

  it("has a row though it never was read", async () => {
    await desk.writeBack([standing("g", [], { problem: "forbidden" })], today);
    expect((await desk.groupStatus()).rows).toMatchObject([{ groupKey: "g", problem: "forbidden" }]);
  });

  it("keeps the duties of a list that could not be read", async () => {
    await put(
      emulator,
      coordinationSite,
      openObligations,
      newOpenObligation({
        key: "action",
        groupKey: "g",
        facts: { kind: "action", what: "Ringa", meeting: null },
      }),
    );
    await desk.writeBack([standing("g", [1])], today);
    expect(await openKeys()).toHaveLength(1);
    await writeByHand((await rowUnder("action")).id, { Standing: "open" });
    now += hour;
    await desk.writeBack([{ ...standing("g", []), unread: ["action"] }], today);
    expect(await openKeys()).toEqual(["action"]);
  });
});

describe("a later reading", () => {
  it("stands, though an earlier one is written back after it", async () => {
    now += hour;
    await desk.writeBack([standing("g", [2])], today);
    const late = [standing("g", [1], { asOf: morning }), ...many(2)];
    expect((await desk.writeBack(late, today)).failed).toEqual([]);
    expect(await openKeys()).toContain(dutyKey("g", 2));
    expect(await openKeys()).not.toContain(dutyKey("g", 1));
    const { rows } = await desk.groupStatus();
    expect(rows.find(({ groupKey }) => groupKey === "g")).toMatchObject({ asOf: now });
  });

  it("is no later than the row was written, whatever a wrong clock said", async () => {
    await desk.writeBack([standing("g", [1], { asOf: morning + 400 * 24 * hour })], today);
    now += hour;
    await desk.writeBack([standing("g", [2])], today);
    expect(await openKeys()).toEqual([dutyKey("g", 2)]);
    expect((await desk.groupStatus()).rows).toMatchObject([{ asOf: now }]);
  });
});

describe("what hands have done to the cache", () => {
  it.each([1, 7])("is put right (%i told)", async (told) => {
    const before = many(told);
    await desk.writeBack(before, today);
    await writeByHand((await dutyRow("g-0", 1)).id, { Day: "snart" });
    await writeByHand((await dutyRow("g-0", 2)).id, { Facts: "" });
    now += hour;
    const after = [standing("g-0", [1]), ...many(told).slice(1)];
    expect((await desk.writeBack(after, today)).failed).toEqual([]);
    const open = await desk.openObligations();
    expect(open.brokenRows).toEqual([]);
    expect(open.rows).toHaveLength(2 * told - 1);
  });

  it("is put right when a row was deleted between reading and writing", async () => {
    await desk.writeBack([standing("g", [1, 2])], today);
    now += hour;
    const { id } = await dutyRow("g", 1);
    const gone = dutyKey("g", 1);
    await emulator.plan({
      match: { method: "PATCH", url: `Obligations/items/${id}` },
      action: "status",
      status: 404,
    });
    const changed = standing("g", [1, 2]);
    for (const [n, one] of changed.open.entries()) changed.open[n] = { ...one, isMissed: true };
    expect((await desk.writeBack([changed], today)).failed).toEqual([]);
    expect((await desk.openObligations()).rows.filter(({ isMissed }) => isMissed)).toHaveLength(2);
    expect(await openKeys()).toContain(gone);
  });
});

describe("what cannot be written", () => {
  it("is named by group, stops nobody else, and says nothing new about that group", async () => {
    await desk.writeBack(many(7), today - 1);
    now += hour;
    const { id } = await dutyRow("g-3", 1);
    const refusal = { action: "status", status: 403, times: 1 } as const;
    await emulator.plan({ match: { method: "PATCH", url: `Obligations/items/${id}` }, ...refusal });
    const after = many(7).map(({ status }) => standing(status.groupKey, []));
    expect((await desk.writeBack(after, today)).failed).toEqual([{ groupKey: "g-3", problem: "forbidden" }]);
    expect(await openKeys()).toEqual([dutyKey("g-3", 1)]);
    const { rows } = await desk.groupStatus();
    expect(rows.filter(({ asOf }) => asOf < now).map(({ groupKey }) => groupKey)).toEqual(["g-3"]);
    expect(await desk.writeBack(after, today)).toMatchObject({ failed: [], written: 2 });
    expect(await openKeys()).toEqual([]);
  });

  it("is our own mistake when no list could hold it, and stops nobody else", async () => {
    const [first, ...rest] = many(3);
    if (!first) return;
    const wrong = { ...first, open: [newOpenObligation({ groupKey: "g-0", page: "x".repeat(300) })] };
    expect((await desk.writeBack([wrong, ...rest], today)).failed).toEqual([
      { groupKey: "g-0", problem: "unexpected" },
    ]);
    expect((await desk.groupStatus()).rows).toHaveLength(2);
  });

  it("is told at once when the cache itself cannot be read", async () => {
    await emulator.setup.send({ method: "DELETE", path: listPath("GroupStatus") });
    await expect(desk.writeBack(many(1), today)).rejects.toMatchObject({ code: "not-found" });
    await expect(desk.writeBack(many(7), today)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is not asked again when the list lacks a column", async () => {
    await emulator.setup.send({ method: "DELETE", path: `${listPath("Obligations")}/columns/NextTo` });
    await expect(desk.writeBack(many(1), today)).rejects.toMatchObject({
      code: "not-found",
      place: { list: "Obligations", column: "NextTo" },
    });
  });
});

describe("when answers are lost or Graph is busy", () => {
  it.each(["POST", "PATCH"])("a lost answer to a %s changes nothing in the end", async (method) => {
    await desk.writeBack([standing("g-0", [1, 3]), standing("g-1", [1])], today - 1);
    now += hour;
    await emulator.plan({ match: { method, url: "Obligations/items" }, action: "loseAnswer" });
    expect(await desk.writeBack(many(7), today)).toEqual({ written: 7 + 1 + 1 + 10 + 1, failed: [] });
    expect(await openKeys()).toHaveLength(14);
    expect((await desk.closedObligationsSince(today)).rows).toHaveLength(1);
  });

  it("throttled parts wait as long as asked, and are written", async () => {
    await emulator.plan({
      match: { method: "POST", url: "Obligations/items" },
      action: "throttle",
      retryAfter: 11,
      times: 5,
    });
    expect(await desk.writeBack(many(7), today)).toEqual({ written: 21, failed: [] });
    expect(emulator.waits).toEqual([11_000]);
  });

  it("what is already there under a key, in a list that was read before, is changed instead", async () => {
    const taken = newOpenObligation({
      key: dutyKey("g-1", 1),
      groupKey: "g-1",
      standing: "closed",
      closedOn: today - 9,
    });
    await put(emulator, coordinationSite, openObligations, { ...taken, asOf: morning - hour });
    await createItem(emulator.setup, site, groupStatus, { Key: keyOf("status", "g-2") });
    expect((await desk.writeBack(many(7), today)).failed).toEqual([]);
    expect(await openKeys()).toHaveLength(14);
    expect((await desk.groupStatus()).brokenRows).toEqual([]);
  });
});
