// Mail: a draft recorded before it is sent, sent once, and asked about afterwards whatever the answers were.
import { describe, expect, it } from "vitest";
import { remind } from "#reminders/run.ts";
import type { Moment } from "../simulation/moment.ts";
import { lastDay, simulatedTenant, wish } from "../simulation/world.ts";
import { lostAnswer, worldError } from "../simulation/world-error.ts";
import { coordinatorId } from "../support/small-world.ts";
import { groupLedBy } from "./people.ts";

const quarter = 15 * 60_000;

function mailOnly() {
  const chair = { personId: null, personName: "Ute Utan-konto", personMail: "ute@annan.example" };
  const world = simulatedTenant([groupLedBy("outside", chair)]);
  world.has.mail = true;
  return world;
}
const rows = (world: ReturnType<typeof mailOnly>) => [...world.log.rows.values()];

/** Throws `error` at the first `count` of these moments. */
function failing(what: string, error: () => Error, count = 1): Moment {
  let seen = 0;
  return async (moment) => {
    if (moment !== what) return;
    seen += 1;
    if (seen <= count) throw error();
  };
}

describe("a mail", () => {
  it("stands in the row, draft and id, before it is sent", async () => {
    const world = mailOnly();
    const before: unknown[] = [];
    await remind(
      world.ports(async (what) => {
        if (what === "mail") before.push(rows(world)[0]);
      }),
      wish(lastDay),
    );
    expect(before).toMatchObject([
      { progress: "claimed", draftId: "draft-1", messageId: "<draft-1@mail.example>" },
    ]);
    expect(rows(world)).toMatchObject([{ progress: "sent", channel: "mail", cause: null }]);
    expect(world.mailbox.delivered).toMatchObject([
      { to: "ute@annan.example", noticeKey: rows(world)[0]?.key },
    ]);
    expect(world.mailbox.delivered[0]?.mail.text).toContain("verksamhetsberättelse");
  });

  it.each(["find answered", "draft answered", "mail answered", "look answered"])(
    "goes once when the answer to “%s” is lost",
    async (what) => {
      const world = mailOnly();
      // The mailbox is only looked at when sending has been in doubt.
      const doubt =
        what === "look answered" ? failing("mail answered", lostAnswer) : failing(what, lostAnswer);
      const lost = failing(what, lostAnswer);
      const moment: Moment = async (one) => {
        await doubt(one);
        if (what === "look answered") await lost(one);
      };
      await remind(world.ports(moment), wish(lastDay));
      world.now += quarter;
      await remind(world.ports(), wish(lastDay));
      expect(world.mailbox.delivered).toHaveLength(1);
      expect(rows(world)).toMatchObject([{ progress: "sent" }]);
    },
  );

  it("whose answer is lost is settled at once when the mailbox says that it has gone", async () => {
    const world = mailOnly();
    const result = await remind(world.ports(failing("mail answered", lostAnswer)), wish(lastDay));
    expect(result).toMatchObject({ sent: 1, problems: [] });
    expect(world.mailbox.delivered).toHaveLength(1);
  });

  it("that never left is sent once more when the mailbox says it is still a draft", async () => {
    const world = mailOnly();
    const result = await remind(world.ports(failing("mail", lostAnswer)), wish(lastDay));
    expect(result).toMatchObject({ sent: 1, problems: [] });
    expect(world.mailbox.delivered).toHaveLength(1);
  });

  it("that somebody has thrown away is told as unknown, and never sent again", async () => {
    const world = mailOnly();
    await remind(world.ports(failing("mail", lostAnswer, 2)), wish(lastDay));
    expect(rows(world)).toMatchObject([{ progress: "claimed", draftId: "draft-1" }]);
    world.mailbox.letters.clear();
    world.now += quarter;
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 0 });
    expect(rows(world)).toMatchObject([{ progress: "unknown", cause: expect.stringMatching(/^gone/) }]);
    world.now += quarter;
    expect(await remind(world.ports(), wish(lastDay + 1))).toMatchObject({ planned: 0, takenOver: 0 });
    expect(world.mailbox.delivered).toEqual([]);
  });

  it.each([
    ["busy", worldError("busy", 429)],
    ["out of order", worldError("unexpected", 503, true)],
  ])(
    "waits as the draft it is while the mailbox is %s, night after night, and goes once",
    async (_, error) => {
      const world = mailOnly();
      for (let night = 0; night < 3; night += 1) {
        await remind(world.ports(failing("mail", () => error, 9)), wish(lastDay - 6 + night));
        world.now += 86_400_000;
      }
      expect(world.mailbox.letters.size).toBe(1);
      expect(await remind(world.ports(), wish(lastDay - 3))).toMatchObject({ takenOver: 1, sent: 1 });
      expect(world.mailbox.delivered).toHaveLength(1);
    },
  );

  it("that the mailbox refuses for good hands over or fails, and the next in the order hears", async () => {
    const world = mailOnly();
    await remind(world.ports(failing("mail", () => worldError("forbidden", 403))), wish(lastDay));
    expect(rows(world)).toMatchObject([
      { progress: "failed", cause: expect.stringMatching(/^forbidden 403/) },
      { recipientId: coordinatorId, progress: "sent" },
    ]);
  });

  it("that a dead run may have sent is not sent another way when the mailbox no longer lets us look", async () => {
    const chair = {
      personId: "00000000-0000-4000-8000-0000000000a2",
      personName: "Gun",
      personMail: "gun@annan.example",
    };
    const world = simulatedTenant([groupLedBy("guest", chair)]);
    world.has = { team: true, mail: true };
    world.feed.teams.set("team-guest", [{ id: chair.personId, isGuest: true, mail: null }]);
    let isDead = false;
    const dying: Moment = async (what) => {
      if (what === "mail answered") isDead = true;
      if (isDead) throw new Error("died");
    };
    await expect(remind(world.ports(dying), wish(lastDay))).rejects.toThrow("died");
    world.now += quarter;
    const blind = failing("look", () => worldError("forbidden", 403), 9);
    expect(await remind(world.ports(blind), wish(lastDay))).toMatchObject({
      problems: [{ kind: "unsettled" }],
    });
    expect(world.feed.posted).toEqual([]);
    expect(rows(world)).toMatchObject([{ progress: "claimed", channel: "mail" }]);
  });

  it("of a run that has lost its row is not sent: it stops and touches nothing", async () => {
    const world = mailOnly();
    const takenMeanwhile: Moment = async (what) => {
      if (what !== "draft answered") return;
      const [row] = rows(world);
      if (row) await world.log.change(row, { runId: "another run", claimedAt: world.now });
    };
    const result = await remind(world.ports(takenMeanwhile), wish(lastDay));
    expect(result).toMatchObject({ sent: 0, failed: 0, problems: [] });
    expect(world.mailbox.delivered).toEqual([]);
    expect(rows(world)).toMatchObject([{ progress: "claimed", runId: "another run", draftId: null }]);
  });

  it("is not begun when the lease has all but run out", async () => {
    const world = mailOnly();
    const slow: Moment = async (what) => {
      if (what === "mail") throw new Error("too late");
      if (what === "change answered") world.now += quarter;
    };
    const result = await remind(world.ports(slow), wish(lastDay));
    expect(result).toMatchObject({
      problems: [{ kind: "unsettled", cause: expect.stringMatching(/^lease/) }],
    });
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1 });
  });

  it("that was sent by a run that died is told as sent even when it is no longer needed", async () => {
    const world = mailOnly();
    let isDead = false;
    const dying: Moment = async (what) => {
      if (what === "mail answered") isDead = true;
      if (isDead) throw new Error("died");
    };
    await remind(world.ports(dying), wish(lastDay)).catch(() => {});
    world.now += quarter;
    world.desk.worlds = world.desk.worlds.map((one) => ({ ...one, rules: [] }));
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ takenOver: 1, sent: 1, notNeeded: 0 });
  });
});

describe("a mail that comes back", () => {
  it("fails after all, with the reason, and the next in the order hears instead", async () => {
    const world = mailOnly();
    await remind(world.ports(), wish(lastDay));
    world.mailbox.bounces.push({ messageId: "<draft-1@mail.example>", at: world.now, reason: "550 5.1.1" });
    world.now += 86_400_000;
    expect(await remind(world.ports(), wish(lastDay + 1))).toMatchObject({
      bounced: 1,
      sent: 1,
      problems: [],
    });
    expect(rows(world)).toMatchObject([
      { progress: "failed", cause: "bounced: 550 5.1.1" },
      { recipientId: coordinatorId, progress: "sent", subjects: [{ insteadOf: "Ute Utan-konto" }] },
    ]);
    expect(await remind(world.ports(), wish(lastDay + 1))).toMatchObject({ bounced: 0, planned: 0 });
  });

  it("long ago, or that is none of ours, changes nothing", async () => {
    const world = mailOnly();
    await remind(world.ports(), wish(lastDay));
    const at = world.now - 15 * 86_400_000;
    world.mailbox.bounces.push({ messageId: "<draft-1@mail.example>", at, reason: "old" });
    world.mailbox.bounces.push({ messageId: "<another@mail.example>", at: world.now, reason: "another" });
    expect(await remind(world.ports(), wish(lastDay))).toMatchObject({ bounced: 0, planned: 0 });
    expect(rows(world)).toMatchObject([{ progress: "sent" }]);
  });

  it("cannot be heard of when the mailbox does not answer: that is told, and everybody is reminded all the same", async () => {
    const world = mailOnly();
    const deaf = failing("bounces", () => worldError("forbidden", 403));
    expect(await remind(world.ports(deaf), wish(lastDay))).toMatchObject({
      sent: 1,
      problems: [{ kind: "mailbox" }],
    });
  });
});
