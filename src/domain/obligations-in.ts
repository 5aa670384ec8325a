// What shall be handed in during one calendar year, those years included that `obligations` does not look ahead to.
import { type Day, dayOf, partsOf } from "#schema/day.ts";
import type { Register } from "./entities.ts";
import { type Obligation, obligations } from "./obligations.ts";

/** Every obligation whose last day lies in `year`, nearest first, each as it stands on `today`. */
export function obligationsIn(register: Register, year: number, today: Day): Obligation[] {
  const known = new Map(obligations(register, today).map((one) => [one.key, one]));
  // Seen from the year's last day, `obligations` reaches the whole year; how it stood then is worked out anew below.
  const reaching = obligations(register, Math.max(today, dayOf(year, 12, 31)));
  return reaching
    .filter(({ lastDay }) => partsOf(lastDay).year === year)
    .map((one) => known.get(one.key) ?? aheadOf(one, today));
}

/** Further ahead than the next of its rule: nothing about it can be late yet. */
function aheadOf(obligation: Obligation, today: Day): Obligation {
  const { state, lastDay, settledOn } = obligation;
  const isWaitedFor = settledOn === null && state !== "excepted";
  return { ...obligation, daysLeft: lastDay - today, state: isWaitedFor ? "coming" : state };
}
