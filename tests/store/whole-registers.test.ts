// Groups with everything that can wait there: one in one batch, many in few, and what is missing somewhere is named
// without taking anything else away.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Group } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { actions, matters, meetings, proposals, steps } from "#schema/lists/group-site.ts";
import { memberships, rules } from "#schema/lists/register.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import {
  groupRef,
  newAction,
  newGroup,
  newMatter,
  newMeeting,
  newMembership,
  newProposal,
  newRule,
  newStep,
  put,
  putGroup,
} from "../support/new-rows.ts";
import { groupSite, hostname, otherGroupSite, registerSite } from "../support/test-directory.ts";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openProvisioned();
  await putGroup(emulator);
});
afterEach(() => emulator.close());

const store = () => emulator.storeOf("coordinator");

async function fill(): Promise<void> {
  await put(emulator, registerSite, rules, newRule());
  await put(emulator, registerSite, memberships, newMembership());
  await put(emulator, groupSite, meetings, newMeeting());
  await put(emulator, groupSite, steps, newStep());
  await put(emulator, groupSite, actions, newAction());
  await put(emulator, groupSite, matters, newMatter());
  await put(emulator, groupSite, proposals, newProposal());
}

const everything = {
  group: newGroup(),
  rules: [newRule()],
  memberships: [newMembership()],
  meetings: [newMeeting()],
  steps: [newStep()],
  actions: [newAction()],
  matters: [newMatter()],
  proposals: [newProposal()],
  brokenRows: [],
};

async function graphRequests() {
  const graph = (await emulator.requests()).filter(({ url }) => url.startsWith("/v1.0"));
  return {
    outer: graph.filter(({ batch }) => batch === null).map(({ method, url }) => `${method} ${url}`),
    inner: graph.filter(({ batch }) => batch !== null).map(({ url }) => decodeURIComponent(url)),
    units: graph.reduce((sum, { units }) => sum + units, 0),
  };
}

async function deleteList(path: string, name: string): Promise<void> {
  await emulator.setup.send({ method: "DELETE", path: `/sites/${hostname}:${path}:/lists/${name}` });
}

async function rowOf(key: string): Promise<Group> {
  const row = (await store().groups()).rows.find((group) => group.key === key);
  if (!row) throw new Error(`There is no ${key}.`);
  return row;
}

describe("one group", () => {
  it("comes whole in one batch of eight questions", async () => {
    await fill();
    await emulator.clearRequests();
    expect(await store().wholeRegisterOf(groupRef)).toMatchObject(everything);
    const { outer, inner, units } = await graphRequests();
    expect(outer).toEqual(["POST /v1.0/$batch"]);
    expect(inner).toHaveLength(8);
    expect(units).toBe(16);
  });

  it("names the list that cannot be read, since nobody should act on half of it", async () => {
    await deleteList(groupSite, "Actions");
    await expect(store().wholeRegisterOf(groupRef)).rejects.toMatchObject({
      code: "not-found",
      place: { site: groupSite, list: "Actions" },
    });
  });
});

describe("many groups", () => {
  it("come whole, each with its own rows", async () => {
    await fill();
    await putGroup(emulator, { key: "rsg-annan", sitePath: otherGroupSite });
    await put(emulator, otherGroupSite, actions, newAction({ key: "annan", groupKey: "rsg-annan" }));
    const { registers, ...told } = await store().wholeRegisters();
    expect(registers).toMatchObject([
      everything,
      { group: { key: "rsg-annan" }, rules: [], actions: [{ key: "annan" }], matters: [] },
    ]);
    expect(told).toEqual({ unreachable: [], incomplete: [], brokenRows: [] });
  });

  it("cost three lists of the register and five of each site, twenty questions a batch", async () => {
    for (let n = 1; n < 12; n += 1) await putGroup(emulator, { key: `grupp-${n}` });
    await emulator.clearRequests();
    expect((await store().wholeRegisters()).registers).toHaveLength(12);
    const { outer, inner, units } = await graphRequests();
    expect(inner).toHaveLength(3 + 5 * 12);
    expect(outer).toHaveLength(1 + 3);
    expect(units).toBe(2 * (3 + 5 * 12));
  });

  it("are told of when only some of what can wait there could be read, and the rest stays true", async () => {
    await fill();
    await deleteList(groupSite, "Actions");
    await deleteList(groupSite, "Proposals");
    const { registers, unreachable, incomplete } = await store().wholeRegisters();
    expect(registers).toMatchObject([{ ...everything, actions: [], proposals: [] }]);
    expect(unreachable).toEqual([]);
    expect(incomplete).toMatchObject([
      { group: { key: groupRef.key }, list: "Actions", problem: "not-found" },
      { group: { key: groupRef.key }, list: "Proposals", problem: "not-found" },
    ]);
  });

  it.each(["Meetings", "Steps"])(
    "without a list of %s cannot be judged, and stop nobody else's",
    async (name) => {
      await putGroup(emulator, { key: "rsg-annan", sitePath: otherGroupSite });
      await deleteList(groupSite, name);
      const { registers, unreachable, incomplete } = await store().wholeRegisters();
      expect(registers.map(({ group }) => group.key)).toEqual(["rsg-annan"]);
      expect(unreachable).toMatchObject([{ group: { key: groupRef.key }, problem: "not-found" }]);
      expect(incomplete).toEqual([]);
    },
  );

  it("that are long come page by page, the pages of all of them in the same batches", async () => {
    await putGroup(emulator, { key: "rsg-annan", sitePath: otherGroupSite });
    for (let n = 0; n < 250; n += 1) {
      await put(emulator, groupSite, steps, newStep({ key: keyOf("step", n) }));
      await put(emulator, otherGroupSite, steps, newStep({ key: keyOf("step", n), groupKey: "rsg-annan" }));
    }
    await emulator.clearRequests();
    const { registers } = await store().wholeRegisters();
    expect(registers.map((one) => new Set(one.steps.map(({ key }) => key)).size)).toEqual([250, 250]);
    expect((await graphRequests()).outer).toHaveLength(3);
  });
});

describe("the groups one names", () => {
  it("are asked for by key when they are few", async () => {
    await fill();
    await putGroup(emulator, { key: "rsg-annan", sitePath: otherGroupSite });
    const group = await rowOf(groupRef.key);
    await emulator.clearRequests();
    expect((await store().wholeRegisters([group])).registers).toMatchObject([everything]);
    const { inner } = await graphRequests();
    expect(inner).toHaveLength(8);
    expect(inner.filter((url) => !url.includes("$filter"))).toEqual([]);
  });

  it("are picked out of the whole lists when they are many", async () => {
    for (let n = 1; n < 9; n += 1) await putGroup(emulator, { key: `grupp-${n}` });
    await put(emulator, registerSite, rules, newRule());
    const named = (await store().groups()).rows.slice(0, 6);
    await emulator.clearRequests();
    const { registers } = await store().wholeRegisters(named);
    expect(registers.map(({ group }) => group.key)).toEqual(named.map(({ key }) => key));
    expect(registers[0]).toMatchObject({ rules: [newRule()] });
    expect((await graphRequests()).inner).toHaveLength(3 + 5 * 6);
  });

  it("are read as they now stand, and told of when they are gone", async () => {
    const group = await rowOf(groupRef.key);
    await store().changeGroup(group, { title: "Nytt namn" });
    const gone = { ...group, key: "rsg-borta" };
    const few = await store().wholeRegisters([group, gone]);
    expect(few.registers).toMatchObject([{ group: { title: "Nytt namn" } }]);
    expect(few.unreachable).toEqual([{ group: gone, problem: "not-found" }]);
    const many = [1, 2, 3, 4, 5].map((n) => ({ ...group, key: `borta-${n}` }));
    const { unreachable } = await store().wholeRegisters([group, ...many]);
    expect(unreachable.map((one) => one.group.key)).toEqual(many.map(({ key }) => key));
  });

  it("are nobody, and nothing is asked, when none is named", async () => {
    await emulator.clearRequests();
    expect((await store().wholeRegisters([])).registers).toEqual([]);
    expect((await graphRequests()).outer).toEqual([]);
  });
});
