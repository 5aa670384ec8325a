// What waits for one person: the own actions and matters that are open, and for whoever leads those that name nobody.
import { expect, it } from "vitest";
import { ownTasks } from "#domain/own-tasks.ts";
import { dayOf } from "#schema/day.ts";
import { action, matter, settled } from "../support/small-tasks.ts";
import { chairId, memberId, register, supportId } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const nobody = { personId: null, personName: null, personMail: null };
const actions = [
  action({ key: "no-day" }),
  action({ key: "late", lastDay: today - 1 }),
  action({ key: "done", lastDay: today }),
  action({ key: "struck", voidedOn: today }),
  action({ key: "leaders", ...nobody }),
];
const matters = [
  matter({ key: "near", lastDay: today + 1 }),
  matter({ key: "answered", lastDay: today }),
  matter({ key: "leaders-matter", ...nobody, lastDay: today }),
];
const world = register({
  steps: [settled("done", "done", memberId, today), settled("answer", "answered", memberId, today)],
});
const of = (personId: string) =>
  ownTasks(actions, matters, { register: world, personId, today }).map((task) => [task.kind, task.of.key]);

it("is what is open and theirs, nearest last day first", () => {
  expect(of(memberId)).toEqual([
    ["action", "late"],
    ["matter", "near"],
    ["action", "no-day"],
  ]);
});

it("is for the chair what names nobody, and for process support nothing", () => {
  expect(of(chairId)).toEqual([
    ["matter", "leaders-matter"],
    ["action", "leaders"],
  ]);
  expect(of(supportId)).toEqual([]);
});
