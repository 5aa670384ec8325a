// The four lists of the log: a row is in one of them, what is ahead stands nearest first, what was done first is told.
import { expect, test } from "vitest";
import { dueReminders, listOf, unneeded } from "#app/pages/reminders/log-lists.ts";
import { openObligation } from "../../support/small-standing.ts";
import { noticeRow, rowFacts } from "../../support/small-world.ts";

const today = 1000;
const stored = (key: string, nextStepOn: number | null, closedOn: number | null = null) => ({
  ...openObligation({ key, nextStepOn, closedOn }),
  row: rowFacts(),
});

test("what goes within 60 days, and what should have gone already, stands nearest first", () => {
  const rows = [
    stored("far", today + 61),
    stored("near", today + 60),
    stored("late", today - 3),
    stored("none", null),
  ];
  expect(dueReminders(rows, today).map(({ key }) => key)).toEqual(["late", "near"]);
});

test("a reminder was not needed where something was closed with a step ahead, the latest first", () => {
  const rows = [stored("a", today, today - 5), stored("b", null, today), stored("c", today + 9, today - 1)];
  expect(unneeded(rows).map(({ key }) => key)).toEqual(["c", "a"]);
});

test("a row under way, sent or in doubt is with what was sent", () => {
  const lists = (["claimed", "sent", "unknown", "failed", "notNeeded"] as const).map((progress) =>
    listOf(noticeRow({ progress })),
  );
  expect(lists).toEqual(["sent", "sent", "sent", "failed", "notNeeded"]);
});
