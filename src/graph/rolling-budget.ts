// So much in any stretch of so long: what has been spent lately, and how long until there is room for more.

/** One spending; what it really cost may be told afterwards. */
export interface Spending {
  readonly at: number;
  amount: number;
}

export interface RollingBudget {
  /** Milliseconds from `now` until this amount fits; 0 when it does. More than the whole budget fits when nothing is spent. */
  waitFor(amount: number, now: number): number;
  spend(amount: number, now: number): Spending;
}

/** A budget of `limit` in any `windowMs` milliseconds. */
export function createRollingBudget(limit: number, windowMs: number): RollingBudget {
  let spent: Spending[] = [];
  return {
    waitFor(amount, now) {
      spent = spent.filter(({ at }) => at + windowMs > now);
      let inWindow = spent.reduce((sum, one) => sum + one.amount, 0);
      let rest = 0;
      for (const { at, amount: freed } of spent) {
        if (inWindow + amount <= limit) return rest;
        inWindow -= freed;
        rest = at + windowMs - now;
      }
      return rest;
    },
    spend(amount, now) {
      const spending = { at: now, amount };
      spent.push(spending);
      return spending;
    },
  };
}
