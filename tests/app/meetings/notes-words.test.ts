// What is said about notes whose publication does not stand as it should.
import { expect, test } from "vitest";
import { doubtsOf, stepSentence, toneOf } from "#app/pages/meetings/notes-words.ts";
import { notesStanding } from "#domain/meetings.ts";
import { sv } from "#locales/sv.ts";
import { agendaItem, meeting, stepOn } from "../../support/small-meeting.ts";
import { chairId, memberId, register } from "../../support/small-world.ts";

const one = meeting();
const items = [agendaItem(one, 1, { notes: "Text" })];
const publishedBy = (person: string, name: string) => {
  const step = stepOn(one, items, "publish", person);
  return { ...step, row: { ...step.row, createdBy: { ...step.row.createdBy, name } } };
};

test("a member who published is named, and that it was neither chair nor process support", () => {
  const world = register({ steps: [publishedBy(memberId, "Cleo Ledamot")] });
  expect(doubtsOf(notesStanding(one, items, world), sv.meetings)).toEqual([
    "Publicerade av Cleo Ledamot, som inte var ordförande eller processtöd",
  ]);
});

test("words changed since the chair published them are told as changed", () => {
  const world = register({ steps: [publishedBy(chairId, "Alva Ordförande")] });
  expect(doubtsOf(notesStanding(one, items, world), sv.meetings)).toEqual([]);
  const changed = [agendaItem(one, 1, { notes: "Annan text" })];
  expect(doubtsOf(notesStanding(one, changed, world), sv.meetings)).toEqual(["Ändrade efter publiceringen"]);
});

test("whoever wrote the row of a publication again is named", () => {
  const step = publishedBy(chairId, "Alva Ordförande");
  const modifiedBy = { ...step.row.modifiedBy, name: "Cleo Ledamot" };
  const world = register({ steps: [{ ...step, row: { ...step.row, version: 2, modifiedBy } }] });
  const standing = notesStanding(one, items, world);
  expect(doubtsOf(standing, sv.meetings)).toEqual(["Raden ändrades efteråt i SharePoint av Cleo Ledamot"]);
  expect(toneOf(standing)).toBe("warn");
});

test("a step on the chair's behalf names both", () => {
  const step = { ...publishedBy(chairId, "Bo Processtöd"), onBehalfOf: "Alva Ordförande" };
  expect(stepSentence(step, false, sv.meetings)).toBe("Publicerade av Bo Processtöd för Alva Ordförande");
});
