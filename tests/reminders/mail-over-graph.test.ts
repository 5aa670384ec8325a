// Mail and teams over Microsoft's own protocol, as the emulator speaks it: whatever is lost on the way, one mail.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { remind } from "#reminders/run.ts";
import { memberships } from "#schema/lists/register.ts";
import { wish } from "../simulation/world.ts";
import type { TestEmulator } from "../support/emulator.ts";
import { newMembership, put } from "../support/new-rows.ts";
import { chairId, coordinatorId } from "../support/small-world.ts";
import { guestId, registerSite } from "../support/test-directory.ts";
import { bouncing, openTenant, reportDue, servicePorts, teamId } from "./tenant-with-group.ts";

const quarter = 15 * 60_000;
const outsiderMail = "ute@annan.example";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openTenant();
});
afterEach(() => emulator.close());

/** Another chair beside the first: both hear. */
async function alsoChair(person: { personId: string | null; personMail: string | null }) {
  const chair = newMembership({ key: "also", role: "chair", personName: "Ute Utan-konto", ...person });
  await put(emulator, registerSite, memberships, chair);
}

async function giveTeam() {
  const store = emulator.storeOf("coordinator");
  const [group] = (await store.groups()).rows;
  if (group) await store.changeGroup(group, { teamId });
}

const run = (day: number, later = 0) =>
  remind(
    servicePorts(emulator, () => Date.now() + later),
    wish(day),
  );
const rowTo = async (recipientId: string) =>
  (await emulator.noticeLog().all()).rows.find((row) => row.recipientId === recipientId);
const mails = async () => (await emulator.outbox()).filter(({ to }) => to.includes("annan.example"));

describe("somebody without account", () => {
  beforeEach(() => alsoChair({ personId: null, personMail: outsiderMail }));

  it("hears by one mail with the facts in it, and the row says which", async () => {
    expect(await run(reportDue)).toMatchObject({ sent: 2, problems: [] });
    expect(await run(reportDue)).toMatchObject({ planned: 0, problems: [] });
    expect(await mails()).toMatchObject([
      { to: outsiderMail, text: expect.stringMatching(/verksamhetsberättelse.2026.*15.mars/) },
    ]);
    expect(await rowTo(`mail:${outsiderMail}`)).toMatchObject({
      channel: "mail",
      progress: "sent",
      draftId: expect.any(String),
      messageId: expect.stringMatching(/^<.+>$/),
    });
  });

  const writes = [
    ["the draft's making", { method: "POST", url: "/messages" }],
    ["its recording", { method: "PATCH", url: "/items" }],
    ["its sending", { method: "POST", url: "/messages/" }],
  ] as const;
  const endings = ["loseAnswer", "cut"] as const;
  const each = writes.flatMap(([what, match]) => endings.map((action) => ({ what, match, action })));

  it.each(each)("gets one mail when $what meets $action", async ({ match, action }) => {
    await emulator.plan({ match, action, times: 1 });
    await run(reportDue);
    await run(reportDue, quarter);
    expect(await emulator.unusedFaults()).toBe(0);
    expect(await mails()).toHaveLength(1);
    expect(await rowTo(`mail:${outsiderMail}`)).toMatchObject({ progress: "sent" });
  });

  it("gets one mail when the sending is lost and the mailbox then does not answer for a while", async () => {
    await emulator.plan(
      { match: { method: "POST", url: "/messages/" }, action: "loseAnswer", times: 1 },
      { match: { method: "GET", url: "/messages/" }, action: "cut", times: 50 },
    );
    expect(await run(reportDue)).toMatchObject({ problems: [{ kind: "unsettled", channel: "mail" }] });
    await emulator.clearFaults();
    expect(await run(reportDue, quarter)).toMatchObject({ takenOver: 1, sent: 1, problems: [] });
    expect(await mails()).toHaveLength(1);
  });

  it("gets one mail from three runs at once", async () => {
    const results = await Promise.all([run(reportDue), run(reportDue), run(reportDue)]);
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await mails()).toHaveLength(1);
  });
});

it("an address that does not exist: the next night says so, and the coordinator hears instead of whom", async () => {
  const store = emulator.storeOf("coordinator");
  const [chair] = (await store.registerOf({ key: "rsg-exempel", sitePath: "/sites/rsg-exempel" }))
    .memberships;
  if (!chair) throw new Error("No chair.");
  await store.changeMembership(chair, { personId: null, personMail: bouncing });
  expect(await run(reportDue - 7)).toMatchObject({ sent: 1, problems: [] });
  const { mail } = servicePorts(emulator);
  await vi.waitFor(async () => expect(await mail?.bouncesSince(0)).toHaveLength(1));
  expect(await run(reportDue - 6, 86_400_000)).toMatchObject({ bounced: 1, sent: 1, problems: [] });
  expect(await rowTo(`mail:${bouncing}`)).toMatchObject({
    progress: "failed",
    cause: expect.stringMatching(/^bounced: 550/),
  });
  expect((await rowTo(coordinatorId))?.subjects).toMatchObject([{ insteadOf: "Alva Ordförande" }]);
});

describe("in a team", () => {
  beforeEach(giveTeam);

  it("a member hears through it; a guest by mail, at the address the team knows", async () => {
    await alsoChair({ personId: guestId, personMail: null });
    expect(await run(reportDue)).toMatchObject({ sent: 2, problems: [] });
    expect(await rowTo(chairId)).toMatchObject({ channel: "team", progress: "sent" });
    expect(await rowTo(guestId)).toMatchObject({ channel: "mail", recipientMail: "guest@test.example" });
    expect((await emulator.outbox()).map(({ to }) => to).toSorted()).toEqual([
      "chair@test.example",
      "guest@test.example",
    ]);
  });

  it("that refuses hands over to the person's own installation, in the same row", async () => {
    await emulator.plan({
      match: { url: `/teams/${teamId}/sendActivityNotification` },
      action: "status",
      status: 403,
      times: 1,
    });
    expect(await run(reportDue)).toMatchObject({ sent: 1, problems: [] });
    expect(await rowTo(chairId)).toMatchObject({
      channel: "activity",
      progress: "sent",
      attempts: [{ channel: "team", cause: expect.stringMatching(/^forbidden 403/) }],
    });
  });
});
