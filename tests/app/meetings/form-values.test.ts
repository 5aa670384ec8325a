// What the forms of a meeting, an agenda item and its notes take, and what they refuse.
import { expect, test } from "vitest";
import {
  readItem,
  readMeeting,
  readNotes,
  textsOfItem,
  textsOfMeeting,
} from "#app/pages/meetings/form-values.ts";
import { formatTime } from "#locales/dates.ts";
import { agendaItem, meeting } from "../../support/small-meeting.ts";

const texts = { title: "Möte", day: "2027-02-04", from: "13.00", to: "", place: "", course: "planned" };

test("every field of a meeting that is wrong is told at once", () => {
  expect(
    readMeeting({ ...texts, title: " ", day: "igår", place: "x".repeat(256), course: "kanske" }),
  ).toEqual({
    ok: false,
    problems: {
      title: { code: "missing" },
      day: { code: "notADay" },
      place: { code: "tooLong", limit: 255 },
      course: { code: "notAChoice" },
    },
  });
});

test("blanks round a heading go, and an empty place is none", () => {
  const read = readMeeting({ ...texts, title: "  <b>שלום 😀</b> ", place: "  " });
  expect(read).toMatchObject({ ok: true, value: { title: "<b>שלום 😀</b>", place: null, ends: null } });
});

test("a stored meeting is read back unchanged from its own form", () => {
  const { title, starts, ends, place, course } = meeting(undefined, { place: "Teams", course: "called" });
  const shown = textsOfMeeting(meeting(undefined, { place: "Teams", course: "called" }), (minutes) =>
    formatTime(minutes, "sv"),
  );
  expect(readMeeting(shown)).toEqual({ ok: true, value: { title, starts, ends, place, course } });
});

test.each([
  ["", null],
  ["0", 0],
  [" 45 ", 45],
])("%j is how many minutes an item takes", (minutes, value) => {
  expect(readItem({ title: "Punkt", presenter: "", minutes })).toEqual({
    ok: true,
    value: { title: "Punkt", presenter: null, minutes: value },
  });
});

test.each([
  ["tio", { code: "notANumber" }],
  ["1,5", { code: "notANumber" }],
  ["-5", { code: "notANumber" }],
  ["1e2", { code: "notANumber" }],
  ["601", { code: "tooLarge", limit: 600 }],
])("%j is not", (minutes, problem) => {
  expect(readItem({ title: "Punkt", presenter: "", minutes })).toEqual({
    ok: false,
    problems: { minutes: problem },
  });
});

test("a stored item is read back unchanged from its own form", () => {
  const item = agendaItem(meeting(), 1, { presenter: "Cleo", minutes: 15 });
  expect(readItem(textsOfItem(item))).toEqual({
    ok: true,
    value: { title: "Punkt 1", presenter: "Cleo", minutes: 15 },
  });
});

test("notes keep their own blanks and line breaks; blanks alone are no notes", () => {
  expect(readNotes({ notes: "  - ett\n\n", decision: " \n " })).toEqual({
    ok: true,
    value: { notes: "  - ett\n\n", decision: null },
  });
});

test("notes longer than SharePoint takes are refused with the limit", () => {
  expect(readNotes({ notes: "å".repeat(60_001), decision: "" })).toEqual({
    ok: false,
    problems: { notes: { code: "tooLong", limit: 60_000 } },
  });
});
