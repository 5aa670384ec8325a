// Opening a group: everything its first page needs, in one batch, however long the lists and whatever a hand has broken.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyOf } from "#domain/keys.ts";
import { createItem } from "#graph/list-items.ts";
import { meetings, steps } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import {
  groupRef,
  newGroup,
  newMeeting,
  newMembership,
  newRule,
  newStep,
  put,
  putGroup,
} from "../support/new-rows.ts";
import { coordinatorId } from "../support/small-world.ts";
import { groupSite, hostname, otherGroupSite, registerSite } from "../support/test-directory.ts";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openProvisioned();
});
afterEach(() => emulator.close());

describe("opening a group cold", () => {
  it("reads five lists in one batch of at most eleven resource units", async () => {
    await putGroup(emulator);
    await put(emulator, registerSite, rules, newRule());
    await put(emulator, registerSite, rules, newRule({ key: "voided", voidedOn: 20_000 }));
    await put(emulator, registerSite, memberships, newMembership());
    await put(emulator, registerSite, memberships, newMembership({ key: "other", groupKey: "rsg-annan" }));
    await put(emulator, groupSite, meetings, newMeeting());
    await put(emulator, groupSite, steps, newStep());
    await emulator.clearRequests();

    const register = await emulator.storeOf("member").registerOf(groupRef);

    expect(register).toMatchObject({
      group: newGroup(),
      rules: [newRule(), newRule({ key: "voided", voidedOn: 20_000 })],
      memberships: [newMembership()],
      meetings: [newMeeting()],
      steps: [newStep()],
      brokenRows: [],
    });
    const graph = (await emulator.requests()).filter(({ url }) => url.startsWith("/v1.0"));
    const outer = graph.filter(({ batch }) => batch === null);
    expect(outer.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /v1.0/$batch"]);
    expect(graph.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(11);
  });

  it("tells who made and changed a row, when, and how often it was written", async () => {
    await putGroup(emulator);
    const store = emulator.storeOf("coordinator");
    const { group } = await store.registerOf(groupRef);
    await store.changeGroup(group, { title: "RSG Exempel, nytt namn" });
    const changed = (await store.registerOf(groupRef)).group.row;
    expect(changed).toMatchObject({
      createdBy: { isService: true },
      modifiedBy: { id: coordinatorId, isService: false },
      version: 2,
    });
    expect(changed.etag).not.toBe(group.row.etag);
    expect(changed.modifiedAt).toBeGreaterThanOrEqual(changed.createdAt);
  });

  it("cuts nothing off at 200 rows", async () => {
    await putGroup(emulator);
    for (let n = 0; n < 450; n += 1) {
      await put(emulator, registerSite, memberships, newMembership({ key: keyOf("many", n) }));
    }
    const { memberships: found } = await emulator.storeOf("member").registerOf(groupRef);
    expect(new Set(found.map(({ key }) => key)).size).toBe(450);
  });

  it("shows a row that a hand has broken beside the whole ones", async () => {
    await putGroup(emulator);
    await put(emulator, registerSite, memberships, newMembership());
    await createItem(emulator.setup, { host: hostname, path: registerSite }, memberships, {
      Key: "broken",
      GroupKey: "rsg-exempel",
      Role: "member",
      IsNational: false,
      TermEnds: "27 feb",
    });
    const { memberships: whole, brokenRows } = await emulator.storeOf("member").registerOf(groupRef);
    expect(whole).toHaveLength(1);
    expect(brokenRows).toMatchObject([
      { list: "Memberships", problems: [{ column: "termEnds", code: "notADay", value: "27 feb" }] },
    ]);
  });

  it("opens a group whose own row has a broken cell that may be empty, and tells of the cell", async () => {
    await putGroup(emulator);
    const store = emulator.storeOf("member");
    const { group } = await store.registerOf(groupRef);
    await emulator.setup.send({
      method: "PATCH",
      path: `/sites/${hostname}:${registerSite}:/lists/Groups/items/${group.row.id}`,
      body: { fields: { FollowedFrom: "i våras" } },
    });
    const opened = await store.registerOf(groupRef);
    expect(opened.group).toMatchObject({ key: group.key, followedFrom: null });
    const told = [{ list: "Groups", problems: [{ column: "followedFrom", value: "i våras" }] }];
    expect(opened.brokenRows).toMatchObject(told);
    expect(await store.groups()).toMatchObject({ rows: [{ key: group.key }], brokenRows: told });
  });
});

describe("what the world may refuse", () => {
  it("names the group whose row cannot do without what is broken", async () => {
    await createItem(emulator.setup, { host: hostname, path: registerSite }, groups, {
      Key: groupRef.key,
      Title: "Utan plats",
    });
    await expect(emulator.storeOf("member").registerOf(groupRef)).rejects.toMatchObject({
      code: "not-found",
      place: { site: registerSite, list: "Groups", row: groupRef.key },
    });
  });

  it("names the group that is not in the register", async () => {
    await expect(emulator.storeOf("member").registerOf(groupRef)).rejects.toMatchObject({
      name: "GraphError",
      code: "not-found",
      place: { site: registerSite, list: "Groups" },
    });
  });

  it("names the site a person may not read", async () => {
    await expect(emulator.storeOf("guest").groups()).rejects.toMatchObject({
      name: "GraphError",
      code: "forbidden",
      status: 403,
      place: { site: registerSite, list: "Groups" },
    });
  });

  it("names the list that is missing", async () => {
    await putGroup(emulator);
    await emulator.setup.send({
      method: "DELETE",
      path: `/sites/${hostname}:${groupSite}:/lists/Meetings`,
    });
    await expect(emulator.storeOf("member").registerOf(groupRef)).rejects.toMatchObject({
      code: "not-found",
      place: { site: groupSite, list: "Meetings" },
    });
  });

  it("names the column that is missing", async () => {
    await putGroup(emulator);
    await emulator.setup.send({
      method: "DELETE",
      path: `/sites/${hostname}:${registerSite}:/lists/Memberships/columns/TermEnds`,
    });
    await expect(emulator.storeOf("member").registerOf(groupRef)).rejects.toMatchObject({
      code: "not-found",
      place: { site: registerSite, list: "Memberships", column: "TermEnds" },
    });
  });
});

describe("every group at once", () => {
  it("reads all groups, and tells which cannot be reached and why", async () => {
    await putGroup(emulator);
    await putGroup(emulator, { key: "rsg-annan", sitePath: otherGroupSite });
    await putGroup(emulator, { key: "rsg-borta", sitePath: "/sites/finns-inte" });
    await put(emulator, registerSite, memberships, newMembership());
    await put(emulator, groupSite, meetings, newMeeting());

    const asCoordinator = await emulator.storeOf("coordinator").wholeRegisters();
    expect(asCoordinator.registers.map(({ group }) => group.key)).toEqual(["rsg-exempel", "rsg-annan"]);
    expect(asCoordinator.registers[0]).toMatchObject({
      memberships: [newMembership()],
      meetings: [newMeeting()],
    });
    expect(asCoordinator.unreachable).toMatchObject([{ group: { key: "rsg-borta" }, problem: "not-found" }]);

    const asMember = await emulator.storeOf("member").wholeRegisters();
    expect(asMember.registers.map(({ group }) => group.key)).toEqual(["rsg-exempel"]);
    expect(asMember.unreachable.map(({ group, problem }) => [group.key, problem])).toEqual([
      ["rsg-annan", "forbidden"],
      ["rsg-borta", "not-found"],
    ]);
  });

  it("asks for many groups' sites in batches of twenty", async () => {
    for (let n = 0; n < 25; n += 1) await putGroup(emulator, { key: `grupp-${n}` });
    await emulator.clearRequests();
    const { registers } = await emulator.storeOf("coordinator").wholeRegisters();
    expect(registers).toHaveLength(25);
    const outer = (await emulator.requests()).filter(
      ({ url, batch }) => url.endsWith("$batch") && batch === null,
    );
    expect(outer).toHaveLength(1 + 7);
  });

  it("keeps a broken row with the group it names", async () => {
    await putGroup(emulator);
    const site = { host: hostname, path: registerSite };
    await createItem(emulator.setup, site, memberships, { Key: "half", GroupKey: "rsg-exempel" });
    await createItem(emulator.setup, site, memberships, { Key: "stray" });
    await createItem(emulator.setup, site, groups, { Key: "no-site", Title: "Utan plats" });
    const opened = await emulator.storeOf("coordinator").wholeRegisters();
    expect(opened.registers[0]?.brokenRows).toHaveLength(1);
    expect(opened.brokenRows.map(({ list }) => list)).toEqual(["Groups", "Memberships"]);
  });
});
