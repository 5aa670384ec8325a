// Everything one simulated tenant consists of: its people and groups, its time, its log, and what is written down about
// all that happens.
import { type Day, dayOf } from "#schema/day.ts";
import { castOf } from "./cast.ts";
import { type Befallen, befallenIn } from "./fate.ts";
import { type LaggingLog, laggingLog } from "./lagging-log.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { openPost, type Post } from "./post.ts";
import { type Random, seeded } from "./random.ts";
import { type Story, storyOf } from "./story.ts";
import { type Timeline, timelineFrom } from "./timeline.ts";
import { type SimulatedTenant, simulatedTenant } from "./world.ts";

export interface Stage {
  random: Random;
  start: Day;
  story: Story;
  world: SimulatedTenant;
  timeline: Timeline;
  post: Post;
  log: LaggingLog;
  ledger: Ledger;
  befallen: Befallen;
  /** How many workers have begun. */
  runs: number;
  /** What a worker ended with that is no trouble of the world: the product's own mistakes. */
  faults: unknown[];
}

export const msPerDay = 86_400_000;
export const minute = 60_000;

/** The tenant of a seed before its first night. */
export function openStage({ seed, nights }: { seed: number; nights: number }): Stage {
  const random = seeded(seed);
  const cast = castOf(random);
  const start = dayOf(2027, 1, 11) + random.int(0, 300);
  const story = storyOf(random, cast, { start, days: nights * 8, count: 8 });
  const world = simulatedTenant([...story.worlds]);
  return {
    random,
    start,
    story,
    world,
    timeline: timelineFrom(start * msPerDay),
    post: openPost(world, cast, random),
    log: laggingLog(world.log),
    ledger: ledgerOf(world),
    befallen: befallenIn(),
    runs: 0,
    faults: [],
  };
}
