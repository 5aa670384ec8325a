// One worker's turn on one night: it starts when its time comes, sees the world through ports of its own, and may die.
import type { Ports } from "#reminders/ports.ts";
import type { Wish } from "#reminders/wish.ts";
import type { Day } from "#schema/day.ts";
import { fateOf, moments, weatherOf } from "./fate.ts";
import { minute, type Stage } from "./stage.ts";
import { wish } from "./world.ts";

/** Says what is due: the product's own run, or another way of doing it. */
export type Algorithm = (ports: Ports, wish: Wish) => Promise<unknown>;

export interface Shift {
  today: Day;
  night: number;
  /** Nothing goes wrong. */
  isClean: boolean;
  /** Milliseconds until it starts. */
  wait: number;
}

/** Lets a worker start in its time; it works while the timeline goes on. */
export function startShift(stage: Stage, algorithm: Algorithm, shift: Shift): void {
  stage.timeline
    .sleep(shift.wait)
    .then(() => work(stage, algorithm, shift))
    .catch((error: unknown) => {
      // The register or the log could not be read: the run could not begin, which a later one makes good.
      const isTheWorlds = error instanceof Error && error.name === "GraphError";
      if (shift.isClean || !isTheWorlds) stage.faults.push(error);
    });
}

async function work(stage: Stage, algorithm: Algorithm, { today, night, isClean }: Shift): Promise<void> {
  const { random, timeline, ledger, post, world } = stage;
  stage.runs += 1;
  const skew = isClean ? 0 : random.int(-minute, minute);
  const clock = () => timeline.now + skew;
  const dies = !isClean && random.chance(0.35);
  const death = dies ? { at: random.pick(moments), count: random.int(1, 3) } : null;
  const fate = fateOf(random, timeline, { weather: weatherOf(random, isClean), death }, stage.befallen);
  const ports = world.ports(async (what) => {
    ledger.note(what, night);
    post.note(what, timeline.now);
    await fate(what);
  });
  const log = stage.log.over(ports.desk.log, clock, random, isClean ? 0 : 0.15);
  const seen = { ...ports, clock, desk: { ...ports.desk, log } };
  await algorithm(seen, wish(today, { runId: `run-${stage.runs}` }));
}
