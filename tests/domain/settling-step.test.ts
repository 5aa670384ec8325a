// The step that says something is done or answered: the same row however often it is sent.
import { expect, it } from "vitest";
import { answerStep, doneStep } from "#domain/settling-step.ts";
import { dayOf } from "#schema/day.ts";
import { action, matter, settled } from "../support/small-tasks.ts";
import { chairId, memberId, register } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const said = { day: today, link: null, comment: null };
const acting = (personId: string, steps = register().steps) => ({
  personId,
  register: register({ steps }),
  today,
});

it("names what it is about, and for whom it was done by another", () => {
  expect(doneStep(action(), { ...said, comment: "Klart" }, acting(memberId))).toMatchObject({
    kind: "done",
    aboutKind: "action",
    about: "action-1",
    groupKey: "rsg-exempel",
    day: today,
    comment: "Klart",
    onBehalfOf: null,
  });
  expect(answerStep(matter(), { ...said, link: "https://a.example" }, acting(chairId))).toMatchObject({
    kind: "answer",
    aboutKind: "matter",
    about: "matter-1",
    link: "https://a.example",
    onBehalfOf: "Cleo Ledamot",
  });
});

it("has one key a person and a thing, and a new one when an earlier step did not count", () => {
  const key = (personId: string, about = matter(), steps = register().steps) =>
    answerStep(about, said, acting(personId, steps)).key;
  const earlier = [settled("answer", "matter-1", memberId, today)];
  expect(key(memberId)).toBe(key(memberId));
  expect(new Set([key(memberId), key(chairId), key(memberId, matter({ key: "matter-2" }))]).size).toBe(3);
  expect(key(memberId, matter(), earlier)).not.toBe(key(memberId));
  expect(key(memberId, matter(), [settled("answer", "matter-2", memberId, today)])).toBe(key(memberId));
});
