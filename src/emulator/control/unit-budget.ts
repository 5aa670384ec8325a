// SharePoint's resource units an application may spend in any minute. What is refused counts, too.

const minute = 60_000;
/** From this share of the budget on, the answers say how much is left. */
const toldFrom = 0.8;

/** What came of a charge: the headers for the answer, and whether it must be a refusal. */
export interface Charge {
  isOver: boolean;
  headers: Record<string, string>;
}

export class UnitBudget {
  readonly #perMinute: number;
  readonly #spent = new Map<string, { at: number; units: number }[]>();

  /** A budget of so many units a minute for each application. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Charges an application for a request at a moment in milliseconds. */
  charge(app: string, units: number, at: number): Charge {
    const recent = (this.#spent.get(app) ?? []).filter((one) => one.at > at - minute);
    const before = sum(recent);
    recent.push({ at, units });
    this.#spent.set(app, recent);
    const isOver = before + units > this.#perMinute;
    if (!isOver && before + units < this.#perMinute * toldFrom) return { isOver, headers: {} };
    // That `Reset` names the moment when the first units come back is a guess where nothing is refused.
    const wait = isOver
      ? this.#secondsUntilFits(recent, units, at)
      : secondsUntilFree(recent[0]?.at ?? at, at);
    const headers = {
      "RateLimit-Limit": String(this.#perMinute),
      "RateLimit-Remaining": String(Math.max(0, this.#perMinute - before - units)),
      "RateLimit-Reset": String(wait),
    };
    return { isOver, headers: isOver ? { ...headers, "Retry-After": String(wait) } : headers };
  }

  /** Whole seconds until the same request, made again, would fit beside what has been spent. */
  #secondsUntilFits(recent: readonly { at: number; units: number }[], units: number, at: number): number {
    let left = sum(recent);
    for (const one of recent) {
      left -= one.units;
      if (left + units <= this.#perMinute) return secondsUntilFree(one.at, at);
    }
    return minute / 1000;
  }
}

function sum(charges: readonly { units: number }[]): number {
  return charges.reduce((total, { units }) => total + units, 0);
}

function secondsUntilFree(spentAt: number, at: number): number {
  return Math.max(1, Math.ceil((spentAt + minute - at) / 1000));
}
