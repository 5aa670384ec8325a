// A reminder by hand: by which way it goes, and that its row never says more than what happened.
import { expect, test } from "vitest";
import { chaseRow } from "#app/pages/all-groups/chase/chase-row.ts";
import { chaseWay } from "#app/pages/all-groups/chase/chase-ways.ts";
import { sendChase } from "#app/pages/all-groups/chase/send-chase.ts";
import type { NewNotice, Notice } from "#domain/entities.ts";
import type { PlannedNotice } from "#domain/notices.ts";
import type { Recipient } from "#domain/recipients.ts";
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { NoticeLog } from "#store/port.ts";
import { memoryLog } from "../../simulation/memory-log.ts";
import { worldError } from "../../simulation/world-error.ts";
import { noticeRow } from "../../support/small-world.ts";

const me = { id: "me", mail: "kim@region.se" };

test("Teams for colleagues, mail for guests and for those without account, nothing to oneself or nobody", () => {
  const way = (id: string | null, mail: string | null) => chaseWay({ id, mail }, me);
  expect(way("a", "bo@region.se")).toBe("activity");
  expect(way("a", "bo@REGION.SE")).toBe("activity");
  expect(way("a", null)).toBe("activity");
  expect(way("a", "bo@kommun.se")).toBe("mail");
  expect(way("mail:bo@kommun.se", "bo@kommun.se")).toBe("mail");
  expect(way("me", "kim@region.se")).toBe("self");
  expect(way(null, null)).toBe("none");
});

test("what one way refuses, the service tries by every other that may lead to the person", () => {
  const left = (way: "activity" | "mail", who: Partial<Recipient>) => {
    const recipient = {
      id: "a",
      name: "Bo",
      mail: "bo@kommun.se",
      speaks: "sv",
      isMember: true,
      ...who,
    } as const;
    // Only whom it goes to is asked of the notice.
    const notice = { recipient, subjects: [], reminderKeys: [] } as unknown as PlannedNotice;
    return chaseRow(notice, { chaseId: "x", way, link: "", today: 0, now: 0 }).waysLeft;
  };
  expect(left("activity", {})).toEqual(["team", "mail"]);
  expect(left("activity", { mail: null, isMember: false })).toEqual([]);
  expect(left("mail", {})).toEqual(["team", "activity"]);
  expect(left("mail", { isMember: false })).toEqual(["activity"]);
  expect(left("mail", { id: "mail:bo@kommun.se" })).toEqual([]);
});

const newRow = (changes: Partial<NewNotice> = {}): NewNotice => {
  const { row: _, ...notice } = noticeRow({
    key: "chase",
    trigger: "hand",
    progress: "claimed",
    waysLeft: ["mail"],
    attempts: [],
    ...changes,
  });
  return notice;
};
// Never read by the code under test: the message is handed on as it is.
const message = { previewText: "hej" } as unknown as ActivityMessage;

async function send(row: NewNotice, answers: (Error | null)[], log: NoticeLog = memoryLog()) {
  const sent: string[] = [];
  const courier = {
    send: async (to: string) => {
      const answer = answers.shift() ?? null;
      if (answer) throw answer;
      sent.push(to);
    },
  };
  const ended = await sendChase({ log, courier, row, message, now: () => 7 });
  const { rows } = await log.all();
  return { ended, sent, stored: rows.find(({ key }) => key === row.key) as Notice };
}

test("what Teams accepts is sent, once however often one presses", async () => {
  const log = memoryLog();
  const first = await send(newRow(), [], log);
  expect([first.ended.kind, first.sent.length, first.stored.progress]).toEqual(["accepted", 1, "sent"]);
  const again = await send(newRow(), [], log);
  expect([again.ended.kind, again.sent.length]).toEqual(["left", 0]);
});

test("what Teams refuses for good goes on by mail at the service's next run, or has failed where there is no address", async () => {
  const refused = () => worldError("forbidden", 403);
  const { ended, stored } = await send(newRow(), [refused()]);
  expect(ended.kind).toBe("left");
  expect(stored).toMatchObject({ progress: "claimed", channel: "mail", waysLeft: [] });
  expect(stored.attempts).toMatchObject([{ channel: "activity", at: 7 }]);
  const without = await send(newRow({ waysLeft: [] }), [refused()]);
  expect(without.ended).toMatchObject({ kind: "failed", cause: expect.stringContaining("forbidden 403") });
  expect(without.stored.progress).toBe("failed");
});

test("when the answer is lost or Teams is busy the row stays claimed: the service says the same again", async () => {
  for (const error of [worldError("offline", null, true), worldError("busy", 429)]) {
    const { ended, stored } = await send(newRow(), [error]);
    expect([ended.kind, stored.progress, stored.channel]).toEqual(["left", "claimed", "activity"]);
  }
});

test("a row for the mail is claimed and sends nothing from here", async () => {
  const { ended, sent, stored } = await send(newRow({ channel: "mail", waysLeft: [] }), []);
  expect([ended.kind, sent.length, stored.progress]).toEqual(["left", 0, "claimed"]);
});
