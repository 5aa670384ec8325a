// Meetings in order of time, and how far their notes have come.
import { expect, test } from "vitest";
import {
  agendaOf,
  isStepOpen,
  isWritten,
  meetingsInTime,
  notesFingerprint,
  notesStanding,
} from "#domain/meetings.ts";
import { dayOf } from "#schema/day.ts";
import { agendaItem, meeting, stepOn } from "../support/small-meeting.ts";
import { chairId, memberId, register, rowFacts, supportId } from "../support/small-world.ts";

const today = dayOf(2027, 2, 4);
const one = meeting(today);
const written = [
  agendaItem(one, 1, { notes: "Vi gick igenom läget." }),
  agendaItem(one, 2, { decision: "Vecka 11." }),
];

test("coming meetings stand nearest first, earlier ones latest first", () => {
  const meetings = [-40, 60, -2, 7].map((distance) => meeting(today + distance));
  const { coming, earlier } = meetingsInTime(register({ meetings }), today);
  expect(coming.map(({ key }) => key)).toEqual([`meeting-${today + 7}`, `meeting-${today + 60}`]);
  expect(earlier.map(({ key }) => key)).toEqual([`meeting-${today - 2}`, `meeting-${today - 40}`]);
});

test("a meeting of today is coming until it is marked as held; one that is cancelled stays in its place", () => {
  const held = meeting(today, { key: "held", course: "held" });
  const cancelled = meeting(today + 1, { key: "cancelled", course: "cancelled" });
  const { coming, earlier } = meetingsInTime(register({ meetings: [one, held, cancelled] }), today);
  expect(coming.map(({ key }) => key)).toEqual([one.key, "cancelled"]);
  expect(earlier.map(({ key }) => key)).toEqual(["held"]);
});

test("an agenda is the meeting's own items by position, and by key where two took the same position", () => {
  const other = meeting(today + 1);
  const items = [
    agendaItem(one, 2, { key: "b" }),
    agendaItem(other, 1),
    agendaItem(one, 2, { key: "a", voidedOn: today }),
    agendaItem(one, 1, { key: "c" }),
  ];
  expect(agendaOf(one.key, items).map(({ key }) => key)).toEqual(["c", "a", "b"]);
});

test("blanks and items that are struck out are no notes", () => {
  expect(isWritten([agendaItem(one, 1, { notes: " \n" })])).toBe(false);
  expect(isWritten([agendaItem(one, 1, { notes: "Text", voidedOn: today })])).toBe(false);
  expect(isWritten([agendaItem(one, 1, { decision: "Ja" })])).toBe(true);
});

test("notes go from none to draft, approved, attested and published", () => {
  const state = (...steps: Parameters<typeof stepOn>[2][]) =>
    notesStanding(one, written, register({ steps: steps.map((kind) => stepOn(one, written, kind, chairId)) }))
      .state;
  expect(notesStanding(one, [agendaItem(one, 1)], register()).state).toBe("none");
  expect(state()).toBe("draft");
  expect(state("approve")).toBe("approved");
  expect(state("approve", "attest")).toBe("attested");
  expect(state("publish")).toBe("published");
});

test("notes that are attested after they were published are still published", () => {
  const steps = [
    stepOn(one, written, "publish", chairId, today + 1),
    stepOn(one, written, "attest", memberId, today + 2),
  ];
  expect(notesStanding(one, written, register({ steps })).state).toBe("published");
});

test("words that were changed after publication are told, and can be published again", () => {
  const steps = [stepOn(one, written, "publish", chairId)];
  const changed = written.map((item) => (item.position === 1 ? { ...item, notes: "Ett ord till." } : item));
  expect(notesStanding(one, written, register({ steps })).changedSince).toBe(false);
  expect(notesStanding(one, changed, register({ steps })).changedSince).toBe(true);
  expect(isStepOpen("publish", one, written, register({ steps }))).toBe(false);
  expect(isStepOpen("publish", one, changed, register({ steps }))).toBe(true);
});

test("notes published by a member without the role are doubtful, and the chair can publish the same words", () => {
  const steps = [stepOn(one, written, "publish", memberId)];
  expect(notesStanding(one, written, register({ steps })).isDoubtful).toBe(true);
  expect(isStepOpen("publish", one, written, register({ steps }))).toBe(true);
  const bySupport = [stepOn(one, written, "publish", supportId)];
  expect(notesStanding(one, written, register({ steps: bySupport })).isDoubtful).toBe(false);
});

test("a publication whose row was written again stands no longer, and can be made again", () => {
  const made = stepOn(one, written, "publish", chairId);
  const steps = [{ ...made, row: { ...made.row, version: 2 } }];
  expect(notesStanding(one, written, register({ steps: [made] })).isRewritten).toBe(false);
  expect(notesStanding(one, written, register({ steps }))).toMatchObject({
    isRewritten: true,
    isDoubtful: false,
  });
  expect(isStepOpen("publish", one, written, register({ steps }))).toBe(true);
});

test("notes without a word cannot be published", () => {
  expect(isStepOpen("publish", one, [agendaItem(one, 1)], register())).toBe(false);
});

test("the fingerprint is of the words: who saved them, when and in which order they were read does not count", () => {
  const again = written.map((item) => ({ ...item, row: rowFacts(), presenter: "Alva", minutes: 5 }));
  expect(notesFingerprint(again.toReversed())).toBe(notesFingerprint(written));
  const moved = written.map((item) => ({ ...item, position: 3 - item.position }));
  expect(notesFingerprint(moved)).not.toBe(notesFingerprint(written));
});
