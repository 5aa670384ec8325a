// Two people name different people at once: one is chosen, whole.
import { expect, it } from "vitest";
import { chosenWhole, withOwnerAsOne } from "#app/tasks/owner-conflict.ts";
import type { Action } from "#domain/entities.ts";
import type { Conflict } from "#store/port.ts";
import { action } from "../../support/small-tasks.ts";

const base = action();
const theirs = action({ personId: "bo", personName: "Bo", personMail: null, lastDay: 21_000 });
const mine = { personId: null, personName: "Una", personMail: "una@kommun.example", lastDay: 22_000 };
const conflict: Conflict<Action> = {
  kind: "conflict",
  base,
  theirs,
  mine,
  fields: ["personId", "personName", "personMail", "lastDay"],
};
const told = withOwnerAsOne(conflict);

it("is one field, told in one line", () => {
  expect(told.fields).toEqual(["lastDay", "personName"]);
  expect([told.theirs.personName, told.mine.personName]).toEqual(["Bo", "Una, una@kommun.example"]);
});

it("whoever is chosen comes with account and address", () => {
  expect(chosenWhole(conflict, told, { ...told.mine, lastDay: 21_000 })).toMatchObject({
    ...mine,
    lastDay: 21_000,
  });
  expect(chosenWhole(conflict, told, { ...told.mine, personName: told.theirs.personName })).toMatchObject({
    personId: "bo",
    personName: "Bo",
    personMail: null,
    lastDay: 22_000,
  });
});

it("what was not changed here is as it was when the form was opened", () => {
  const onlyName = { ...conflict, mine: { personName: "Una" }, fields: ["personName" as const] };
  const line = withOwnerAsOne(onlyName);
  expect(line.mine.personName).toBe("Una, cleo@region.example");
  expect(chosenWhole(onlyName, line, line.mine)).toMatchObject({
    personId: base.personId,
    personName: "Una",
    personMail: base.personMail,
  });
});

it("a conflict about anything else is left as it is", () => {
  const other = { ...conflict, fields: ["lastDay" as const] };
  expect(withOwnerAsOne(other)).toBe(other);
  expect(chosenWhole(other, other, { lastDay: 22_000 })).toEqual({ lastDay: 22_000 });
});
