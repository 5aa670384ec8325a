// Registers for the benchmarks: groups with one plan and one report, handed in by the chair most years.
import type { Register, Step } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { dayOf } from "#schema/day.ts";
import { chairId, group, register, rowFacts, rule, step } from "../support/small-world.ts";

export const yearsBack = 10;
const firstYear = 2016;

/** `count` groups, each followed for ten years. */
export function registersOf(count: number): Register[] {
  return Array.from({ length: count }, (_, index) => registerOf(`group-${index}`));
}

function registerOf(groupKey: string): Register {
  const followedFrom = dayOf(firstYear, 1, 1);
  const report = rule({ key: "report", groupKey, judgedFrom: followedFrom });
  const plan = rule({
    key: "plan",
    groupKey,
    kind: "plan",
    label: "aktivitetsplan",
    judgedFrom: followedFrom,
    lastDay: { words: "senast den 31 januari", boundary: "latest", month: 1, day: 31, yearOffset: 0 },
  });
  return register({
    group: group({ key: groupKey, followedFrom }),
    rules: [report, plan],
    steps: Array.from({ length: yearsBack }, (_, offset) => handIn(groupKey, firstYear + offset)),
  });
}

function handIn(groupKey: string, year: number): Step {
  const day = dayOf(year + 1, 2, 20);
  return step("handIn", year, day, chairId, {
    about: deliverableKey(groupKey, "report", "verksamhetsberättelse", year),
    row: rowFacts(day, chairId),
  });
}
