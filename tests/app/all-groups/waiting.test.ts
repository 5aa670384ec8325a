// What waits for a coordinator, and when each obligation was last reminded of.
import { expect, test } from "vitest";
import { groupRows } from "#app/pages/all-groups/group-rows.ts";
import { latestReminders } from "#app/pages/all-groups/latest-reminders.ts";
import { waitingFor } from "#app/pages/all-groups/waiting.ts";
import { dayOf } from "#schema/day.ts";
import { noticeSubjectExamples } from "#schema/lists/notice-subjects.ts";
import { groupStatus, openObligation } from "../../support/small-standing.ts";
import { chairId, coordinatorId, group, noticeRow } from "../../support/small-world.ts";

const today = dayOf(2027, 1, 29);

test("what lies with the coordinator is listed by kind, for this group's own coordinator only", () => {
  const open = [
    openObligation(),
    openObligation({
      key: "receipt",
      facts: { kind: "receipt", label: "plan", year: 2027, handedInBy: "Alva" },
    }),
    openObligation({
      key: "term",
      facts: { kind: "term", name: "Bo", role: "member", onBehalfOf: null, appointedBy: null },
    }),
  ];
  const rows = groupRows([group()], new Map([["rsg-exempel", { status: groupStatus(), open }]]));
  const waiting = (who: string) =>
    Object.entries(waitingFor(rows, who)).flatMap(([kind, found]) =>
      found.map(({ key }) => `${kind}: ${key}`),
    );
  expect(waiting(coordinatorId)).toEqual(["receipt: receipt", "term: term"]);
  expect(waiting(chairId)).toEqual([]);
});

const subjects = (noticeSubjectExamples[0] ?? []).map((one) => ({ ...one, dutyKey: "o" }));
const at = (day: number) => day * 86_400_000 + 10 * 3_600_000;
const said = (key: string, day: number, changes = {}) =>
  noticeRow({ key, subjects, runDay: day, settledAt: at(day), claimedAt: at(day), ...changes });

test("the latest reminder counts, a failed one is told as failed, and what was never tried says nothing", () => {
  const sent = said("1", today - 3);
  const failed = said("2", today, { progress: "failed" });
  const claimed = said("3", today + 1, { progress: "claimed" });
  expect(latestReminders([failed, sent, claimed]).get("o")).toMatchObject({ day: today, failed: true });
  expect(latestReminders([sent]).get("o")).toEqual({ day: today - 3, runDay: today - 3, failed: false });
  expect(latestReminders([claimed]).size).toBe(0);
});

test("where one could not be reached and another heard the same night, somebody has heard", () => {
  const failed = said("1", today, { progress: "failed" });
  const instead = said("2", today, { settledAt: at(today) + 1 });
  expect(latestReminders([failed, instead]).get("o")?.failed).toBe(false);
  const both = said("3", today, { settledAt: at(today) - 1 });
  expect(latestReminders([both, failed]).get("o")?.failed).toBe(false);
  expect(latestReminders([both, said("4", today + 1, { progress: "failed" })]).get("o")?.failed).toBe(true);
});
