// Time in the simulated world: it stands still while anybody works and jumps to whoever wakes next, so that how long
// each call takes decides in which order the calls of many workers fall.

export interface Timeline {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Resolves when that much time has passed. */
  sleep(ms: number): Promise<void>;
  /** Goes on until nobody is asleep any more: everybody has ended, or died. */
  untilQuiet(): Promise<void>;
  /** Moves on to an instant while nobody works. */
  moveTo(instant: number): void;
}

interface Sleeper {
  at: number;
  wake: () => void;
}

export function timelineFrom(start: number): Timeline {
  let now = start;
  const asleep: Sleeper[] = [];
  return {
    get now() {
      return now;
    },
    sleep: (ms) =>
      new Promise((wake) => {
        asleep.push({ at: now + ms, wake });
      }),
    async untilQuiet() {
      for (let next = takeFirst(asleep); next; next = takeFirst(asleep)) {
        now = Math.max(now, next.at);
        next.wake();
        // Everything that follows from waking, up to the next sleep, has happened when the event loop comes round.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    moveTo(instant) {
      now = Math.max(now, instant);
    },
  };
}

/** Of several that wake at once, the one that lay down first. */
function takeFirst(asleep: Sleeper[]): Sleeper | undefined {
  let first = 0;
  for (let index = 1; index < asleep.length; index += 1) {
    if ((asleep[index]?.at ?? 0) < (asleep[first]?.at ?? 0)) first = index;
  }
  return asleep.splice(first, 1)[0];
}
