// The way to one service: calls go one after the other through its gate, and only when its budget has room.
import { createGate, type Reception } from "./gate.ts";
import type { Wait } from "./retry.ts";
import type { RollingBudget, Spending } from "./rolling-budget.ts";

export interface Passage {
  /** What the call was reckoned to cost; set it right when the answer says otherwise. */
  spending: Spending;
  received(reception: Reception): void;
}

export interface Lane {
  /** Resolves when a call of this amount may go. Every passage must be told how it was received. */
  enter(amount: number): Promise<Passage>;
}

/** An empty lane. Its first in line waits; whoever came later waits behind. `budget` null for a service that counts nothing. */
export function createLane(budget: RollingBudget | null, clock: () => number, wait: Wait): Lane {
  const gate = createGate(clock, wait);
  let line: Promise<unknown> = Promise.resolve();

  async function admit(amount: number): Promise<Passage> {
    for (let rest = roomIn(amount); rest > 0; rest = roomIn(amount)) await wait(rest);
    // Waiting at the gate only makes more room: nobody else in this lane spends meanwhile.
    const received = await gate.pass();
    const now = clock();
    return { spending: budget?.spend(amount, now) ?? { at: now, amount }, received };
  }

  function roomIn(amount: number): number {
    return budget?.waitFor(amount, clock()) ?? 0;
  }

  return {
    enter(amount) {
      const turn = line.then(() => admit(amount));
      line = turn.catch(() => undefined);
      return turn;
    },
  };
}
