// Who is reached which way, and what takes over when a way refuses.
import { describe, expect, it } from "vitest";
import { remind } from "#reminders/run.ts";
import { lastDay, simulatedTenant, wish } from "../simulation/world.ts";
import { lostAnswer, worldError } from "../simulation/world-error.ts";
import { coordinator, everyKind, groupLedBy, guest, hidden, inTeam, outsider } from "./people.ts";

const forbidden = () => worldError("forbidden", 403);
const waysIn = (world: ReturnType<typeof everyKind>) =>
  Object.fromEntries(
    [...world.log.rows.values()].map(({ recipientId, channel, waysLeft, progress }) => [
      recipientId,
      [progress, channel, ...(waysLeft ?? [])],
    ]),
  );

describe("the ways to somebody", () => {
  it("a member through the team, a guest by mail first, somebody without account by mail alone, a coordinator in person", async () => {
    const world = everyKind();
    await remind(world.ports(), wish(lastDay + 7));
    expect(waysIn(world)).toEqual({
      [inTeam]: ["sent", "team", "activity", "mail"],
      [guest]: ["sent", "mail", "team", "activity"],
      [outsider]: ["sent", "mail"],
      [hidden]: ["sent", "team", "activity", "mail"],
      [coordinator]: ["sent", "activity", "mail"],
    });
    expect(world.feed.posted.map(({ to, teamId }) => [to, teamId]).toSorted()).toEqual(
      [
        [coordinator, null],
        [inTeam, "team-team"],
        [hidden, "team-hidden"],
      ].toSorted(),
    );
    expect(world.mailbox.delivered.map(({ to }) => to).toSorted()).toEqual([
      "Ute@annan.example",
      "gun@annan.example",
    ]);
  });

  it("asks a team for its members once, only where somebody in it is to hear, and is not troubled by a refusal", async () => {
    const world = everyKind();
    world.desk.worlds.push(groupLedBy("silent", { personId: inTeam }, { followedFrom: null }));
    world.desk.worlds.push(
      groupLedBy("second", { personId: "second", personName: "Andra" }, { teamId: "team-team" }),
    );
    expect((await remind(world.ports(), wish(lastDay))).problems).toEqual([]);
    expect([...world.feed.asked].toSorted()).toEqual([
      ["team-guest", 1],
      ["team-hidden", 1],
      ["team-team", 1],
    ]);
  });

  it("leaves out what cannot be tried: no team port, no mailbox, no address, not in the team", async () => {
    const world = everyKind();
    world.has = { team: false, mail: false };
    await remind(world.ports(), wish(lastDay));
    expect(waysIn(world)).toMatchObject({ [inTeam]: ["sent", "activity"], [guest]: ["sent", "activity"] });
    const left = simulatedTenant([
      groupLedBy("team", { personId: inTeam, personName: "Tea", personMail: null }),
    ]);
    left.has = { team: true, mail: true };
    left.feed.teams.set("team-team", []);
    await remind(left.ports(), wish(lastDay));
    expect(waysIn(left)).toEqual({ [inTeam]: ["sent", "activity"] });
  });

  it("with no way at all, the row says so at once and the next in the order hears, instead of whom", async () => {
    const world = everyKind();
    world.has = { team: true, mail: false };
    const result = await remind(world.ports(), wish(lastDay));
    const row = [...world.log.rows.values()].find(({ recipientId }) => recipientId === outsider);
    expect(row).toMatchObject({ progress: "failed", cause: "no-way", settledAt: world.now });
    const instead = [...world.log.rows.values()].find(({ recipientId }) => recipientId === coordinator);
    expect(instead?.subjects).toMatchObject([{ groupKey: "outside", insteadOf: "Ute Utan-konto" }]);
    expect(result).toMatchObject({ failed: 1, problems: [] });
  });

  it("when the address bounces or somebody has left and the coordinator has no account either, a row says nobody heard", async () => {
    const world = simulatedTenant([
      groupLedBy(
        "outside",
        { personId: null, personName: "Ute", personMail: "ute@annan.example" },
        {
          coordinatorId: null,
          coordinatorName: null,
          coordinatorMail: null,
        },
      ),
      groupLedBy(
        "left",
        { personId: inTeam, endedOn: lastDay - 100 },
        {
          coordinatorId: null,
          coordinatorName: null,
          coordinatorMail: null,
        },
      ),
    ]);
    world.has.mail = true;
    world.mailbox.refuses = forbidden;
    await remind(world.ports(), wish(lastDay));
    const nobody = [...world.log.rows.values()].filter(({ recipientId }) => recipientId === null);
    expect(nobody.every(({ progress, cause }) => progress === "failed" && cause === "nobody")).toBe(true);
    expect(nobody.flatMap(({ subjects }) => subjects.map(({ groupKey }) => groupKey)).toSorted()).toEqual([
      "left",
      "outside",
    ]);
  });
});

describe("handing over", () => {
  it("goes to the next way in the same row, with what failed and why, written before that way is used", async () => {
    const world = everyKind();
    world.feed.refuses = (to) => (to === inTeam ? forbidden() : null);
    const seen: string[] = [];
    const rowOf = (id: string) => [...world.log.rows.values()].find(({ recipientId }) => recipientId === id);
    const moment = async (what: string) => {
      if (what === "draft") seen.push(rowOf(inTeam)?.channel ?? "");
    };
    const result = await remind(world.ports(moment), wish(lastDay));
    expect(rowOf(inTeam)).toMatchObject({
      progress: "sent",
      channel: "mail",
      waysLeft: [],
      attempts: [
        { channel: "team", at: world.now, cause: "forbidden 403: the forbidden of a test" },
        { channel: "activity", at: world.now, cause: "forbidden 403: the forbidden of a test" },
      ],
    });
    expect(seen).toContain("mail");
    expect(result.notices.find(({ to }) => to === inTeam)).toMatchObject({
      channel: "mail",
      attempts: [{ channel: "team" }, { channel: "activity" }],
    });
    expect(result.problems).toEqual([]);
  });

  it("when every way has refused, the row fails and the next in the order hears the same night", async () => {
    const world = everyKind();
    world.desk.worlds = world.desk.worlds.slice(0, 1);
    world.feed.refuses = (to) => (to === inTeam ? forbidden() : null);
    world.mailbox.refuses = forbidden;
    const result = await remind(world.ports(), wish(lastDay));
    expect(result).toMatchObject({ planned: 2, sent: 1, failed: 1 });
    expect(world.feed.posted).toMatchObject([{ to: coordinator }]);
    expect(await remind(world.ports(), wish(lastDay + 1))).toMatchObject({ planned: 0 });
  });

  it.each([
    ["too busy", worldError("busy", 429)],
    ["out of order", worldError("unexpected", 503, true)],
    ["not reached", worldError("offline", null, false)],
  ])("does not happen when Teams is %s: the next run day says it, another way first", async (_, error) => {
    const world = everyKind();
    world.desk.worlds = world.desk.worlds.slice(0, 1);
    world.feed.refuses = () => error;
    const first = await remind(world.ports(), wish(lastDay));
    expect(first).toMatchObject({ sent: 0, failed: 1, problems: [{ kind: "notTaken", channel: "team" }] });
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ planned: 0 });
    expect(await remind(world.ports(), wish(lastDay + 2))).toMatchObject({ sent: 0, failed: 1 });
    expect([...world.log.rows.values()].map(({ channel }) => channel)).toEqual(["team", "activity"]);
    world.feed.refuses = () => null;
    expect(await remind(world.ports(), wish(lastDay + 3))).toMatchObject({ sent: 1 });
    expect(world.feed.posted).toHaveLength(1);
  });

  it("of everybody from one way is a problem of the service, and told as one", async () => {
    const world = everyKind();
    world.feed.refuses = (_, way) => (way === "activity" ? null : forbidden());
    world.mailbox.refuses = forbidden;
    const { problems } = await remind(world.ports(), wish(lastDay + 7));
    expect(problems).toEqual([
      { kind: "wayRefused", channel: "team", count: 3, cause: "forbidden 403: the forbidden of a test" },
    ]);
  });

  it("a run that died on its way over goes on with the way the row says", async () => {
    const world = everyKind();
    world.desk.worlds = world.desk.worlds.slice(0, 1);
    world.feed.refuses = () => forbidden();
    let isDead = false;
    const dying = async (what: string) => {
      if (what === "find") isDead = true;
      if (isDead) throw new Error("died");
    };
    await expect(remind(world.ports(dying), wish(lastDay))).rejects.toThrow("died");
    world.now += 15 * 60_000;
    const refused: string[] = [];
    world.feed.refuses = (_, way) => {
      refused.push(way);
      return forbidden();
    };
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
    expect(refused).toEqual([]);
    expect(world.mailbox.delivered).toHaveLength(1);
  });

  it("a lost answer in Teams hands over to nothing: it may have arrived", async () => {
    const world = everyKind();
    world.desk.worlds = world.desk.worlds.slice(0, 1);
    world.feed.refuses = lostAnswer;
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({
      problems: [{ kind: "unsettled", channel: "team" }],
    });
    expect([...world.log.rows.values()]).toMatchObject([{ progress: "claimed", channel: "team" }]);
    expect(world.mailbox.letters.size).toBe(0);
  });
});
