// One run: who hears what, what the log says afterwards, and what a later run does about what went wrong.
import { describe, expect, it } from "vitest";
import { parseSubPage } from "#domain/deep-link.ts";
import { UnknownGroupError } from "#reminders/open-registers.ts";
import { remind } from "#reminders/run.ts";
import { Killed, killedAt } from "../simulation/moment.ts";
import { lastDay, simulatedTenant, smallTenant, wish } from "../simulation/world.ts";
import { worldError } from "../simulation/world-error.ts";
import { chairId, coordinatorId, group, register, rule, step } from "../support/small-world.ts";

const quarter = 15 * 60_000;
const followed = group({ followedFrom: lastDay - 200 });
const nbsp = "\u00a0";

describe("a run", () => {
  it("reaches the chair with a link to the page where it is handed in, and is silent the second time", async () => {
    const world = smallTenant();
    const result = await remind(world.ports(), wish(lastDay - 30));
    expect(result).toMatchObject({
      planned: 1,
      sent: 1,
      failed: 0,
      notNeeded: 0,
      takenOver: 0,
      problems: [],
    });
    expect(world.feed.posted).toMatchObject([
      {
        to: chairId,
        activityType: "obligationDue",
        parameters: { lastDay: `27${nbsp}februari${nbsp}2027` },
        previewText: expect.stringContaining("verksamhetsberättelse"),
      },
    ]);
    const link = new URL(world.feed.posted[0]?.webUrl ?? "");
    const context = JSON.parse(link.searchParams.get("context") ?? "");
    expect(link.pathname).toContain("/group-rsg-exempel");
    expect(context.channelId).toBe(followed.channelId);
    expect(parseSubPage(context.subEntityId)).toMatchObject({ page: "plan-report" });
    expect([...world.log.rows.values()]).toMatchObject([
      {
        recipientId: chairId,
        sequence: 0,
        progress: "sent",
        runDay: lastDay - 30,
        settledAt: world.now,
        cause: null,
      },
    ]);

    expect(await remind(world.ports(), wish(lastDay - 30))).toMatchObject({
      planned: 0,
      sent: 0,
      notices: [],
    });
    expect(world.feed.posted).toHaveLength(1);
  });

  it("brings the coordinator to the personal app, which is told which group", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay + 7));
    const toCoordinator = new URL(world.feed.posted.find(({ to }) => to === coordinatorId)?.webUrl ?? "");
    expect(toCoordinator.pathname).toMatch(/\/uppdrag$/);
    const { subEntityId, channelId } = JSON.parse(toCoordinator.searchParams.get("context") ?? "");
    expect(channelId).toBeUndefined();
    expect(parseSubPage(subEntityId)).toMatchObject({ page: "plan-report", groupKey: "rsg-exempel" });
  });

  it("brings the chair of a group without channel to the personal app", async () => {
    const world = simulatedTenant([register({ group: { ...followed, channelId: null } })]);
    await remind(world.ports(), wish(lastDay));
    expect(world.feed.posted[0]?.webUrl).toContain("/uppdrag?");
  });

  it("after three weeks without a run says everything that fell due, once", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 8));
    await remind(world.ports(), wish(lastDay + 14));
    await remind(world.ports(), wish(lastDay + 14));
    expect(world.feed.posted.map(({ to, activityType }) => [to, activityType])).toEqual([
      [chairId, "obligationDue"],
      [chairId, "obligationLate"],
      [coordinatorId, "obligationLate"],
    ]);
    const keys = [...world.log.rows.values()].flatMap(({ reminderKeys }) => reminderKeys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(2 + 5 + 2);
  });

  it("after the hand-in is silent to the chair, and asks the coordinator to receive it", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 30));
    world.desk.worlds = [register({ group: followed, steps: [step("handIn", 2026, lastDay - 20, chairId)] })];
    await remind(world.ports(), wish(lastDay + 28));
    expect(world.feed.posted.map(({ to }) => to)).toEqual([chairId, coordinatorId]);
  });

  it("tells one person with many groups once, with the most urgent first", async () => {
    const groups = [1, 2, 3].map((n) =>
      register({
        group: { ...followed, key: `g${n}`, title: `Grupp ${n}` },
        rules: [
          rule({
            groupKey: `g${n}`,
            lastDay: { words: "", boundary: "latest", month: 3, day: n, yearOffset: 1 },
          }),
        ],
      }),
    );
    const world = simulatedTenant(groups.toReversed());
    await remind(world.ports(), wish(lastDay));
    expect(world.feed.posted).toMatchObject([
      { to: chairId, activityType: "remindersSummary", parameters: { count: "3", group: "3 grupper" } },
    ]);
    expect(world.feed.posted[0]?.webUrl).toContain("group-g1");
  });

  it("writes a row when there is nobody to reach, and sends nothing", async () => {
    const world = simulatedTenant([
      register({ group: { ...followed, coordinatorId: null }, memberships: [] }),
    ]);
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({
      sent: 0,
      failed: 1,
      notices: [{ to: null, cause: "nobody" }],
    });
    expect([...world.log.rows.values()]).toMatchObject([
      { recipientId: null, progress: "failed", cause: "nobody" },
    ]);
    expect(world.feed.posted).toEqual([]);
    await remind(world.ports(), wish(lastDay));
    expect(world.log.rows.size).toBe(1);
  });

  it("in a dry run says who would hear what and why, and writes nothing", async () => {
    const world = smallTenant();
    const result = await remind(world.ports(), wish(lastDay - 7, { isDryRun: true }));
    expect(result).toMatchObject({
      planned: 1,
      sent: 0,
      notices: [
        {
          to: chairId,
          progress: "planned",
          why: [{ group: "RSG Exempel", kind: "report", day: "2027-02-27", step: -7 }],
        },
      ],
    });
    expect([world.log.rows.size, world.feed.posted.length]).toEqual([0, 0]);
  });
});

describe("one group's trouble", () => {
  const other = register({ group: { ...followed, key: "other", title: "Andra" } });

  it("stops nobody else: what cannot be reached or read is told", async () => {
    const broken = { list: "Steps", id: "7", webUrl: "https://region.sharepoint.com/7", problems: [] };
    const world = simulatedTenant([register({ group: followed, brokenRows: [broken] })]);
    world.desk.unreachable = [{ group: other.group, problem: "forbidden" }];
    const result = await remind(world.ports(), wish(lastDay));
    expect(result.problems).toEqual([
      { kind: "unreachable", group: "Andra", code: "forbidden" },
      { kind: "brokenRow", list: "Steps", id: "7", webUrl: broken.webUrl },
    ]);
    expect(result.sent).toBe(1);
  });

  it("is looked at alone when asked for, and an unknown group is said to be so", async () => {
    const world = simulatedTenant([register({ group: followed }), other]);
    expect(await remind(world.ports(), wish(lastDay, { groupKey: "other" }))).toMatchObject({
      notices: [{ why: [{ group: "Andra" }] }],
    });
    await expect(remind(world.ports(), wish(lastDay, { groupKey: "none" }))).rejects.toThrow(
      UnknownGroupError,
    );
  });
});

describe("when sending fails", () => {
  const failing = (error: Error, count = 1) => {
    let seen = 0;
    return async (what: string) => {
      if (what !== "send") return;
      seen += 1;
      if (seen <= count) throw error;
    };
  };

  it.each([
    ["Teams has too much to do", worldError("busy", 429)],
    ["Teams fails", worldError("unexpected", 500, true)],
  ])(
    "because %s, the cause is in the log, the others hear, and the next day tries again",
    async (_, error) => {
      const world = smallTenant();
      const first = await remind(world.ports(failing(error)), wish(lastDay + 7));
      expect(first).toMatchObject({ sent: 1, failed: 1, problems: [{ kind: "notTaken" }] });
      const [row] = [...world.log.rows.values()].filter(({ progress }) => progress === "failed");
      expect(row?.cause).toMatch(/^[a-z-]+ \d{3}: the /);
      expect(await remind(world.ports(), wish(lastDay + 7))).toMatchObject({ planned: 0 });
      expect(await remind(world.ports(), wish(lastDay + 8))).toMatchObject({ sent: 1 });
      expect(world.feed.posted.map(({ to }) => to).toSorted()).toEqual([chairId, coordinatorId].sort());
    },
  );

  it("a lost answer is asked for again in the same place of the feed", async () => {
    const world = smallTenant();
    let lost = 0;
    const moment = async (what: string) => {
      if (what === "send answered" && lost++ === 0) throw worldError("offline", null, true);
    };
    expect(await remind(world.ports(moment), wish(lastDay))).toMatchObject({ sent: 1, problems: [] });
    expect(world.feed.posted).toHaveLength(2);
    expect(new Set(world.feed.posted.map(({ chainId }) => chainId)).size).toBe(1);
  });

  it("answers lost for good leave the claim to a later run, which sends the same again", async () => {
    const world = smallTenant();
    const moment = async (what: string) => {
      if (what === "send answered") throw worldError("offline", null, true);
    };
    expect(await remind(world.ports(moment), wish(lastDay))).toMatchObject({
      sent: 0,
      failed: 0,
      problems: [{ kind: "unsettled" }],
      notices: [{ progress: "claimed" }],
    });
    world.now += quarter;
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
    expect(new Set(world.feed.posted.map(({ chainId }) => chainId)).size).toBe(1);
  });

  it("nothing is sent when the claim cannot be written", async () => {
    const world = smallTenant();
    const moment = async (what: string) => {
      if (what === "claim") throw worldError("forbidden", 403);
    };
    expect(await remind(world.ports(moment), wish(lastDay))).toMatchObject({
      problems: [{ kind: "notClaimed", cause: "forbidden 403: the forbidden of a test" }],
    });
    expect(world.feed.posted).toEqual([]);
  });
});

describe("a run that died", () => {
  async function diedAt(what: string) {
    const world = smallTenant();
    await expect(remind(world.ports(killedAt(what)), wish(lastDay))).rejects.toThrow(Killed);
    return world;
  }

  it.each(["claim answered", "send", "send answered", "change"])(
    "at %s: the same list is sent once the lease is out",
    async (what) => {
      const world = await diedAt(what);
      expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ planned: 0, takenOver: 0 });
      world.now += quarter;
      expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
      expect(new Set(world.feed.posted.map(({ to, chainId }) => `${to} ${chainId}`)).size).toBe(1);
      expect([...world.log.rows.values()].map(({ progress }) => progress)).toEqual(["sent"]);
      world.now += quarter;
      expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ planned: 0, takenOver: 0 });
    },
  );

  it("leaves nothing to say when it is handed in meanwhile", async () => {
    const world = await diedAt("send");
    world.now += quarter;
    world.desk.worlds = [register({ group: followed, steps: [step("handIn", 2026, lastDay, chairId)] })];
    expect(await remind(world.ports(), wish(lastDay + 1))).toMatchObject({
      takenOver: 1,
      notNeeded: 1,
      sent: 0,
    });
    expect(world.feed.posted).toEqual([]);
    expect([...world.log.rows.values()].map(({ progress }) => progress)).toEqual(["notNeeded"]);
  });

  it("keeps its claim while the group cannot be read, and is not said in a second row", async () => {
    const world = await diedAt("send");
    world.now += quarter;
    world.desk.unreachable = [{ group: followed, problem: "busy" }];
    const [mine] = world.desk.worlds;
    world.desk.worlds = [];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 0, sent: 0 });
    world.desk.worlds = mine ? [mine] : [];
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
    expect(world.log.rows.size).toBe(1);
  });
});

describe("a log that hands have been in", () => {
  it("a broken row holds a number, is told, and keeps nobody from hearing", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 60));
    const [row] = world.log.rows.values();
    if (!row) throw new Error("Nothing was claimed.");
    world.log.rows.delete(row.key);
    world.log.brokenRows.push({ list: "Notices", id: row.key, webUrl: row.row.webUrl, problems: [] });
    const result = await remind(world.ports(), wish(lastDay - 30));
    expect(result).toMatchObject({ sent: 1, problems: [{ kind: "brokenRow", list: "Notices" }] });
  });

  it("a deleted row frees no number that is still taken", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay - 60));
    await remind(world.ports(), wish(lastDay - 30));
    world.log.rows.delete([...world.log.rows.keys()][0] ?? "");
    expect(await remind(world.ports(), wish(lastDay - 7))).toMatchObject({ sent: 1, problems: [] });
    expect([...world.log.rows.values()].map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it("a log that lags behind another run's claim says nothing twice", async () => {
    const world = smallTenant();
    await remind(world.ports(), wish(lastDay));
    const ports = world.ports();
    const log = { ...ports.desk.log, all: async () => ({ rows: [], brokenRows: [] }) };
    const lagging = { ...ports, desk: { ...ports.desk, log } };
    expect(await remind(lagging, wish(lastDay))).toMatchObject({
      sent: 0,
      problems: [{ kind: "notClaimed" }],
    });
    expect(world.feed.posted).toHaveLength(1);
  });

  it("a claim that a hand has emptied is told, sends nothing, and what it was to say is said in a row of its own", async () => {
    const world = smallTenant();
    await remind(world.ports(killedAt("send")), wish(lastDay)).catch(() => {});
    for (const [key, row] of world.log.rows)
      world.log.rows.set(key, { ...row, subjects: [], row: { ...row.row, version: 9 } });
    world.now += quarter;
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({
      takenOver: 0,
      sent: 1,
      problems: [{ kind: "notClaimed" }],
    });
    expect(world.feed.posted).toHaveLength(1);
  });
});
