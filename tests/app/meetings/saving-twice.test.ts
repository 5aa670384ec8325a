// A form that is saved again after its answer was lost, or opened again after its tab was killed.
import { expect, test } from "vitest";
import { addOnce } from "#app/forms/add-once.ts";
import { openedRow } from "#app/forms/use-row-draft.ts";
import type { AgendaItem } from "#domain/entities.ts";
import type { SaveOutcome } from "#store/port.ts";
import { agendaItem, meeting } from "../../support/small-meeting.ts";

const made = agendaItem(meeting(), 1, { title: "Som det först skrevs" });

function refused(theirs: AgendaItem): SaveOutcome<AgendaItem> {
  return { kind: "conflict", base: theirs, theirs, mine: { title: "Som det nu står" }, fields: ["title"] };
}
const changed = async (row: AgendaItem): Promise<SaveOutcome<AgendaItem>> => ({
  kind: "saved",
  row: { ...row, title: "Som det nu står" },
  merged: false,
});

test("a row that an earlier try did make is changed to say what the form says now", async () => {
  const outcome = await addOnce(async () => refused(made), changed);
  expect(outcome).toMatchObject({ kind: "saved", row: { key: made.key, title: "Som det nu står" } });
});

test("a row that somebody else has changed since is not written over", async () => {
  const theirs = { ...made, row: { ...made.row, version: 2 } };
  expect((await addOnce(async () => refused(theirs), changed)).kind).toBe("conflict");
});

test("a draft keeps the row it was opened on, however the row has moved since", () => {
  const moved = { ...made, title: "Någon annans", row: { ...made.row, etag: '"1,2"', version: 2 } };
  expect(openedRow(JSON.stringify(made), moved)).toEqual(made);
});

test.each([
  "",
  "{",
  "null",
  "[]",
  JSON.stringify({ key: "another", row: made.row }),
  JSON.stringify({ key: made.key }),
])("a kept row that cannot be used (%j) gives way to the row as it is", (text) => {
  expect(openedRow(text, made)).toBe(made);
});
