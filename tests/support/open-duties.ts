// On which days a duty is open: runs of days on which exactly the same is told, for tests of each kind of duty.

import { dutiesOf } from "#domain/duties.ts";
import type { Duty } from "#domain/duty.ts";
import type { WholeRegister } from "#domain/entities.ts";
import { type Day, formatDay } from "#schema/day.ts";
import type { DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";

/** The duties of one kind that are open on `today`. */
export function openOf<K extends DutyKind>(
  kind: K,
  world: WholeRegister,
  today: Day,
): (Duty & { facts: FactsOf<K> })[] {
  const isOfKind = (duty: Duty): duty is Duty & { facts: FactsOf<K> } => duty.facts.kind === kind;
  return dutiesOf(world, today).filter(isOfKind);
}

/** The world with those of its steps that had been taken by `today`. */
export function takenBy(world: WholeRegister, today: Day): WholeRegister {
  return { ...world, steps: world.steps.filter(({ day }) => day <= today) };
}

/** A run of days: the first and the last, the day that the duty is about, and the duty itself. */
export interface OpenSpan {
  days: string;
  about: string;
  duty: Duty;
}

/** Every run of days from `first` to `last` on which a duty of that kind, or of any, is told in the same way. */
export function spansOf(
  kind: DutyKind | "any",
  worldOn: (today: Day) => WholeRegister,
  [first, last]: readonly [Day, Day],
): OpenSpan[] {
  const runs: { from: Day; to: Day; told: string; duty: Duty }[] = [];
  for (let today = first; today <= last; today += 1) {
    const open = dutiesOf(worldOn(today), today);
    for (const duty of open.filter(({ facts }) => kind === "any" || facts.kind === kind)) {
      const told = JSON.stringify(duty);
      const run = runs.find((one) => one.to === today - 1 && one.told === told);
      if (run) run.to = today;
      else runs.push({ from: today, to: today, told, duty });
    }
  }
  return runs.map(({ from, to, duty }) => ({
    days: `${formatDay(from)} – ${formatDay(to)}`,
    about: formatDay(duty.day),
    duty,
  }));
}

/** The same as texts: "first – last: day". */
export function openDays(
  kind: DutyKind,
  worldOn: (today: Day) => WholeRegister,
  within: readonly [Day, Day],
): string[] {
  return spansOf(kind, worldOn, within).map(({ days, about }) => `${days}: ${about}`);
}

/** A run of days as a row of a table: days, kind, the day it is about, its facts, and what else is said of it. */
export function toldOf({ days, about, duty }: OpenSpan): string {
  const { kind, ...facts } = duty.facts;
  const said = Object.values(facts).filter((fact) => fact !== null && fact !== false);
  const marks = [...(duty.isMissed ? ["missed"] : []), ...(duty.isSoft ? ["soft"] : [])];
  return [days, kind, about, said.map(String).join(", ") || "–", ...marks].join(" | ");
}
