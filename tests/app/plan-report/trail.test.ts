// What is told about each step, and which hand-in waits for somebody with the role.
import { expect, test } from "vitest";
import { trailOf } from "#app/pages/plan-report/trail.ts";
import type { Step } from "#domain/entities.ts";
import { obligations } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";
import { chairId, coordinatorId, memberId, register, step } from "../../support/small-world.ts";

const today = dayOf(2027, 3, 10);
const march = (day: number) => dayOf(2027, 3, day);

function told(steps: Step[]) {
  const world = register({ steps });
  const obligation = obligations(world, today).find(({ year }) => year === 2026);
  if (!obligation) throw new Error("The world owes no report for 2026.");
  return trailOf(obligation, world).map(({ step: one, doubt, awaitsConfirmation }) => [
    one.kind,
    doubt,
    awaitsConfirmation,
  ]);
}

test("a member's hand-in is shown, does not count, and waits to be confirmed", () => {
  expect(told([step("handIn", 2026, march(3), memberId)])).toEqual([["handIn", "without-role", true]]);
});

test("once the chair has handed in, the member's hand-in waits for nobody", () => {
  const steps = [step("handIn", 2026, march(3), memberId), step("handIn", 2026, march(4), chairId)];
  expect(told(steps)).toEqual([
    ["handIn", "without-role", false],
    ["handIn", null, false],
  ]);
});

test("what was handed in before the coordinator sent it back is not offered for confirmation", () => {
  const steps = [step("handIn", 2026, march(3), memberId), step("return", 2026, march(4), coordinatorId)];
  expect(told(steps).map(([, , awaits]) => awaits)).toEqual([false, false]);
});

test("only the latest of two hand-ins without role is offered, since it holds the document that is meant", () => {
  const steps = [step("handIn", 2026, march(3), memberId), step("handIn", 2026, march(5), memberId)];
  expect(told(steps).map(([, , awaits]) => awaits)).toEqual([false, true]);
});

test("a chair's own step that was rewritten in SharePoint is told as changed", () => {
  const made = step("handIn", 2026, march(3), chairId);
  expect(told([{ ...made, row: { ...made.row, version: 2 } }])).toEqual([["handIn", "changed", true]]);
});
