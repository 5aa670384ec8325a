// Night after night: that the service has run, what it writes about how groups stand, what it does after a pause, and
// what keeps it from saying something without keeping it from saying the rest.
import { describe, expect, it } from "vitest";
import type { Policy } from "#domain/entities.ts";
import { remind } from "#reminders/run.ts";
import { lastDay, simulatedTenant, smallTenant, wish } from "../simulation/world.ts";
import { worldError } from "../simulation/world-error.ts";
import { chairId, coordinatorId, group, membership, rowFacts, supportId } from "../support/small-world.ts";
import { coordinator, groupLedBy, inTeam } from "./people.ts";

const aDay = 86_400_000;
const runsOf = (world: ReturnType<typeof smallTenant>) => [...world.desk.runs.values()];
const failing = (what: string, error: Error) => async (moment: string) => {
  if (moment === what) throw error;
};

function policy(changes: Partial<Policy>): Policy {
  return {
    key: `policy-${changes.groupKey ?? "all"}-${changes.dutyKind ?? "same-as"}`,
    groupKey: null,
    dutyKind: "report",
    sameAsGroup: null,
    isSilent: false,
    daysBefore: [30],
    daysAfter: [],
    hearers: [{ who: "coordinator", hearsFrom: null }],
    voidedOn: null,
    row: rowFacts(),
    ...changes,
  };
}

describe("the list of runs", () => {
  it("says when a run began, and at its end what came of it", async () => {
    const world = smallTenant();
    const open: unknown[] = [];
    await remind(
      world.ports(async (what) => {
        if (what === "claim") open.push(...runsOf(world));
      }),
      wish(lastDay - 7),
    );
    expect(open).toMatchObject([{ runDay: lastDay - 7, startedAt: world.now, endedAt: null, planned: null }]);
    expect(runsOf(world)).toMatchObject([
      {
        runDay: lastDay - 7,
        endedAt: world.now,
        groups: 1,
        planned: 1,
        sent: 1,
        failed: 0,
        problems: 0,
        unreadGroups: [],
      },
    ]);
  });

  it("names the groups that could not be read", async () => {
    const world = smallTenant();
    world.desk.unreachable = [{ group: group({ key: "borta", title: "Borta" }), problem: "forbidden" }];
    await remind(world.ports(), wish(lastDay));
    expect(runsOf(world)).toMatchObject([{ problems: 1, unreadGroups: ["borta"] }]);
  });

  it("says nothing of a dry run, or of a run of one group", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 8, { isDryRun: true }));
    await remind(world.ports(), wish(lastDay - 8, { groupKey: "rsg-exempel" }));
    expect(runsOf(world)).toEqual([]);
  });

  it.each(["runs", "begin", "end"])("cannot stop a reminder when “%s” fails", async (what) => {
    const world = smallTenant();
    const { sent, problems } = await remind(
      world.ports(failing(what, worldError("busy", 429))),
      wish(lastDay),
    );
    expect(sent).toBe(1);
    expect(problems[0]).toEqual({ kind: "runs", cause: "busy 429: the busy of a test" });
  });

  it("holds the run that could not be written at its beginning once it has ended", async () => {
    const world = smallTenant();
    let isFirst = true;
    const once = async (what: string) => {
      if (what !== "begin" || !isFirst) return;
      isFirst = false;
      throw worldError("busy", 429);
    };
    await remind(world.ports(once), wish(lastDay));
    expect(runsOf(world)).toMatchObject([{ endedAt: world.now, sent: 1, problems: 1 }]);
  });
});

describe("after thirty days without a run", () => {
  it("everything due is said once, late, in one notice a person", async () => {
    const world = simulatedTenant(
      ["a", "b", "c"].map((key) => groupLedBy(key, { personId: chairId, personName: "Alva Ordförande" })),
    );
    await remind(world.ports(), wish(lastDay - 31));
    world.now += 30 * aDay;
    expect(await remind(world.ports(), wish(lastDay + 16))).toMatchObject({ sent: 2, problems: [] });
    const rows = [...world.log.rows.values()];
    expect(rows.map(({ recipientId, subjects }) => [recipientId, subjects.length])).toEqual([
      [chairId, 3],
      [chairId, 3],
      [coordinatorId, 3],
    ]);
    expect(rows.slice(1).every(({ subjects }) => subjects.every(({ isLate }) => isLate))).toBe(true);
    expect(rows[0]?.subjects.some(({ isLate }) => isLate)).toBe(false);
    expect(await remind(world.ports(), wish(lastDay + 16))).toMatchObject({ planned: 0 });
  });

  it("a run that never ended is no run: what fell due since the last whole one is late", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 40));
    await remind(world.ports(failing("registers", worldError("busy", 429))), wish(lastDay - 30)).catch(
      () => {},
    );
    await remind(world.ports(failing("read", worldError("busy", 429))), wish(lastDay - 29)).catch(() => {});
    expect(runsOf(world)).toMatchObject([{ runDay: lastDay - 40 }, { runDay: lastDay - 29, endedAt: null }]);
    await remind(world.ports(), wish(lastDay - 28));
    expect([...world.log.rows.values()].at(-1)).toMatchObject({ subjects: [{ step: -30, isLate: true }] });
  });
});

describe("what is written back", () => {
  it("is how each group stands when everybody has been told, and when that fails nobody has gone unreminded", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay));
    expect([...world.desk.standings.keys()]).toEqual(["rsg-exempel"]);
    expect(world.desk.standings.get("rsg-exempel")?.open).toMatchObject([
      { facts: { kind: "report" }, day: lastDay },
    ]);
    const failed = smallTenant();
    expect(
      await remind(failed.ports(failing("write back", worldError("busy", 429))), wish(lastDay)),
    ).toMatchObject({
      sent: 1,
      problems: [{ kind: "writeBack", group: null }],
    });
    expect(runsOf(failed)).toMatchObject([{ problems: 1 }]);
  });

  it("tells why a group could not be read, and of which kinds nothing was read, so that those rows stay", async () => {
    const world = smallTenant();
    const [own] = world.desk.worlds;
    if (!own) throw new Error("No group.");
    world.desk.unreachable = [{ group: group({ key: "borta", title: "Borta" }), problem: "forbidden" }];
    world.desk.incomplete = [{ group: own.group, list: "Matters", problem: "not-found" }];
    await remind(world.ports(), wish(lastDay));
    expect(world.desk.standings.get("borta")).toMatchObject({ status: { problem: "forbidden" }, open: [] });
    expect(world.desk.standings.get("rsg-exempel")).toMatchObject({
      status: { problem: null },
      unread: ["matter"],
    });
  });

  it("is nothing in a dry run, which leaves everything as it was", async () => {
    const world = smallTenant();
    const done: string[] = [];
    const result = await remind(
      world.ports(async (what) => {
        done.push(what);
      }),
      wish(lastDay, { isDryRun: true }),
    );
    expect(result).toMatchObject({ planned: 1, sent: 0, notices: [{ progress: "planned" }] });
    expect(done.filter((what) => !["registers", "runs", "read", "read answered"].includes(what))).toEqual([]);
    expect([world.log.rows.size, world.desk.standings.size, world.desk.runs.size]).toEqual([0, 0, 0]);
  });

  it("a dry run tells also what a dead run's claim would say, and takes nothing over", async () => {
    const world = smallTenant();
    await remind(world.ports(failing("send", new Error("died"))), wish(lastDay)).catch(() => {});
    const before = [...world.log.rows.values()];
    world.now += 15 * 60_000;
    const result = await remind(world.ports(), wish(lastDay, { isDryRun: true }));
    expect(result).toMatchObject({ takenOver: 0, notices: [{ to: chairId, progress: "planned" }] });
    expect([...world.log.rows.values()]).toEqual(before);
  });
});

describe("what coordinators have decided", () => {
  it("holds: another order of hearers, other steps, silence", async () => {
    const world = smallTenant();
    world.desk.policies = [policy({})];
    await remind(world.ports(), wish(lastDay - 30));
    expect(world.feed.posted.map(({ to }) => to)).toEqual([coordinatorId]);
    world.desk.policies = [policy({ isSilent: true })];
    expect(await remind(world.ports(), wish(lastDay + 30))).toMatchObject({ planned: 0 });
  });

  it("and cannot hold is told and never applied: the product's own policy does", async () => {
    const world = smallTenant();
    world.desk.policies = [policy({ daysBefore: [-3] }), policy({ groupKey: "rsg-exempel", hearers: [] })];
    const result = await remind(world.ports(), wish(lastDay - 60));
    expect(result).toMatchObject({
      sent: 1,
      problems: [
        { kind: "refusedPolicy", reasons: ["negativeDays"] },
        { kind: "refusedPolicy", reasons: ["noHearers"] },
      ],
    });
    expect(world.feed.posted.map(({ to }) => to)).toEqual([chairId]);
  });
});

describe("a group in trouble", () => {
  it("read without one list is told, hears what the rest says, and keeps a claim that cannot be judged", async () => {
    const world = smallTenant();
    await remind(world.ports(failing("send", new Error("died"))), wish(lastDay)).catch(() => {});
    world.now += 15 * 60_000;
    const [whole] = world.desk.worlds;
    if (!whole) throw new Error("No group.");
    world.desk.worlds = [{ ...whole, rules: [] }];
    world.desk.incomplete = [{ group: whole.group, list: "Rules", problem: "not-found" }];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({
      takenOver: 0,
      problems: [{ kind: "incomplete", list: "Rules" }],
    });
    world.desk.worlds = [whole];
    world.desk.incomplete = [];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
  });

  it("read without a list that has nothing to do with it settles a dead run's claim all the same", async () => {
    const world = smallTenant();
    await remind(world.ports(failing("send", new Error("died"))), wish(lastDay)).catch(() => {});
    world.now += 15 * 60_000;
    const [whole] = world.desk.worlds;
    if (!whole) throw new Error("No group.");
    world.desk.worlds = [{ ...whole, rules: [] }];
    world.desk.incomplete = [{ group: whole.group, list: "Actions", problem: "not-found" }];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, notNeeded: 1 });
  });

  it("gone from the register leaves no claim waiting for ever, unless a row of the register is broken", async () => {
    const world = simulatedTenant([
      groupLedBy("a", { personId: chairId }),
      groupLedBy("b", { personId: inTeam }),
    ]);
    await remind(world.ports(failing("send", new Error("died"))), wish(lastDay)).catch(() => {});
    world.now += 15 * 60_000;
    const gone = [...world.log.rows.values()][0]?.subjects[0]?.groupKey;
    world.desk.worlds = world.desk.worlds.filter((one) => one.group.key !== gone);
    world.desk.brokenRows = [{ list: "Groups", id: "1", webUrl: "", problems: [] }];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 0 });
    world.desk.brokenRows = [];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, notNeeded: 1 });
  });

  it("whose team a claim was on its way through waits for it, though another group of the same claim was read", async () => {
    const both = ["a", "b"].map((key) =>
      groupLedBy(key, { personId: inTeam, personMail: "tea@region.example" }),
    );
    const world = simulatedTenant(both);
    world.has = { team: true, mail: true };
    await remind(world.ports(failing("send answered", new Error("died"))), wish(lastDay)).catch(() => {});
    world.now += 15 * 60_000;
    const first = [...world.log.rows.values()][0]?.subjects[0]?.groupKey;
    world.desk.worlds = both.filter(({ group: { key } }) => key !== first);
    world.desk.unreachable = both.flatMap(({ group: one }) =>
      one.key === first ? [{ group: one, problem: "busy" as const }] : [],
    );
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 0, planned: 0 });
    Object.assign(world.desk, { worlds: both, unreachable: [] });
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
    expect([world.feed.shown.size, world.mailbox.delivered.length]).toEqual([1, 0]);
    expect(world.feed.posted.map(({ teamId }) => teamId)).toEqual([`team-${first}`, `team-${first}`]);
  });

  it("whose row in the register is broken is still followed by those whose policy is to do as it does", async () => {
    const world = simulatedTenant([groupLedBy("b", { personId: inTeam })]);
    world.desk.policies = [
      policy({ groupKey: "a", isSilent: true }),
      policy({ groupKey: "b", dutyKind: null, sameAsGroup: "a", row: { ...rowFacts(), id: "2" } }),
    ];
    world.desk.brokenRows = [{ list: "Groups", id: "1", webUrl: "", problems: [] }];
    const { planned, problems } = await remind(world.ports(), wish(lastDay));
    expect([planned, problems.map(({ kind }) => kind)]).toEqual([0, ["brokenRow"]]);
  });

  it("whose duty is done before a claim is taken over is left out of it, and the rest is said", async () => {
    const both = ["a", "b"].map((key) => groupLedBy(key, { personId: inTeam }));
    const world = simulatedTenant(both);
    await remind(world.ports(failing("send", new Error("died"))), wish(lastDay)).catch(() => {});
    world.now += 15 * 60_000;
    const [first, second] = [...world.log.rows.values()][0]?.subjects ?? [];
    world.desk.worlds = both.map((one) => (one.group.key === first?.groupKey ? { ...one, rules: [] } : one));
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
    const [row] = world.log.rows.values();
    expect(row).toMatchObject({ progress: "sent", subjects: [second] });
    expect(world.feed.posted.map(({ topic, webUrl }) => [topic, webUrl])).toEqual([
      [second?.groupName, row?.link],
    ]);
    expect(row?.link).toContain(`Grupp%20${second?.groupKey}`);
  });

  it("that brings our own reckoning down is told, and stops nobody else", async () => {
    const broken = groupLedBy("trasig", { personId: chairId });
    const rules = new Proxy(broken.rules, {
      get() {
        throw new Error("a fault of ours");
      },
    });
    const world = simulatedTenant([{ ...broken, rules }, groupLedBy("hel", { personId: inTeam })]);
    const result = await remind(world.ports(), wish(lastDay));
    expect(result.problems).toEqual([
      { kind: "fault", group: "Grupp trasig", cause: "fault: a fault of ours" },
    ]);
    expect(world.feed.posted.map(({ to }) => to)).toEqual([inTeam]);
  });
});

describe("somebody in many groups", () => {
  it("who cannot be reached is missed in each, and whoever stands next there hears once", async () => {
    const support = membership({ role: "processSupport", personId: supportId, personName: "Bo Processtöd" });
    const worlds = ["a", "b", "c"].map((key) => {
      const one = groupLedBy(key, { personId: chairId, personName: "Alva Ordförande" });
      return {
        ...one,
        memberships: [...one.memberships, { ...support, groupKey: key, key: `support-${key}` }],
      };
    });
    const world = simulatedTenant(worlds);
    world.feed.refuses = (to) => (to === chairId ? worldError("not-found", 404) : null);
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ planned: 2, sent: 1, failed: 1 });
    expect(world.feed.posted).toMatchObject([{ to: supportId, activityType: "remindersSummary" }]);
    const instead = [...world.log.rows.values()].at(-1)?.subjects.map(({ insteadOf }) => insteadOf);
    expect(instead).toEqual(["Alva Ordförande", "Alva Ordförande", "Alva Ordförande"]);
  });

  it("a chain of people none of whom can be reached ends with a row that says nobody heard", async () => {
    const world = simulatedTenant([groupLedBy("a", { personId: chairId, personName: "Alva" })]);
    world.feed.refuses = () => worldError("forbidden", 403);
    const result = await remind(world.ports(), wish(lastDay));
    expect(result.notices.map(({ to, progress }) => [to, progress])).toEqual([
      [chairId, "failed"],
      [coordinator, "failed"],
      [null, "failed"],
    ]);
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ planned: 0 });
  });
});
