// A reminder by hand says what was chosen to whoever it lies with, and the night does not say the same again.
import { expect, test } from "vitest";
import { planChase } from "#domain/chase.ts";
import { dutiesOf } from "#domain/duties.ts";
import type { Notice } from "#domain/entities.ts";
import { planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { dayOf } from "#schema/day.ts";
import { chairId, coordinatorId, group, noticeRow, register, supportId } from "../support/small-world.ts";

const world = register({ group: group({ followedFrom: dayOf(2026, 6, 1) }) });
const lastDay = dayOf(2027, 2, 27);
const policyOf = policyFrom([]);
const standingOn = (today: number, of = world) => ({ register: of, duties: dutiesOf(of, today) });

function chase(today: number, log: Notice[] = [], of = world) {
  const standing = standingOn(today, of);
  const chosen = new Set(standing.duties.map(({ key }) => key));
  return planChase([standing], chosen, { policyOf, log, today });
}

test("it goes to the one it lies with, also when the coordinator would hear too by now", () => {
  const { notices, gone } = chase(lastDay + 20);
  expect(notices.map(({ recipient }) => recipient.id)).toEqual([chairId]);
  expect(gone).toEqual([]);
});

test("it says the latest step that is due, so that the night does not", () => {
  const today = lastDay + 2;
  const [said] = chase(today).notices;
  expect(said?.subjects[0].subject.step).toBe(1);
  const row = noticeRow({
    recipientId: chairId,
    trigger: "hand",
    subjects: said?.subjects.map(({ subject }) => subject) ?? [],
  });
  const plan = (log: Notice[]) =>
    planNotices([standingOn(today)], { policyOf, log, today, lastRunDay: null }).map(
      ({ recipient }) => recipient.id,
    );
  expect(plan([])).toEqual([chairId]);
  expect(plan([row])).toEqual([]);
});

test("before any step is due it says no step, and takes none from the night", () => {
  const today = lastDay - 80;
  const [said] = chase(today).notices;
  expect(said?.subjects[0].subject.step).toBeNull();
  const row = noticeRow({ subjects: said?.subjects.map(({ subject }) => subject) ?? [] });
  const later = lastDay - 30;
  expect(
    planNotices([standingOn(later)], { policyOf, log: [row], today: later, lastRunDay: null }),
  ).toHaveLength(1);
});

test("whoever every way has failed is passed over, and said to be", () => {
  const today = lastDay + 2;
  const [said] = chase(today).notices;
  const failed = noticeRow({
    progress: "failed",
    cause: "forbidden 403: not installed",
    subjects: said?.subjects.map(({ subject }) => subject) ?? [],
  });
  const [instead] = chase(today, [failed]).notices;
  expect(instead?.recipient.id).toBe(supportId);
  expect(instead?.subjects[0].subject.insteadOf).toBe("Alva Ordförande");
});

test("what has been done meanwhile is told as gone, and nobody to reach is nobody", () => {
  const today = lastDay + 2;
  const standing = standingOn(today);
  const context = { policyOf, log: [], today };
  expect(planChase([standing], new Set(["done"]), context)).toEqual({ notices: [], gone: ["done"] });
  const empty = register({
    group: group({ followedFrom: dayOf(2026, 6, 1), coordinatorId: null, coordinatorMail: null }),
    memberships: [],
  });
  expect(chase(today, [], empty).notices.map(({ recipient }) => recipient.id)).toContain(null);
  expect(coordinatorId).not.toBe(chairId);
});
