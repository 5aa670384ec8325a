// What the coordination site keeps: policies, runs and the log, however long they grow and whatever hands do to them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NewPolicy, NewRun, Policy } from "#domain/entities.ts";
import { query } from "#graph/list-items.ts";
import { dayOf } from "#schema/day.ts";
import { notices, openObligations, policies, runs } from "#schema/lists/coordination.ts";
import type { Desk } from "#store/port.ts";
import { type Fault, openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { newNotice, newOpenObligation, newPolicy, newRun, put } from "../support/new-rows.ts";
import { coordinationSite, hostname } from "../support/test-directory.ts";

const site = { host: hostname, path: coordinationSite };
const listPath = (name: string) => `/sites/${hostname}:${coordinationSite}:/lists/${name}/items`;
const lost = (method: string): Fault => ({ match: { method, url: "/items" }, action: "loseAnswer" });
const someDay = dayOf(2026, 11, 22);

let emulator: TestEmulator;
let desk: Desk;

async function open(listThreshold?: number, variant: "usual" | "other" = "usual"): Promise<void> {
  emulator = await openProvisioned({ variant, ...(listThreshold === undefined ? {} : { listThreshold }) });
  desk = emulator.storeOf("coordinator");
}

afterEach(async () => {
  expect(await emulator.unusedFaults()).toBe(0);
  emulator.close();
});

async function breakRow(list: typeof runs | typeof policies, id: string, fields: object): Promise<void> {
  await emulator.setup.send({ method: "PATCH", path: `${listPath(list.name)}/${id}`, body: { fields } });
}

const count = async (list: typeof runs | typeof policies) =>
  (await query(emulator.setup, { site, list })).length;

describe("what was written since a day", () => {
  beforeEach(() => open());

  it("comes from that day on, from each list by its own day", async () => {
    for (const back of [0, 1, 2, 3]) {
      const runDay = someDay - back;
      await put(emulator, coordinationSite, notices, newNotice({ key: `n-${back}`, runDay }));
      await put(emulator, coordinationSite, runs, newRun({ key: `r-${back}`, runDay }));
      const closed = { key: `o-${back}`, standing: "closed" as const, closedOn: runDay };
      await put(emulator, coordinationSite, openObligations, newOpenObligation(closed));
    }
    await put(emulator, coordinationSite, openObligations, newOpenObligation({ key: "still-open" }));
    const keysOf = ({ rows }: { rows: { key: string }[] }) => rows.map(({ key }) => key);
    expect(keysOf(await desk.noticesSince(someDay - 1))).toEqual(["n-0", "n-1"]);
    expect(keysOf(await desk.runsSince(someDay - 2))).toEqual(["r-0", "r-1", "r-2"]);
    expect(keysOf(await desk.closedObligationsSince(someDay))).toEqual(["o-0"]);
    expect(keysOf(await desk.openObligations())).toEqual(["still-open"]);
  });
});

describe.each(["usual", "other"] as const)(
  "more rows than are looked through for one question (%s)",
  (variant) => {
    beforeEach(() => open(20, variant));

    it("come all the same, since the list is then read whole", async () => {
      for (let n = 0; n < 30; n += 1) {
        const runDay = someDay + (n % 10 === 0 ? -1 : 0);
        await put(emulator, coordinationSite, notices, newNotice({ key: `n-${n}`, runDay }));
        await put(emulator, coordinationSite, openObligations, newOpenObligation({ key: `o-${n}` }));
      }
      const closed = newOpenObligation({ key: "closed", standing: "closed", closedOn: someDay });
      await put(emulator, coordinationSite, openObligations, closed);
      const { rows } = await desk.noticesSince(someDay);
      expect(rows).toHaveLength(27);
      expect(new Set(rows.map(({ runDay }) => runDay))).toEqual(new Set([someDay]));
      expect((await desk.openObligations()).rows).toHaveLength(30);
      expect((await desk.closedObligationsSince(someDay)).rows).toMatchObject([closed]);
      expect((await desk.log.all()).rows).toHaveLength(30);
    });

    it("are not asked for in vain again when Graph is merely busy", async () => {
      await emulator.plan({ match: { method: "GET" }, action: "throttle", retryAfter: 90, times: 1 });
      await expect(desk.noticesSince(someDay)).rejects.toMatchObject({ code: "busy", retryAfter: 90 });
      const asked = (await emulator.requests()).filter(({ url }) => url.includes("Notices"));
      expect(asked).toHaveLength(1);
    });
  },
);

describe("a run's row", () => {
  beforeEach(() => open());

  const finished: Partial<NewRun> = {
    endedAt: Date.UTC(2026, 10, 22, 3, 4),
    sent: 7,
    unreadGroups: ["rsg-borta"],
  };

  it("is made and finished once though both answers are lost", async () => {
    await emulator.plan(lost("POST"), lost("PATCH"));
    const run = await desk.addRun(newRun());
    expect(await desk.changeRun(run, finished)).toMatchObject({ ...newRun(), ...finished });
    expect(await count(runs)).toBe(1);
  });

  it("is finished though another hand has written in it", async () => {
    const run = await desk.addRun(newRun());
    await breakRow(runs, run.row.id, { Sent: 99, Planned: 5 });
    expect(await desk.changeRun(run, finished)).toMatchObject({ ...newRun(), ...finished });
  });

  it("is put right when a hand has broken it", async () => {
    const run = await desk.addRun(newRun());
    await breakRow(runs, run.row.id, { RunDay: "i natt" });
    expect(await desk.changeRun(run, finished)).toMatchObject({ ...newRun(), ...finished });
    expect((await desk.runsSince(newRun().runDay)).rows).toHaveLength(1);
  });

  it("is made again when a hand has deleted it", async () => {
    const run = await desk.addRun(newRun());
    await emulator.setup.send({ method: "DELETE", path: `${listPath("Runs")}/${run.row.id}` });
    expect(await desk.changeRun(run, finished)).toMatchObject({ ...newRun(), ...finished });
    expect(await count(runs)).toBe(1);
  });

  it("says that the right is lacking, without trying again and again", async () => {
    const chair = emulator.storeOf("chair");
    await emulator.clearRequests();
    await expect(chair.addRun(newRun())).rejects.toMatchObject({ code: "forbidden" });
    expect((await emulator.requests()).filter(({ url }) => url.startsWith("/v1.0"))).toHaveLength(1);
  });
});

describe("a policy", () => {
  beforeEach(() => open());

  const changed: NewPolicy = newPolicy({ daysBefore: [14], daysAfter: null });
  const owner = { who: "owner", hearsFrom: null } as const;
  const leader = { who: "leader", hearsFrom: null } as const;
  const save = async (policy: NewPolicy, base: Policy | null) => {
    const outcome = await desk.savePolicy(policy, base);
    if (outcome.kind === "conflict") throw new Error(`In conflict: ${outcome.fields.join(", ")}`);
    return outcome.row;
  };

  it("is added, and saved again upon its row", async () => {
    const added = await save(newPolicy(), null);
    expect(added).toMatchObject(newPolicy());
    expect(await save(changed, added)).toMatchObject(changed);
    expect((await desk.policies()).rows).toMatchObject([changed]);
  });

  it("is put right by saving it when a hand has broken its row, seen before or not", async () => {
    const added = await save(newPolicy(), null);
    for (const base of [null, added]) {
      await breakRow(policies, added.row.id, { DaysBefore: "trettio" });
      expect(await desk.policies()).toMatchObject({ rows: [], brokenRows: [{ id: added.row.id }] });
      expect(await save(changed, base)).toMatchObject(changed);
      expect(await desk.policies()).toMatchObject({ rows: [changed], brokenRows: [] });
    }
  });

  it("is made again when a hand has deleted its row", async () => {
    const added = await save(newPolicy(), null);
    await emulator.setup.send({ method: "DELETE", path: `${listPath("Policies")}/${added.row.id}` });
    expect(await save(changed, added)).toMatchObject(changed);
    expect(await count(policies)).toBe(1);
  });

  it.each(["POST", "PATCH"])("is stored once though the answer to its %s is lost", async (method) => {
    const base = method === "PATCH" ? await save(newPolicy(), null) : null;
    await emulator.plan(lost(method));
    expect(await save(changed, base)).toMatchObject(changed);
    expect(await count(policies)).toBe(1);
  });

  it("decided by two at once where there was none is told to the second, who can then save upon it", async () => {
    const theirs = await save(newPolicy(), null);
    const outcome = await desk.savePolicy(changed, null);
    expect(outcome).toMatchObject({ kind: "conflict", theirs: newPolicy() });
    expect((await desk.policies()).rows).toMatchObject([newPolicy()]);
    expect(await save(changed, theirs)).toMatchObject(changed);
  });

  it("keeps both when one has changed the days and the other who hears", async () => {
    const base = await save(newPolicy(), null);
    await save(newPolicy({ hearers: [leader, owner] }), base);
    const outcome = await desk.savePolicy(changed, base);
    const both = newPolicy({ daysBefore: [14], daysAfter: null, hearers: [leader, owner] });
    expect(outcome).toMatchObject({ kind: "saved", merged: true, row: both });
  });

  const today = someDay;
  const collisions: [string, Partial<NewPolicy>, Partial<NewPolicy>][] = [
    ["the same days, changed by both", { daysBefore: [60] }, { daysBefore: [14] }],
    ["days before, changed beside days after", { daysAfter: [1] }, { daysBefore: [14] }],
    ["silence", { isSilent: true, daysBefore: null, daysAfter: null, hearers: null }, { daysAfter: [1] }],
    ["taken back, while days were changed", { voidedOn: today }, { daysBefore: [14] }],
    ["taken back, while hearers were changed", { voidedOn: today }, { hearers: [leader] }],
    ["changed, while it was taken back", { hearers: [leader] }, { voidedOn: today }],
  ];

  it.each(collisions)("is a conflict and stays theirs: %s", async (_, theirs, mine) => {
    const base = await save(newPolicy(), null);
    await save(newPolicy(theirs), base);
    const outcome = await desk.savePolicy(newPolicy(mine), base);
    expect(outcome).toMatchObject({ kind: "conflict", base, theirs });
    expect((await desk.policies()).rows).toMatchObject([newPolicy(theirs)]);
  });
});

describe("a list that lacks a column", () => {
  beforeEach(() => open());

  it("is named with the column, once", async () => {
    await emulator.setup.send({
      method: "DELETE",
      path: `/sites/${hostname}:${coordinationSite}:/lists/Runs/columns/Planned`,
    });
    await expect(desk.addRun(newRun({ planned: 3 }))).rejects.toMatchObject({
      code: "not-found",
      place: { list: "Runs", column: "Planned" },
    });
  });
});
