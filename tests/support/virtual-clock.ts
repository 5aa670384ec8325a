// Time that passes only when everybody waits for it: minutes of pauses take no time, and come out the same every run.

export interface VirtualClock {
  now(): number;
  wait(ms: number): Promise<void>;
  /** Time stands still until this work, which really takes some, is done. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass until `work` is done. Throws when it waits for something that never comes. */
  run<T>(work: Promise<T>): Promise<T>;
}

interface Timer {
  at: number;
  ring: () => void;
}

/** A clock that stands at `start`. */
export function createVirtualClock(start = 0): VirtualClock {
  let now = start;
  let atWork = 0;
  const timers: Timer[] = [];
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    now: () => now,
    wait: (ms) => new Promise((ring) => timers.push({ at: now + ms, ring })),
    async during(work) {
      atWork += 1;
      try {
        return await work;
      } finally {
        atWork -= 1;
      }
    },
    async run(work) {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      work.then(done, done);
      for (let idle = 0; !isDone; idle += 1) {
        await turn();
        if (isDone || atWork > 0) idle = 0;
        if (isDone || idle < 2) continue;
        idle = 0;
        const next = timers.reduce<Timer | null>(
          (first, timer) => (first === null || timer.at < first.at ? timer : first),
          null,
        );
        if (!next) throw new Error("Everybody waits, and nobody for the time.");
        timers.splice(timers.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.ring();
      }
      return work;
    },
  };
}
