// What the log may say about one reminder.
import { expect, test } from "vitest";
import { byRunDay, noticeState } from "#app/pages/reminders/notice-state.ts";
import { noticeRow } from "../../support/small-world.ts";

const minute = 60_000;

test("a claim is under way for a quarter of an hour, then it is unfinished", () => {
  const claimed = noticeRow({ progress: "claimed", claimedAt: 0 });
  expect(noticeState(claimed, 15 * minute - 1)).toEqual({ kind: "underWay", at: 0 });
  expect(noticeState(claimed, 15 * minute)).toEqual({ kind: "unfinished", at: 0 });
});

test("a failure tells its kind apart from Graph's own words, which may hold anything", () => {
  const failed = (cause: string | null) => noticeState(noticeRow({ progress: "failed", cause }), 0);
  expect(failed("forbidden 403: Not installed: for\nthis user")).toEqual({
    kind: "failed",
    cause: { code: "forbidden", detail: "Not installed: for\nthis user" },
  });
  expect(failed("nobody")).toEqual({ kind: "failed", cause: { code: "nobody", detail: "" } });
  expect(failed("Någon skrev här")).toEqual({
    kind: "failed",
    cause: { code: "", detail: "Någon skrev här" },
  });
  expect(failed(null)).toEqual({ kind: "failed", cause: null });
});

test("the latest run stands first, each in the order it was claimed", () => {
  const rows = [
    noticeRow({ key: "old", runDay: 1 }),
    noticeRow({ key: "second", runDay: 2, claimedAt: 20 }),
    noticeRow({ key: "first", runDay: 2, claimedAt: 10 }),
  ];
  expect(byRunDay(rows).map(({ day, notices }) => [day, notices.map(({ key }) => key)])).toEqual([
    [2, ["first", "second"]],
    [1, ["old"]],
  ]);
});
