// What befalls one worker: how long each call takes, which calls fail and how, and where it dies.
import type { Moment } from "./moment.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";
import { lostAnswer, worldError } from "./world-error.ts";

/** Every moment of a worker's life that has a name; `… answered` is when the world has done it and says so. */
export const moments = [
  "registers",
  "runs",
  "begin",
  "read",
  "read answered",
  "bounces",
  "members",
  "claim",
  "claim answered",
  "send",
  "send answered",
  "find",
  "find answered",
  "draft",
  "draft answered",
  "mail",
  "mail answered",
  "look",
  "look answered",
  "change",
  "change answered",
  "write back",
  "end",
] as const satisfies readonly string[];

/** How likely each kind of trouble is, per call. */
export interface Weather {
  lost: number;
  cut: number;
  busy: number;
  broken: number;
  /** The worker falls asleep for longer than any lease, in the middle of a call. */
  asleep: number;
}

const calm: Weather = { lost: 0, cut: 0, busy: 0, broken: 0, asleep: 0 };
const unsettled: Weather = { lost: 0.02, cut: 0.01, busy: 0.02, broken: 0.02, asleep: 0.004 };
const storm: Weather = { lost: 0.08, cut: 0.05, busy: 0.15, broken: 0.08, asleep: 0.01 };

/** The weather of one worker's night. */
export function weatherOf(random: Random, isClean: boolean): Weather {
  return isClean ? calm : random.pick([calm, calm, unsettled, unsettled, unsettled, storm]);
}

/** What has befallen all workers, by name. */
export interface Befallen {
  crashes: Map<string, number>;
  troubles: Map<keyof Weather, number>;
}

export const befallenIn = (): Befallen => ({ crashes: new Map(), troubles: new Map() });

const minute = 60_000;

/** A worker's moments under that weather; with a death it never comes back from the moment of that name. */
export function fateOf(
  random: Random,
  timeline: Timeline,
  { weather, death }: { weather: Weather; death: { at: string; count: number } | null },
  befallen: Befallen,
): Moment {
  let left = death?.count ?? 0;
  const strikes = (kind: keyof Weather) => {
    const isStruck = weather[kind] > 0 && random.chance(weather[kind]);
    if (isStruck) befallen.troubles.set(kind, (befallen.troubles.get(kind) ?? 0) + 1);
    return isStruck;
  };
  return async (what) => {
    if (what === death?.at) left -= 1;
    if (death && left === 0 && what === death.at) {
      befallen.crashes.set(what, (befallen.crashes.get(what) ?? 0) + 1);
      // A process that is killed does nothing more: what it waits for never comes.
      await new Promise(() => {});
    }
    await timeline.sleep(strikes("asleep") ? random.int(16, 50) * minute : random.int(20, 900));
    const isAnswer = what.endsWith(" answered");
    if (isAnswer && strikes("lost")) {
      await timeline.sleep(random.int(20, 100) * 1000);
      throw lostAnswer();
    }
    // Done, and then an error instead of the answer: what a proxy says when it loses patience.
    if (isAnswer && strikes("broken")) throw worldError("unexpected", 504, true);
    if (!isAnswer && strikes("busy")) throw worldError("busy", 429);
    if (!isAnswer && strikes("broken")) throw worldError("unexpected", 503, true);
    if (!isAnswer && strikes("cut")) throw worldError("offline", null, true);
  };
}
