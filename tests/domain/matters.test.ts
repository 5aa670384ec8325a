// How a matter stands: who may answer it, and which answers answer nothing.
import { describe, expect, it } from "vitest";
import { mattersInOrder, stateOfMatter } from "#domain/matters.ts";
import { dayOf } from "#schema/day.ts";
import { matter, settled } from "../support/small-tasks.ts";
import {
  chairId,
  coordinatorId,
  memberId,
  membership,
  register,
  rowFacts,
  supportId,
} from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const named = { personId: "outsider", personName: "Una Utomstående", personMail: null };
const answeredBy = (by: string, changes = {}) =>
  stateOfMatter(matter(changes), register({ steps: [settled("answer", "matter-1", by, today)] })).answer?.row
    .createdBy.id ?? null;

describe("stateOfMatter", () => {
  it.each([
    ["the chair", chairId, {}, chairId],
    ["process support", supportId, {}, supportId],
    ["the coordinator", coordinatorId, {}, coordinatorId],
    ["the member it names", memberId, {}, memberId],
    ["the outsider it names", "outsider", named, "outsider"],
    ["a member it does not name", memberId, named, null],
    ["somebody without any part in it", "outsider", {}, null],
  ])("answered by %s", (_, by, changes, answerer) => {
    expect(answeredBy(by, changes)).toBe(answerer);
  });

  it("an answer written again afterwards answers nothing, and is kept beside the first that counts", () => {
    const rewritten = settled("answer", "matter-1", chairId, today - 3, {
      row: { ...rowFacts(today - 3, chairId), version: 2 },
    });
    const rewrittenByNamed = settled("answer", "matter-1", memberId, today - 2, {
      row: { ...rowFacts(today - 2, memberId), version: 2 },
    });
    const second = settled("answer", "matter-1", memberId, today);
    const first = settled("answer", "matter-1", supportId, today - 1);
    const world = register({ steps: [second, rewritten, rewrittenByNamed, first] });
    const state = stateOfMatter(matter(), world);
    expect(state.answer).toBe(first);
    expect(state.unsound).toEqual([rewritten, rewrittenByNamed]);
  });

  it("a step about something else, or of another kind, is no answer", () => {
    const steps = [
      settled("answer", "matter-2", chairId, today),
      settled("answer", "matter-1", chairId, today, { aboutKind: "action" }),
      settled("done", "matter-1", chairId, today, { aboutKind: "matter" }),
    ];
    expect(stateOfMatter(matter(), register({ steps })).answer).toBeNull();
  });

  it("somebody named by address alone answers with the account the list has for that address", () => {
    const changes = { personId: null, personName: null, personMail: " Cleo@Region.example" };
    const world = register({
      memberships: [membership({ role: "member", personId: memberId, personMail: "cleo@region.example" })],
      steps: [settled("answer", "matter-1", memberId, today)],
    });
    expect(stateOfMatter(matter(changes), world).answer).not.toBeNull();
  });
});

describe("mattersInOrder", () => {
  it("open ones nearest day first, answered ones latest first, struck ones apart", () => {
    const of = (key: string, changes = {}) => matter({ key, ...changes });
    const matters = [
      of("none"),
      of("near", { lastDay: today }),
      of("late", { lastDay: today - 1 }),
      of("struck", { voidedOn: today }),
      of("first"),
      of("last"),
    ];
    const steps = [
      settled("answer", "first", chairId, today - 2),
      settled("answer", "last", chairId, today - 1),
    ];
    const { open, answered, struck } = mattersInOrder(matters, register({ steps }));
    expect(open.map(({ matter: { key } }) => key)).toEqual(["late", "near", "none"]);
    expect(answered.map(({ matter: { key } }) => key)).toEqual(["last", "first"]);
    expect(struck.map(({ key }) => key)).toEqual(["struck"]);
  });
});
