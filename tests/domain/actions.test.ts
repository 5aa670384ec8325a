// How what somebody took on stands, and in which order it is told.
import { describe, expect, it } from "vitest";
import { actionsInOrder, doneStepOf } from "#domain/actions.ts";
import { dayOf } from "#schema/day.ts";
import { action, settled } from "../support/small-tasks.ts";
import { chairId, memberId, register, rowFacts } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);

describe("doneStepOf", () => {
  it("is the first step that says so, whoever made it", () => {
    const first = settled("done", "action-1", "somebody-else", today - 2);
    const world = register({ steps: [settled("done", "action-1", memberId, today), first] });
    expect(doneStepOf(action(), world)).toBe(first);
  });

  it("a step that was written again, is about something else or says something else is none", () => {
    const rewritten = { row: { ...rowFacts(today, memberId), version: 2 } };
    const world = register({
      steps: [
        settled("done", "action-1", memberId, today, rewritten),
        settled("done", "action-2", memberId, today),
        settled("done", "action-1", memberId, today, { aboutKind: "matter" }),
        settled("answer", "action-1", memberId, today, { aboutKind: "action" }),
      ],
    });
    expect(doneStepOf(action(), world)).toBeNull();
  });
});

describe("actionsInOrder", () => {
  it("open ones nearest day first and without a day last, done ones latest first, struck ones apart", () => {
    const of = (key: string, changes = {}) => action({ key, ...changes });
    const actions = [
      of("none"),
      of("later", { lastDay: today + 9 }),
      of("late", { lastDay: today - 9 }),
      of("struck", { lastDay: today, voidedOn: today }),
      of("done-first"),
      of("done-last"),
    ];
    const steps = [
      settled("done", "done-first", chairId, today - 3),
      settled("done", "done-last", chairId, today - 1),
      settled("done", "struck", chairId, today - 1),
    ];
    const { open, done, struck } = actionsInOrder(actions, register({ steps }));
    expect(open.map(({ key }) => key)).toEqual(["late", "later", "none"]);
    expect(done.map(({ action: { key } }) => key)).toEqual(["done-last", "done-first"]);
    expect(struck.map(({ key }) => key)).toEqual(["struck"]);
  });

  it("those of one day stand in the order they were taken on", () => {
    const taken = [3, 1, 2].map((day) =>
      action({ key: String(day), lastDay: today, row: rowFacts(today - 10 + day) }),
    );
    expect(actionsInOrder(taken, register()).open.map(({ key }) => key)).toEqual(["1", "2", "3"]);
  });
});
