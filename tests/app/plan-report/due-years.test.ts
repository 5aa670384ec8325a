// Which year stands on top of Plan och rapport.
import { expect, test } from "vitest";
import { dueYears } from "#app/pages/plan-report/due-years.ts";
import type { Rule } from "#domain/entities.ts";
import { deliverableKey, obligations } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";
import { chairId, group, register, rule, step } from "../../support/small-world.ts";

const start = dayOf(2025, 1, 1);
const report = rule({ judgedFrom: start });
const plan = rule({
  key: "rule-plan",
  kind: "plan",
  label: "verksamhetsplan",
  lastDay: { words: "senast 30 november", boundary: "latest", month: 11, day: 30, yearOffset: 0 },
  judgedFrom: start,
});

const handedIn = ({ kind, label }: Rule, year: number) => ({
  ...step("handIn", year, dayOf(2026, 2, 1), chairId, { key: `${kind}-${year}` }),
  about: deliverableKey("rsg-exempel", kind, label, year),
});

function shown(steps: ReturnType<typeof step>[]) {
  const world = register({ group: group({ followedFrom: start }), rules: [plan, report], steps });
  return dueYears(obligations(world, dayOf(2027, 1, 26))).map(({ year, obligations: found }) => [
    year,
    found.map((one) => `${one.rule.kind} ${one.year}`),
  ]);
}

test("what must be in next stands on top, and years that are over follow, latest first", () => {
  expect(shown([handedIn(report, 2025), handedIn(plan, 2026)])).toEqual([
    [2027, ["report 2026", "plan 2027"]],
    [2026, ["plan 2026", "report 2025"]],
    [2025, ["plan 2025", "report 2024"]],
  ]);
});

test("a plan that is late since last year keeps that year on top", () => {
  expect(shown([handedIn(report, 2025)])[0]).toEqual([2026, ["report 2025", "plan 2026"]]);
});
