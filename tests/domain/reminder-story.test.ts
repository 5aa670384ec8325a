// The story of a duty, by example: which day, why it was moved, who heard, and what came of it.
import { expect, it } from "vitest";
import type { Notice, Register } from "#domain/entities.ts";
import { planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { type StoryHearer, storyOf } from "#domain/reminder-story.ts";
import { closedStoryOf } from "#domain/story-from-log.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import { dutyOfKind } from "../support/duty-of-kind.ts";
import { policy } from "../support/policy-rows.ts";
import { group, membership, noticeRow, register, supportId } from "../support/small-world.ts";
import { rowSaying } from "../support/told-notices.ts";

const duty = dutyOfKind("report", dayOf(2027, 7, 15));
const people = register({
  group: group({ followedFrom: dayOf(2027, 6, 1), coordinatorId: null }),
  memberships: [
    membership(),
    membership({ role: "processSupport", personId: supportId, personName: "Bo Processtöd" }),
  ],
});
const written = policy({
  daysBefore: [45, 14, 1],
  daysAfter: [7],
  hearers: [
    { who: "owner", hearsFrom: null },
    { who: "processSupport", hearsFrom: 7 },
  ],
});
const policyOf = policyFrom([written]);

const storyOn = (today: number, log: readonly Notice[], register: Register = people) =>
  storyOf(duty, { register, policyOf, log, today });
const run = (today: number, log: readonly Notice[], changes: Partial<Notice> = {}) => [
  ...log,
  ...planNotices([{ register: people, duties: [duty] }], { policyOf, log, today, lastRunDay: null }).map(
    (planned, index) => rowSaying(planned, today, log.length + index, changes),
  ),
];
const inShort = (one: StoryHearer) => {
  const who = one.recipient.name.split(" ")[0];
  if (one.what === "awaits") return `${who} awaits ${formatDay(one.on)} as ${one.withStep}`;
  if (one.what === "overtaken") return `${who} overtaken by ${one.by}`;
  return `${who} ${one.what} ${formatDay(one.row.runDay)} as ${one.subject.step}`;
};

it("tells for each step its day, why it was moved, and what came of it", () => {
  const log = run(dayOf(2027, 6, 2), []);
  const story = storyOn(dayOf(2027, 6, 3), log);
  const steps = story.steps.map(
    ({ step, nominalDay, sendingDay, movedBecause, isBeforeFollowed, hearers }) => ({
      step,
      days: `${formatDay(nominalDay)} → ${formatDay(sendingDay)}`,
      movedBecause,
      isBeforeFollowed,
      hearers: hearers.map(inShort),
    }),
  );
  expect(steps).toEqual([
    {
      step: -45,
      days: "2027-05-31 → 2027-05-31",
      movedBecause: null,
      isBeforeFollowed: true,
      hearers: ["Alva sent 2027-06-02 as -45"],
    },
    {
      step: -14,
      days: "2027-07-01 → 2027-06-30",
      movedBecause: "july",
      isBeforeFollowed: false,
      hearers: ["Alva awaits 2027-06-30 as -1"],
    },
    {
      step: -1,
      days: "2027-07-14 → 2027-06-30",
      movedBecause: "july",
      isBeforeFollowed: false,
      hearers: ["Alva awaits 2027-06-30 as -1"],
    },
    {
      step: 7,
      days: "2027-07-22 → 2027-08-02",
      movedBecause: "july",
      isBeforeFollowed: false,
      hearers: ["Alva awaits 2027-08-02 as 7", "Bo awaits 2027-08-02 as 7"],
    },
  ]);
  expect(story.next).toMatchObject({ on: dayOf(2027, 6, 30), sayings: [{ step: -1 }] });
});

it("what went in one notice with a later step was said in its words", () => {
  const story = storyOn(dayOf(2027, 7, 1), run(dayOf(2027, 6, 30), []));
  expect(story.steps.map(({ hearers }) => hearers.map(inShort))).toEqual([
    ["Alva sent 2027-06-30 as -1"],
    ["Alva sent 2027-06-30 as -1"],
    ["Alva sent 2027-06-30 as -1"],
    ["Alva awaits 2027-08-02 as 7", "Bo awaits 2027-08-02 as 7"],
  ]);
});

it("who could not be reached, why, and who heard instead; who tries again tomorrow", () => {
  const on = dayOf(2027, 6, 2);
  const bounced = run(on, [], { progress: "failed", cause: "bounced: no such mailbox" });
  const [before] = storyOn(on, bounced).steps;
  expect(before?.hearers.map(inShort)).toEqual([
    "Alva failed 2027-06-02 as -45",
    "Bo awaits 2027-06-02 as -45",
  ]);
  const [after] = storyOn(on, run(on, bounced)).steps;
  expect(after?.hearers).toMatchObject([
    { what: "failed", isLasting: true, handedTo: ["Bo Processtöd"] },
    { what: "sent", insteadOf: "Alva Ordförande" },
  ]);
  const busy = run(on, [], { progress: "failed", cause: "busy 429: wait" });
  expect(storyOn(on, busy).steps[0]?.hearers.map(inShort)).toEqual([
    "Alva failed 2027-06-02 as -45",
    "Alva awaits 2027-06-03 as -45",
  ]);
});

it("a step that a later one has overtaken, and one that the policy no longer has", () => {
  const [row] = run(dayOf(2027, 6, 30), []);
  const only = { ...row, reminderKeys: [] } as Notice;
  const other = policyFrom([{ ...written, daysBefore: [10], daysAfter: [] }]);
  const story = storyOf(duty, { register: people, policyOf: other, log: [only], today: dayOf(2027, 7, 1) });
  expect(
    story.steps.map(({ step, isInPolicy, hearers }) => [step, isInPolicy, ...hearers.map(inShort)]),
  ).toEqual([
    [-10, true, "Alva overtaken by -1"],
    [-1, false, "Alva sent 2027-06-30 as -1"],
  ]);
  expect(story.next).toBeNull();
});

it("silence is said, and what was told before it stays told", () => {
  const log = run(dayOf(2027, 6, 2), []);
  const silent = policyFrom([{ ...written, isSilent: true }]);
  const story = storyOf(duty, { register: people, policyOf: silent, log, today: dayOf(2027, 6, 3) });
  expect(story).toMatchObject({ isSilent: true, next: null, steps: [{ step: -45, isInPolicy: false }] });
});

it("nobody is somebody to show, and a chase by hand or another day stands beside the steps", () => {
  const empty = { ...people, memberships: [] };
  const [first] = storyOn(dayOf(2027, 6, 2), [], empty).steps;
  expect(first?.hearers).toMatchObject([{ what: "awaits", recipient: { id: null } }]);
  const [row] = run(dayOf(2027, 6, 2), []);
  const [subject] = row?.subjects ?? [];
  if (!row || !subject) throw new Error("Nothing was planned.");
  const chased = noticeRow({
    ...row,
    key: "chased",
    trigger: "hand",
    subjects: [{ ...subject, step: null }],
  });
  const moved = noticeRow({ ...row, key: "moved", subjects: [{ ...subject, day: "2027-06-15" }] });
  const story = storyOn(dayOf(2027, 6, 2), [chased, moved]);
  expect(story.chased.map(({ row: { key } }) => key)).toEqual(["chased"]);
  expect(story.onOtherDays.map(({ row: { key } }) => key)).toEqual(["moved"]);
  expect(story.steps[0]?.hearers.map(inShort)).toEqual(["Alva awaits 2027-06-02 as -45"]);
});

it("a duty that is no longer open is told from the log alone", () => {
  const log = run(dayOf(2027, 8, 2), run(dayOf(2027, 6, 30), []));
  expect(closedStoryOf("another", log)).toEqual({ days: [] });
  const { days } = closedStoryOf(duty.key, log);
  expect(
    days.map(({ day, steps }) => [
      day,
      steps.map(({ step, dueOn, told }) => [step, dueOn, ...told.map(inShort)]),
    ]),
  ).toEqual([
    [
      "2027-07-15",
      [
        [-1, dayOf(2027, 6, 30), "Alva sent 2027-06-30 as -1"],
        [7, dayOf(2027, 8, 2), "Alva sent 2027-08-02 as 7", "Bo sent 2027-08-02 as 7"],
      ],
    ],
  ]);
});
