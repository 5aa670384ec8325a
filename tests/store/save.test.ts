// Saving under everything the network and other people do: exactly one row, nothing lost, and a truthful result.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Membership } from "#domain/entities.ts";
import { createItem, query } from "#graph/list-items.ts";
import { encode } from "#schema/codec.ts";
import { meetings, steps } from "#schema/lists/group-site.ts";
import { memberships } from "#schema/lists/register.ts";
import type { Store } from "#store/port.ts";
import { type Fault, openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { groupRef, newMeeting, newMembership, newStep, putGroup } from "../support/new-rows.ts";
import { groupSite, hostname, registerSite } from "../support/test-directory.ts";

const register = { host: hostname, path: registerSite };
const lostCreate: Fault = { match: { method: "POST", url: "/items" }, action: "loseAnswer" };
const lostChange: Fault = { match: { method: "PATCH" }, action: "loseAnswer" };

let emulator: TestEmulator;
let store: Store;
beforeEach(async () => {
  emulator = await openProvisioned();
  store = emulator.storeOf("support");
});
afterEach(async () => {
  expect(await emulator.unusedFaults()).toBe(0);
  emulator.close();
});

const rowsIn = async (list = memberships) => query(emulator.setup, { site: register, list });

async function stored(changes = {}): Promise<Membership> {
  const outcome = await store.addMembership(newMembership(changes));
  if (outcome.kind !== "saved") throw new Error("The row was there already.");
  return outcome.row;
}

describe("adding a row", () => {
  it("is one request", async () => {
    await stored();
    const graph = (await emulator.requests()).filter(({ url }) => url.startsWith("/v1.0"));
    expect(graph.map(({ method }) => method)).toEqual(["POST"]);
  });

  it("leaves exactly one row when the answer is lost after the write", async () => {
    await emulator.plan(lostCreate);
    const outcome = await store.addMembership(newMembership());
    expect(outcome).toMatchObject({ kind: "saved", row: newMembership() });
    expect(await rowsIn()).toHaveLength(1);
  });

  it("(guard) doubles in the same harness when a lost create is simply sent again, without a key", async () => {
    const fields = encode(meetings, { title: "Möte", groupKey: "rsg-exempel" });
    const site = { host: hostname, path: groupSite };
    await emulator.plan(lostCreate);
    const naive = () => createItem(emulator.setup, site, meetings, fields);
    await naive().catch(naive);
    expect(await query(emulator.setup, { site, list: meetings })).toHaveLength(2);
  });

  it("sends it once more when the connection was cut before the write", async () => {
    await emulator.plan({ match: { method: "POST", url: "/items" }, action: "cut" });
    expect(await store.addMembership(newMembership())).toMatchObject({ kind: "saved" });
    expect(await rowsIn()).toHaveLength(1);
  });

  it("says that nothing was saved when it never arrives", async () => {
    await emulator.plan({ match: { method: "POST", url: "/items" }, action: "cut", times: -1 });
    await expect(store.addMembership(newMembership())).rejects.toMatchObject({
      name: "GraphError",
      code: "offline",
      mayHaveHappened: false,
    });
    expect(await rowsIn()).toHaveLength(0);
  });

  it("says that it may have been saved when nothing can be read either", async () => {
    await emulator.plan(lostCreate, { match: { method: "GET" }, action: "cut", times: -1 });
    await expect(store.addMembership(newMembership())).rejects.toMatchObject({
      code: "offline",
      mayHaveHappened: true,
    });
    await emulator.clearFaults();
    expect(await rowsIn()).toHaveLength(1);
  });

  it("is saved once when the same form is sent twice", async () => {
    await stored();
    expect(await store.addMembership(newMembership())).toMatchObject({ kind: "saved" });
    expect(await rowsIn()).toHaveLength(1);
  });

  it("shows both when somebody else has stored something else under the key", async () => {
    await stored({ personName: "Bo Exempel" });
    expect(await store.addMembership(newMembership())).toMatchObject({
      kind: "conflict",
      theirs: { personName: "Bo Exempel" },
      mine: { personName: "Åsa Exempel" },
      fields: ["personName"],
    });
    expect(await rowsIn()).toHaveLength(1);
  });

  it("never sends a row that the list cannot hold", async () => {
    await expect(store.addMembership(newMembership({ personName: "x".repeat(256) }))).rejects.toThrow(
      "Memberships cannot hold this row: personName tooLong.",
    );
    expect(await emulator.requests()).toEqual([]);
  });

  it("waits as long as Graph asks, and then saves", async () => {
    await emulator.plan({ match: { method: "POST", url: "/items" }, action: "throttle", retryAfter: 7 });
    expect(await store.addMembership(newMembership())).toMatchObject({ kind: "saved" });
    expect(emulator.waits).toEqual([7000]);
    expect(await rowsIn()).toHaveLength(1);
  });
});

describe("changing a row", () => {
  it("is one request with only what was changed", async () => {
    const base = await stored();
    await emulator.clearRequests();
    const outcome = await store.changeMembership(base, { ...newMembership(), termEnds: 21_000 });
    expect(outcome).toMatchObject({
      kind: "saved",
      merged: false,
      row: { termEnds: 21_000, row: { version: 2 } },
    });
    expect((await emulator.requests()).map(({ method }) => method)).toEqual(["PATCH"]);
  });

  it("empties a cell", async () => {
    const outcome = await store.changeMembership(await stored(), { onBehalfOf: null });
    expect(outcome).toMatchObject({ kind: "saved", row: { onBehalfOf: null } });
  });

  it("asks nothing when nothing was changed", async () => {
    const base = await stored();
    await emulator.clearRequests();
    expect(
      await store.changeMembership(base, { onBehalfOf: base.onBehalfOf, appointedBy: "" }),
    ).toMatchObject({
      kind: "saved",
      row: base,
    });
    expect(await emulator.requests()).toEqual([]);
  });

  it("keeps another's change to another field", async () => {
    const base = await stored();
    await emulator.storeOf("coordinator").changeMembership(base, { organisation: "Sjukhuset" });
    expect(await store.changeMembership(base, { termEnds: 21_000 })).toMatchObject({
      kind: "saved",
      merged: true,
      row: { termEnds: 21_000, organisation: "Sjukhuset", row: { version: 3 } },
    });
  });

  it("(guard) loses the other's change in the same harness when no ETag is sent", async () => {
    const base = await stored();
    await emulator.storeOf("coordinator").changeMembership(base, { termEnds: 20_900 });
    await emulator.setup.send({
      method: "PATCH",
      path: `/sites/${hostname}:${registerSite}:/lists/Memberships/items/${base.row.id}`,
      body: { fields: encode(memberships, { termEnds: 21_000 }) },
    });
    const [item] = await rowsIn();
    expect(item?.fields.TermEnds).toBe("2027-07-01");
  });

  it("shows both texts when both have changed the same field", async () => {
    const base = await stored();
    await emulator
      .storeOf("coordinator")
      .changeMembership(base, { termEnds: 20_900, organisation: "Sjukhuset" });
    const outcome = await store.changeMembership(base, { termEnds: 21_000, appointedBy: "Regionstyrelsen" });
    expect(outcome).toMatchObject({
      kind: "conflict",
      base: { termEnds: base.termEnds },
      theirs: { termEnds: 20_900, organisation: "Sjukhuset" },
      mine: { termEnds: 21_000, appointedBy: "Regionstyrelsen" },
      fields: ["termEnds"],
    });
    const [item] = await rowsIn();
    expect(item?.fields).toMatchObject({ TermEnds: "2027-03-23", Organisation: "Sjukhuset" });
    expect(item?.fields.AppointedBy).toBeUndefined();
  });

  it("is no conflict when both have made the same change", async () => {
    const base = await stored();
    await emulator.storeOf("coordinator").changeMembership(base, { termEnds: 21_000 });
    expect(await store.changeMembership(base, { termEnds: 21_000 })).toMatchObject({
      kind: "saved",
      merged: false,
    });
  });

  it("is told as saved when the answer was lost after the write", async () => {
    const base = await stored();
    await emulator.plan(lostChange);
    expect(await store.changeMembership(base, { termEnds: 21_000 })).toMatchObject({
      kind: "saved",
      merged: false,
      row: { termEnds: 21_000, row: { version: 2 } },
    });
  });

  it("says that nothing was saved when the change never arrives", async () => {
    const base = await stored();
    await emulator.plan({ match: { method: "PATCH" }, action: "cut", times: -1 });
    await expect(store.changeMembership(base, { termEnds: 21_000 })).rejects.toMatchObject({
      code: "offline",
      mayHaveHappened: false,
    });
    const [item] = await rowsIn();
    expect(item?.fields.TermEnds).toBe("2027-12-31");
  });

  it("names the right that is lacking", async () => {
    const base = await stored();
    await expect(
      emulator.storeOf("member").changeMembership(base, { termEnds: 21_000 }),
    ).rejects.toMatchObject({
      code: "forbidden",
      mayHaveHappened: false,
      place: { site: registerSite, list: "Memberships" },
    });
  });

  it("gives up as busy when Graph stays busy", async () => {
    const base = await stored();
    await emulator.plan({ match: { method: "PATCH" }, action: "throttle", retryAfter: 2, times: -1 });
    await expect(store.changeMembership(base, { termEnds: 21_000 })).rejects.toMatchObject({
      code: "busy",
      retryAfter: 2,
      mayHaveHappened: false,
    });
    expect(emulator.waits).toEqual([2000, 2000, 2000]);
  });
});

describe("meetings and steps", () => {
  it("come out once each when the answer is lost", async () => {
    await emulator.plan({ ...lostCreate, times: 1 });
    expect(await store.addMeeting(groupRef, newMeeting())).toMatchObject({
      kind: "saved",
      row: newMeeting(),
    });
    await emulator.plan(lostCreate);
    expect(await store.recordStep(groupRef, newStep())).toMatchObject(newStep());
    const site = { host: hostname, path: groupSite };
    expect(await query(emulator.setup, { site, list: meetings })).toHaveLength(1);
    expect(await query(emulator.setup, { site, list: steps })).toHaveLength(1);
  });

  it("keeps the step that was recorded first", async () => {
    const first = await store.recordStep(groupRef, newStep());
    const again = await emulator.storeOf("chair").recordStep(groupRef, newStep({ day: newStep().day + 1 }));
    expect(again).toEqual(first);
  });
});

describe("a group's own row", () => {
  it("can be changed though a form hands back the whole row, SharePoint's facts included", async () => {
    await putGroup(emulator);
    const { group } = await store.registerOf(groupRef);
    expect(await store.changeGroup(group, { ...group, commissioner: "Regionstyrelsen" })).toMatchObject({
      kind: "saved",
      row: { commissioner: "Regionstyrelsen" },
    });
  });

  it("is shown as changed meanwhile when a hand has broken it", async () => {
    const base = await stored();
    await emulator.setup.send({
      method: "PATCH",
      path: `/sites/${hostname}:${registerSite}:/lists/Memberships/items/${base.row.id}`,
      body: { fields: { TermEnds: "27 feb" } },
    });
    await expect(store.changeMembership(base, { termEnds: 21_000 })).rejects.toMatchObject({
      code: "changed-meanwhile",
      place: { site: registerSite, list: "Memberships" },
    });
  });
});

describe("a row that somebody has deleted meanwhile", () => {
  it("is named as that row, and its list is not said to be missing", async () => {
    const base = await stored();
    await emulator.setup.send({
      method: "DELETE",
      path: `/sites/${hostname}:${registerSite}:/lists/Memberships/items/${base.row.id}`,
    });
    await expect(store.changeMembership(base, { termEnds: 21_000 })).rejects.toMatchObject({
      code: "not-found",
      place: { site: registerSite, list: "Memberships", row: base.row.id },
    });
  });
});

describe("the agenda", () => {
  it("is read and written on the group's own site", async () => {
    const item = {
      key: "punkt-1",
      title: "Föregående anteckningar",
      groupKey: "rsg-exempel",
      meetingKey: newMeeting().key,
      position: 1,
      minutes: 10,
      presenter: null,
      notes: "Rad ett\n\n- punkt <script>alert(1)</script> 😀",
      decision: null,
      voidedOn: null,
    };
    const added = await store.addAgendaItem(groupRef, item);
    expect(added).toMatchObject({ kind: "saved", row: item });
    if (added.kind !== "saved") return;
    await store.changeAgendaItem(groupRef, added.row, { decision: "Bifalles" });
    expect((await store.agendaOf(groupRef)).rows).toMatchObject([{ ...item, decision: "Bifalles" }]);
  });
});
